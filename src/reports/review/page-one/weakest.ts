import type { ScorecardScore } from '../../../scoring';
import { isZero, type Decimal } from '../../../util/decimal';
import { memoizeWeak } from '../../../util/memoize';
import { heading } from '../../base/blocks';
import { scoreCell } from '../../base/cells';
import { bar, left, points, right } from '../../base/columns';
import { scorecardName } from '../../base/names';
import { countsCell, statusCounts } from '../../base/status-counts';
import type { Block, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { byLoss } from '../kpi-facts';

const MOST = 12;

/** The scorecards below this one that have a score, the lowest first. */
export const weakest = memoizeWeak(({ scorecards, scorecard }: ReviewFacts): readonly ScorecardScore[] =>
  scorecards
    .filter((other) => other.score !== undefined && isBelow(other, scorecard.department?.id))
    .sort((a, b) => ratio(a).compare(ratio(b))),
);

/** Scorecards that page one has room for. */
export const shownBelow = (facts: ReviewFacts): readonly ScorecardScore[] => weakest(facts).slice(0, MOST);

/** The company looks at all departments, a department at those that it leads. */
const isBelow = ({ scorecard: { department } }: ScorecardScore, above: string | undefined): boolean =>
  department !== undefined && (above === undefined || department.parent?.target?.id === above);

const ratio = ({ score, scale }: ScorecardScore): Decimal => score!.div(scale.full);

export function weakestBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { pageOne: words } = context.words.review;
  const others = weakest(facts);
  if (others.length === 0) return [];
  const { columns } = words;
  return [
    heading(words.departments, 2),
    {
      type: 'table',
      columns: [
        left(columns.department),
        right(columns.score),
        left(columns.grade),
        { ...left(''), spare: true },
        left(columns.lights),
        left(columns.most),
        right(columns.lost),
      ],
      rows: shownBelow(facts).map((other) => rowOf(other, facts, context)),
    },
  ];
}

function rowOf(scorecardScore: ScorecardScore, facts: ReviewFacts, context: ReportContext): Row {
  const { scorecard, score, scale, grade } = scorecardScore;
  const [most] = byLoss(facts.kpisOf(scorecardScore));
  const costs = most?.lost && !isZero(most.lost) ? most.lost : undefined;
  return {
    cells: [
      scorecardName(scorecard, context),
      scoreCell(score, scale),
      grade ?? '–',
      bar(score!.div(scale.full)),
      countsCell(statusCounts(scorecardScore)),
      costs ? context.say(most!.kpi.name) : '',
      costs ? points(costs.neg(), true) : '',
    ],
  };
}

import { daysOf, fiscalYearOf } from '../../calendar/fiscal-year';
import type { Plan, Scorecard } from '../../model/types';
import { reviewsOfCycle } from '../../tracking';
import type { Decimal } from '../../util/decimal';
import { groupBy } from '../../util/group';
import { scoreCell } from '../base/cells';
import { left, right } from '../base/columns';
import * as value from '../base/json-values';
import { cycleName } from '../base/names';
import { onPaper } from '../base/on-paper';
import type { FlatTable, Row } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { reviewedScorecards, type ReviewScores } from '../review';
import { asTable } from './as-table';
import { linkTo, type SiteLinks } from './links';
import { scoreIn } from './years';

export interface CyclesFacts {
  readonly plan: Plan;
  /** The newest first. */
  readonly cycles: readonly ReviewScores[];
  readonly links: SiteLinks;
}

/** Every cycle of a site, with how many reviews it has. */
export const siteCycles: ReportKind<CyclesFacts> = {
  build: (facts, context) => ({
    id: 'site-cycles',
    title: context.words.site.cycles.title,
    ...onPaper(facts.plan, context),
    blocks: [
      {
        type: 'table',
        columns: [
          left(context.words.reviewIndex.columns.cycle),
          left(context.words.site.cycles.columns.days),
          right(context.words.site.cycles.columns.company),
          right(context.words.site.cycles.columns.reviews),
        ],
        rows: rows(facts, context),
      },
    ],
    ...asTable(flat(facts)),
  }),
};

function rows({ plan, cycles, links }: CyclesFacts, context: ReportContext): readonly Row[] {
  const { words } = context;
  const row = (scores: ReviewScores): Row => {
    const { from, to } = daysOf(scores.cycle, plan.fiscalYear);
    return {
      cells: [
        linkTo(links.cycle(scores.cycle), cycleName(scores.cycle, context)),
        words.site.cycles.days(from, to),
        scoreCell(companyScore(scores), plan.policy.scoring),
        words.site.cycles.held(...heldOf(scores, plan)),
      ],
    };
  };
  const byYear = groupBy(cycles, ({ cycle }) => fiscalYearOf(cycle, plan.fiscalYear));
  return [...byYear].flatMap(([year, own]): Row[] => [
    ...(byYear.size > 1 ? [{ emphasis: 'group' as const, cells: [words.site.year(year)] }] : []),
    ...own.map(row),
  ]);
}

/** Weeks have no score. */
const companyScore = (scores: ReviewScores): Decimal | undefined =>
  scores.cycle.unit === 'week' ? undefined : scoreIn(scores, 'company')?.score;

/** The number of scorecards with a review of the cycle, and of all. */
function heldOf({ cycle }: ReviewScores, plan: Plan): readonly [held: number, all: number] {
  const all: readonly Scorecard[] = reviewedScorecards(plan, cycle);
  const held = new Set(reviewsOfCycle(plan, cycle).map(({ scorecardId }) => scorecardId));
  return [all.filter(({ id }) => held.has(id)).length, all.length];
}

const flat = ({ plan, cycles }: CyclesFacts): FlatTable => ({
  columns: ['cycle', 'from', 'to', 'score', 'reviews', 'scorecards'],
  rows: cycles.map((scores) => {
    const { from, to } = daysOf(scores.cycle, plan.fiscalYear);
    return [scores.cycle.text, from, to, value.exact(companyScore(scores)), ...heldOf(scores, plan)];
  }),
});

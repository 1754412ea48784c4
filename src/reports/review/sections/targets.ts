import type { Plan } from '../../../model/types';
import { makePeriod } from '../../../calendar/period';
import { metByFar } from '../../../tracking';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { figure, left, points, right, status, target } from '../../base/columns';
import { changeData, changeItem, changesOf } from '../changes';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { attained } from '../../base/lights';
import { causesOf, nameInUnit, scorecardName } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { headedBlocks, type Part } from '../nothing';

/** Lessons of this year's targets for the next: met too easily, changed on the way, missed. */
export const targets: Section = {
  id: 'targets',
  blocks: (facts, context) => {
    const own = context.words.review.targets;
    const list = (title: string, none: string, lines: readonly KpiFacts[]): readonly Part[] =>
      headedBlocks(title, lines, none, () => table(lines, facts, context));
    return [
      ...list(
        own.easy,
        own.noneEasy,
        linesOf(facts).filter((line) => isEasy(line, facts)),
      ),
      ...headedBlocks(own.changed, changesOf(facts), own.noneChanged, (changes) => ({
        type: 'list',
        items: changes.map((change) => changeItem(change, facts, context)),
      })),
      ...list(own.missed, own.noneMissed, missedBelow(facts)),
    ];
  },
  data: (facts, context) => ({
    easy: linesOf(facts)
      .filter((line) => isEasy(line, facts))
      .map((line) => toData(line, context)),
    changed: changesOf(facts).map((change) => changeData(change, facts, context)),
    missed: linesOf(facts)
      .filter(isMissed)
      .map((line) => toData(line, context)),
  }),
};

const linesOf = (facts: ReviewFacts): readonly KpiFacts[] =>
  facts.scorecards.flatMap((scorecardScore) => facts.kpisOf(scorecardScore));

/** Met in the end, and reached by far again and again, or the challenge before the year was half over. */
const isEasy = (line: KpiFacts, { plan, scores, question: { year } }: ReviewFacts): boolean =>
  !isMissed(line) &&
  (metByFar(line.track, plan.policy.warnings['target-too-easy']) ||
    scores
      .at(makePeriod('half', year, 1))
      .scorecards.some(({ kpis }) => kpis.some(({ kpi, challenge }) => kpi === line.kpi && challenge?.met)));

const isMissed = ({ status: light }: KpiFacts): boolean => light === 'amber' || light === 'red' || light === 'missing';

/** Missed targets of departments; those of the company itself stand on page one. */
const missedBelow = (facts: ReviewFacts): readonly KpiFacts[] =>
  linesOf(facts).filter((line) => isMissed(line) && line.kpi.scorecard !== facts.scorecard);

function table(lines: readonly KpiFacts[], { plan }: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.targets;
  const groups = [...new Set(lines.map(({ kpi }) => kpi.scorecard))];
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.target),
      right(columns.actual),
      right(columns.attainment),
      left(context.words.common.toDate),
      left(columns.cause),
      right(columns.lost),
    ],
    rows: groups.flatMap((scorecard): Row[] => [
      { emphasis: 'group', cells: [scorecardName(scorecard, context)] },
      ...lines.filter(({ kpi }) => kpi.scorecard === scorecard).map((line) => row(line, plan, context)),
    ]),
  };
}

const row = ({ kpi, track, status: light, lost, findings }: KpiFacts, plan: Plan, context: ReportContext): Row => ({
  depth: 1,
  cells: [
    nameInUnit(kpi, context),
    target(track.toDate.target, kpi),
    figure(track.toDate.actual, kpi),
    attained(track.toDate, plan),
    status(light),
    context.words.common.list(causesOf(findings, plan, context)),
    points(lost?.neg(), true),
  ],
});

const toData = ({ kpi, track, status: light, lost }: KpiFacts, { say }: ReportContext): object => ({
  kpi: kpi.address,
  name: say(kpi.name),
  target: value.targetList(track.toDate.target),
  actual: value.exact(track.toDate.actual),
  attainment: value.fraction(track.toDate.attainment),
  status: light,
  lost: value.rounded(lost),
});

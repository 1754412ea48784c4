import type { Action, Kpi, Plan } from '../../../model/types';
import { type ScorecardScore } from '../../../scoring';
import { closedActions, reviewsWithin, subjectOf } from '../../../tracking';
import { groupBy } from '../../../util/group';
import { once } from '../../../util/memoize';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { attained } from '../../base/lights';
import { causesOf, nameInUnit, scorecardName } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';

interface RedLine extends KpiFacts {
  /** Actions that are still open. */
  readonly actions: readonly Action[];
  readonly closed: number;
  /** True if its scorecard has a review in the cycle; a department may meet by the quarter only. */
  readonly reviewed: boolean;
}

interface RedGroup {
  readonly scorecardScore: ScorecardScore;
  readonly lines: readonly RedLine[];
}

/**
 * Every red KPI of the company and its departments, with its cause and what is done about it. Those of the company
 * itself are printed on page one, and those of a year among the targets that were missed.
 */
export const redList: Section = {
  id: 'redList',
  blocks: (facts, context) => {
    const others = redGroups(facts).filter(({ scorecardScore: { scorecard } }) => scorecard !== facts.scorecard);
    return facts.cycle.unit === 'year'
      ? []
      : orNothing(others, context.words.review.redList.nothing, (groups) => table(groups, facts.plan, context));
  },
  data: (facts, context) => redGroups(facts).flatMap(({ lines }) => lines.map((line) => toData(line, context))),
};

function redGroups(facts: ReviewFacts): readonly RedGroup[] {
  const groups = facts.scorecards.map((scorecardScore) => {
    const red = facts.kpisOf(scorecardScore).filter(({ status }) => status === 'red');
    const actionsFor = once(() => actionsOf(scorecardScore.scorecard.id, facts));
    return { scorecardScore, lines: red.map((line) => ({ ...line, ...actionsFor()(line.kpi) })) };
  });
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The actions that reviews of a scorecard in the cycle decided for a KPI, or for one of its measures. */
function actionsOf(
  id: string,
  { plan, cycle }: ReviewFacts,
): (kpi: Kpi) => Pick<RedLine, 'actions' | 'closed' | 'reviewed'> {
  const reviews = reviewsWithin(plan, cycle).filter(({ scorecardId }) => scorecardId === id);
  const decided = groupBy(
    reviews.flatMap((review) => review.actions),
    subjectOf,
  );
  const closed = new Set(closedActions(plan, id, cycle).map(({ action }) => action));
  return (kpi) => {
    const actions = decided.get(kpi) ?? [];
    const open = actions.filter((action) => !closed.has(action));
    return { actions: open, closed: actions.length - open.length, reviewed: reviews.length > 0 };
  };
}

function table(groups: readonly RedGroup[], plan: Plan, context: ReportContext): TableBlock {
  const { columns } = context.words.review.redList;
  return {
    type: 'table',
    columns: [left(columns.kpi), right(columns.attainment), left(columns.cause), left(columns.action)],
    rows: groups.flatMap(({ scorecardScore, lines }): Row[] => [
      { emphasis: 'group', cells: [scorecardName(scorecardScore.scorecard, context)] },
      ...lines.map((line) => row(line, plan, context)),
    ]),
  };
}

function row({ kpi, track, findings, actions, closed, reviewed }: RedLine, plan: Plan, context: ReportContext): Row {
  const {
    redList: own,
    checking: { separator },
    noOwner,
  } = context.words.review;
  const causes = causesOf(findings, plan, context);
  const open = actions.map(({ action, owner, due }) =>
    own.action(context.say(action), owner ?? noOwner, due ?? own.noDue),
  );
  return {
    depth: 1,
    cells: [
      nameInUnit(kpi, context),
      attained(track.toDate, plan),
      causes.join(separator) || (reviewed ? own.noCause : own.noReview),
      open.join(separator) || (closed > 0 ? own.allClosed(closed) : own.noAction),
    ],
  };
}

const toData = ({ kpi, track, lost, findings, actions }: RedLine, { say }: ReportContext): object => ({
  kpi: kpi.address,
  name: say(kpi.name),
  attainment: value.fraction(track.toDate.attainment),
  lost: value.rounded(lost),
  causes: findings.flatMap(({ cause }) => cause ?? []),
  actions: actions.map(({ id }) => id),
});

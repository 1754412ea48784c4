import type { ItemChange } from '../../history';
import type { ScorecardScore } from '../../scoring/types';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { inside } from '../../source/locate';
import { changedKpis, changedScorecards, isUnapproved, type DiffFacts, type Side } from './facts';
import { linkData } from './links';
import { payData } from './pay';
import { signOffData } from '../base/sign-off-text';
import { exact, placeOf, rounded } from '../base/json-values';

/** The shape of schemas/reports/diff.schema.json. */
export function data(facts: DiffFacts, context: ReportContext): object {
  const question = (facts.head.score ?? facts.base.score)?.question;
  return {
    plan: facts.head.plan.id,
    base: sideData(facts.base),
    head: sideData(facts.head),
    period: question?.period.text ?? null,
    asOf: question?.asOf ?? null,
    changes: facts.changes.map((change) => changeData(change, context)),
    scorecards: changedScorecards(facts).map(({ before, now }) => ({
      department: (now ?? before)!.scorecard.id,
      name: context.say((now ?? before)!.scorecard.name),
      before: scoreData(before),
      now: scoreData(now),
    })),
    kpis: changedKpis(facts).map(({ before, now }) => ({
      address: (now ?? before)!.kpi.address,
      name: context.say((now ?? before)!.kpi.name),
      before: rounded(before?.points),
      now: rounded(now?.points),
      challenge: { before: rounded(before?.challenge?.points), now: rounded(now?.challenge?.points) },
    })),
    links: facts.links.map(linkData),
    ...payData(facts),
  };
}

const sideData = ({ commit, signOff, isWorkingTree }: Side): object => ({
  commit: commit ?? null,
  tag: signOff?.tag ?? null,
  signOff: signOff ? signOffData(signOff) : null,
  workingTree: isWorkingTree,
});

const scoreData = (score: ScorecardScore | undefined): object | null =>
  score ? { score: exact(score.score), grade: score.grade ?? null } : null;

function changeData(change: ItemChange, { say }: ReportContext): object {
  const { kind, type, address, year, name, field, before, after, course, approval, approvalProblem, origin } = change;
  return {
    kind,
    type,
    address,
    year: year ?? null,
    name: name === undefined ? null : say(name),
    field: field ?? null,
    before: before ?? null,
    after: after ?? null,
    course,
    approval: approval
      ? {
          approvedBy: approval.approvedBy ?? null,
          approved: approval.approved ?? null,
          reason: approval.reason === undefined ? null : say(approval.reason),
        }
      : null,
    approvalProblem: approvalProblem ?? null,
    needsApproval: isUnapproved(change),
    ...(origin ? placeOf(inside(origin, ...(field ?? '').split('.').filter(Boolean))) : { file: null, line: null }),
  };
}

export const flat = ({ changes }: DiffFacts): FlatTable => ({
  columns: ['year', 'address', 'kind', 'type', 'field', 'before', 'after', 'course', 'approvedBy', 'approved'],
  rows: changes.map(({ year, address, kind, type, field, before, after, course, approval }) => [
    year ?? null,
    address,
    kind,
    type,
    field ?? null,
    before ?? null,
    after ?? null,
    course,
    approval?.approvedBy ?? null,
    approval?.approved ?? null,
  ]),
});

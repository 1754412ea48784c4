import type { ItemChange } from '../../history';
import type { ScorecardScore } from '../../scoring/types';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { inside } from '../../source/locate';
import { changedKpis, changedScorecards, isUnapproved, type DiffFacts, type Side } from './facts';
import { linkData } from './links';
import { payData } from './pay';
import { reviewedIn } from './reviewed';
import { signOffData } from '../base/sign-off-text';
import { exact, orNull, placeOf, rounded } from '../base/json-values';

/** The shape of schemas/reports/diff.schema.json. */
export function data(facts: DiffFacts, context: ReportContext): object {
  const question = (facts.head.score ?? facts.base.score)?.question;
  return {
    plan: facts.head.plan.id,
    base: sideData(facts.base),
    head: sideData(facts.head),
    period: question?.period.text ?? null,
    asOf: question?.asOf ?? null,
    errors: facts.errors.length,
    changes: facts.changes.map((change) => changeData(change, facts, context)),
    otherFiles: facts.otherFiles.paths,
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

function changeData(change: ItemChange, { alone, base }: DiffFacts, { say }: ReportContext): object {
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
    terms: change.terms ?? [],
    course,
    approval: approval ? approvalData(approval, say) : null,
    approvalProblem: approvalProblem ?? null,
    needsApproval: isUnapproved(change),
    scoreAlone: rounded(alone.get(change)?.points, alone.get(change)?.decimals),
    reviewed: reviewedIn(change, base.plan)?.text ?? null,
    ...(origin ? placeOf(inside(origin, ...(field ?? '').split('.').filter(Boolean))) : { file: null, line: null }),
  };
}

const approvalData = (
  { approvedBy, approved, reason }: NonNullable<ItemChange['approval']>,
  say: ReportContext['say'],
): object => ({
  approvedBy: orNull(approvedBy),
  approved: orNull(approved),
  reason: reason === undefined ? null : say(reason),
});

export const flat = ({ changes }: DiffFacts): FlatTable => ({
  columns: ['year', 'address', 'kind', 'type', 'field', 'before', 'after', 'course', 'approvedBy', 'approved', 'terms'],
  rows: changes.map(({ year, address, kind, type, field, before, after, course, approval, terms = [] }) => [
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
    terms.map((term) => `${term.field}: ${term.value}`).join(', ') || null,
  ]),
});

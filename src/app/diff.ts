import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import {
  comparePlans,
  unconfirmedLinks,
  withApprovalProblems,
  withApprovals,
  withDrafts,
  type AgreedSince,
  type ChangesSince,
  type ItemChange,
  type UnconfirmedLink,
} from '../history';
import type { Plan } from '../model/types';
import { scorecardYears } from '../model/walk';
import { loadPlan } from '../pipeline';
import { byWeight, diff as diffReport, isUnapproved, payEffects, scoresAlone, type Side } from '../reports/diff';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { readFolderAt, readPlanAt } from '../source/read-commit';
import type { PlanTree } from '../source/read-tree';
import { readRevision } from '../source/revision';
import type { SignOff } from '../source/sign-off';
import { contextOf, type Answer } from './answer';
import { errorsIn } from './findings';
import type { OpenedPlan } from './open-plan';
import { otherFiles } from './other-files';
import { newestPeriod } from './period';
import { latestDay } from './surroundings';
import { agreedSignOffs, agreedSince, changesBetween } from './signed-off';

export interface DiffQuestion {
  /**
   * The commit, branch or tag of git that the plan is compared with. Default: the newest sign-off, else the newest
   * commit.
   */
  readonly base?: string | undefined;
  /** The scores that are compared are those to the end of it. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
  /** With the effect on pay, which is confidential. */
  readonly pay?: boolean | undefined;
}

/** The report of what changed, and the number of moved goalposts that nobody approved. */
export interface DiffAnswer extends Answer {
  readonly unapproved: number;
}

/**
 * The changes of the plan since a revision, and their effect on scores. Throws a UserError where git does not know the
 * revision.
 */
export function diff(opened: OpenedPlan, { base, period, pay = false }: DiffQuestion = {}): DiffAnswer {
  const { plan: now, tree, askedDay: asOf, git } = opened;
  const signOffs = agreedSignOffs(opened, git);
  const before = baseTree(base, signOffs, opened);
  const old = loadPlan(before.tree).plan;
  const since = before.tree.commit ? changesBetween(before.tree.commit, opened, git) : () => [];
  const asked = period ?? (now.scorecards.length > 0 ? newestPeriod(now) : undefined);
  const figuresOf = (plan: Plan): Pick<Side, 'plan' | 'score'> => ({
    plan,
    score: asked && scorePlan(plan, ask(plan, asked, { asOf })),
  });
  const agreed = agreedSince(before.tree.commit, signOffs, tree, git);
  const changes = changesOf(old, opened, { agreed, since });
  const compared = {
    base: {
      ...figuresOf(old),
      commit: before.tree.commit?.short,
      isWorkingTree: false,
      signOff: before.signOff,
      isNewest: base === undefined && !before.signOff,
    },
    head: {
      ...figuresOf(now),
      commit: readRevision(tree, git).commit,
      isWorkingTree: tree.commit === undefined,
    },
    changes,
    otherFiles: otherFiles(before.tree, tree, changes),
    errors: errorsIn(opened),
    links: linksToConfirm(old, opened, since),
    pay: pay && asked ? payEffects(old, now, { year: fiscalYearOf(asked, now.fiscalYear), asOf }) : undefined,
  };
  const facts = { ...compared, alone: scoresAlone(byWeight(compared), compared.head.score) };
  return {
    // Its first line says how many errors there are.
    report: diffReport.build(facts, contextOf(opened, null)),
    unapproved: facts.changes.filter(isUnapproved).length,
  };
}

/** Either state may demand two people, since weakening that rule is itself a change. */
function changesOf(
  old: Plan,
  { plan: now, asOf, surroundings }: OpenedPlan,
  { agreed, since }: { readonly agreed: AgreedSince; readonly since: ChangesSince },
): readonly ItemChange[] {
  const today = latestDay(asOf, surroundings);
  const changes = withDrafts(withApprovals(comparePlans(old, now), now, today), now, { agreed, today });
  return [old, now].some(({ policy }) => policy.approvals === 'git')
    ? withApprovalProblems(changes, old, since)
    : changes;
}

function linksToConfirm(old: Plan, { plan, asOf }: OpenedPlan, since: ChangesSince): readonly UnconfirmedLink[] {
  return scorecardYears(plan).flatMap((year) => unconfirmedLinks(old, plan, year, { since, asOf }));
}

/** Without a base: the newest sign-off, else the newest commit. */
function baseTree(
  base: string | undefined,
  signOffs: readonly SignOff[],
  { plan, tree, git }: OpenedPlan,
): { readonly tree: PlanTree; readonly signOff?: SignOff } {
  if (base !== undefined) return { tree: readPlanAt(tree.root, plan.id, base, git) };
  const signOff = signOffs.at(-1);
  return signOff
    ? { tree: readFolderAt(tree.root, signOff.commit, signOff.folder, git), signOff }
    : { tree: readPlanAt(tree.root, plan.id, 'HEAD', git) };
}

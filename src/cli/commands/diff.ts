import { resolve } from 'node:path';
import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import {
  comparePlans,
  unconfirmedLinks,
  withApprovalProblems,
  withApprovals,
  type ItemChange,
  type UnconfirmedLink,
} from '../../history';
import type { Plan } from '../../model/types';
import { loadPlan, type CheckedPlan } from '../../pipeline';
import { diff as diffReport, payEffects, type Side } from '../../reports/diff';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { readTreeAt } from '../../source/read-commit';
import { isFolder } from '../../source/disk-store';
import type { PlanTree } from '../../source/read-tree';
import { mergeBase, openRepository } from '../../source/repository';
import { readRevision } from '../../source/revision';
import { signOffsOf } from '../../source/sign-off';
import { textOf, type Command, type Options } from '../command';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage } from '../shared-options';
import { changesBetween } from '../signed-off';

export const diff: Command = {
  examples: [
    ['what I changed since the plan was signed off (else since the newest commit)', 'hoshin diff'],
    ['what a pull request changes, as a comment for it', 'hoshin diff main...HEAD -f markdown'],
    ['what it does to pay too, which is confidential', 'hoshin diff main...HEAD --pay'],
    ['from one tag to another, with the scores of June', 'hoshin diff plan/2026 HEAD --period 2026-06'],
  ],

  configure(command) {
    command
      .argument('[base]', 'a commit, branch or tag, or BASE...HEAD (default: the newest sign-off, else HEAD)')
      .argument('[head]', 'what it is compared with (default: the files as they are)');
    command.argument('[path]', 'folder of the plan (default: found upwards from here)');
    command.option('--period <period>', 'scores to the end of this period (default: the newest month with actuals)');
    command.option('--pay', 'what it does to amounts of pay of the year too (confidential)');
    addLanguage(addAsOf(addFormat(command)));
  },

  run(args, options, io) {
    const { path, base, head } = sidesOf(args, io);
    const checked = openPlan(path, head === undefined ? options : { ...options, rev: head }, io);
    const now = checked.plan;
    const before = baseTree(base, now, checked.tree, io);
    const old = loadPlan(before.tree).plan;
    const since = before.tree.commit ? changesBetween(before.tree.commit, checked.tree, io.env) : () => [];
    const { period, figuresOf } = figures(now, options, io);
    const report = diffReport.build(
      {
        base: { ...figuresOf(old), commit: before.tree.commit?.short, isWorkingTree: false, tag: before.tag },
        head: {
          ...figuresOf(now),
          commit: readRevision(checked.tree, io.env).commit,
          isWorkingTree: head === undefined,
        },
        changes: changesOf(old, now, since),
        links: linksToConfirm(old, checked, since),
        pay:
          options.pay === true && period
            ? payEffects(old, now, { year: fiscalYearOf(period, now.fiscalYear), asOf: askedDay(options, io) })
            : undefined,
      },
      reportContext(now, options),
    );
    printReport(report, options, io, checked);
    return warnOfErrors(checked, io);
  },
};

/** What the commits from one state to the other did; read when it is first asked for. */
type Since = ReturnType<typeof changesBetween>;

/** The period whose figures are compared, none where the newer plan has no scorecard. */
function figures(
  now: Plan,
  options: Options,
  io: Io,
): { readonly period: Period | undefined; figuresOf(plan: Plan): Pick<Side, 'plan' | 'score'> } {
  const asked = textOf(options, 'period');
  const period = asked !== undefined ? periodOf(asked, now) : now.scorecards.length > 0 ? newestPeriod(now) : undefined;
  const asOf = askedDay(options, io);
  return {
    period,
    figuresOf: (plan) => ({ plan, score: period && scorePlan(plan, ask(plan, period, { asOf })) }),
  };
}

/** Whoever weakens the rule that two people must be at work does so in one of the two states. */
function changesOf(old: Plan, now: Plan, since: Since): readonly ItemChange[] {
  const changes = withApprovals(comparePlans(old, now), now);
  return [old, now].some(({ policy }) => policy.approvals === 'git')
    ? withApprovalProblems(changes, old, since)
    : changes;
}

function linksToConfirm(old: Plan, { plan, asOf }: CheckedPlan, since: Since): readonly UnconfirmedLink[] {
  return [...new Set(plan.scorecards.map(({ year }) => year))].flatMap((year) =>
    unconfirmedLinks(old, plan, year, { since, asOf }),
  );
}

interface Sides {
  readonly path: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** An argument that is a folder is the plan's; `a...b` is where b parted from a, against b; `a..b` is a against b. */
function sidesOf(args: readonly (string | undefined)[], io: Io): Sides {
  const given = args.filter((arg) => arg !== undefined);
  const last = given.at(-1);
  const path = last !== undefined && isFolder(resolve(io.cwd, last)) ? last : undefined;
  const [base, head] = path === undefined ? given : given.slice(0, -1);
  const [, one, dots, other] = /^(.+?)(\.{2,3})(.+)$/.exec(base ?? '') ?? [];
  if (one === undefined || other === undefined) return { path, base, head };
  if (dots === '..') return { path, base: one, head: other };
  return { path, base: mergeBase(openRepository(resolve(io.cwd, path ?? '.'), io.env), one, other).hash, head: other };
}

/** Without a base: the newest sign-off, else the newest commit. */
function baseTree(
  base: string | undefined,
  { id }: Plan,
  tree: PlanTree,
  { env }: Io,
): { readonly tree: PlanTree; readonly tag?: string } {
  if (base !== undefined) return { tree: readTreeAt(tree.root, base, env) };
  const signed = signOffsOf(tree, id, env).at(-1);
  return signed
    ? { tree: readTreeAt(tree.root, signed.commit.hash, env), tag: signed.tag }
    : { tree: readTreeAt(tree.root, 'HEAD', env) };
}

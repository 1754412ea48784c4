import { isGoalpost, type ItemChange, type UnconfirmedLink } from '../../history';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Plan } from '../../model/types';
import type { SignOff } from '../../source/sign-off';
import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import type { ScoreAlone } from './alone';
import type { PayEffects } from './pay';
import { Effect, isSame, pair } from './effect';

/** One side of a comparison. */
export interface Side {
  readonly plan: Plan;
  /** Undefined where the plan has no scorecard of the year. */
  readonly score: PlanScore | undefined;
  /** The short hash; undefined outside git. */
  readonly commit: string | undefined;
  /** Read from the files as they are, not from the commit. */
  readonly isWorkingTree: boolean;
  /** The sign-off that it is of, where that was not asked for by name. */
  readonly signOff?: SignOff | undefined;
  /** The newest commit, taken since nothing was asked for and nothing is signed off. */
  readonly isNewest?: boolean | undefined;
}

export interface DiffFacts {
  readonly base: Side;
  readonly head: Side;
  readonly changes: readonly ItemChange[];
  /** The effect of a change on the score of its scorecard, with all else as it is now. */
  readonly alone: ReadonlyMap<ItemChange, ScoreAlone>;
  /** The errors of the newer plan. */
  readonly errors: readonly Diagnostic[];
  /** Files that say something else, without a change that is compared, by their paths. */
  readonly otherFiles: { readonly paths: readonly string[]; readonly confidential: boolean };
  readonly links: readonly UnconfirmedLink[];
  /** Undefined unless it was asked for. */
  readonly pay?: PayEffects | undefined;
}

/** The scorecards whose score or grade differs, in the plan's order. */
export function changedScorecards({ base, head }: Pick<DiffFacts, 'base' | 'head'>): readonly Effect<ScorecardScore>[] {
  const pairs = pair(base.score?.scorecards ?? [], head.score?.scorecards ?? [], ({ scorecard }) => scorecard.id);
  return pairs.filter(({ before, now }) => before?.grade !== now?.grade || !isSame(before?.score, now?.score));
}

/** The KPIs whose points or challenge points differ, in the plan's order. */
export function changedKpis({ base, head }: Pick<DiffFacts, 'base' | 'head'>): readonly Effect<KpiScore>[] {
  const kpisOf = ({ score }: Side): readonly KpiScore[] => score?.scorecards.flatMap(({ kpis }) => kpis) ?? [];
  return pair(kpisOf(base), kpisOf(head), ({ kpi }) => kpi.address).filter(
    ({ before, now }) =>
      !isSame(before?.points, now?.points) || !isSame(before?.challenge?.points, now?.challenge?.points),
  );
}

/** A goalpost that was agreed, and is another one now. */
export const isMoved = (change: ItemChange): boolean => isGoalpost(change) && !change.isDraft;

/** A goalpost moved without an approval that counts. */
export const isUnapproved = (change: ItemChange): boolean =>
  isMoved(change) && (!change.approval || change.approvalProblem !== undefined);

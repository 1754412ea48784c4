import type { Kpi, Link, Multiplier, Plan, ScoreCondition, Scorecard } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { scoresUnderConditions } from '../../scoring/scores-of-conditions';
import { harderWhen, type Course } from '../item-kind';

/** A condition or multiplier with the scorecard and the plan that it stands in. */
export interface OnScorecard<T> {
  readonly item: T;
  readonly scorecard: Scorecard;
  readonly plan: Plan;
}

type Side<T> = OnScorecard<T> | undefined;

/** Tells whether scores fall or rise with a condition: at the values to date and at the targets of the newer plan. */
export const conditionCourse = (before: Side<ScoreCondition>, after: Side<ScoreCondition>): Course =>
  courseOf(before, after, ({ scorecard, plan }, one) => ({
    ...scorecard,
    conditions: [
      ...scorecard.conditions.filter(({ id }) => id !== one.id),
      ...one.items.map(linkedInto(scorecard, plan)),
    ],
  }));

export const multiplierCourse = (before: Side<Multiplier>, after: Side<Multiplier>): Course =>
  courseOf(before, after, ({ scorecard, plan }, { id, items }) => ({
    ...scorecard,
    multipliers: [
      ...scorecard.multipliers.filter((other) => other.id !== id),
      ...items.map(followingIn(plan, scorecard)),
    ],
  }));

/** A part by its id, as it is put in place of the one there: none, or one. */
interface Put<T> {
  readonly id: string;
  readonly items: readonly T[];
}

function courseOf<T extends { readonly id: string }>(
  before: Side<T>,
  after: Side<T>,
  withPart: (base: OnScorecard<T>, part: Put<T>) => Scorecard,
): Course {
  const base = (after ?? before)!;
  const [old, now] = [before, after].map((side) =>
    scoresUnderConditions(withPart(base, { id: base.item.id, items: side ? [side.item] : [] }), base.plan),
  ) as [ReturnType<typeof scoresUnderConditions>, ReturnType<typeof scoresUnderConditions>];
  const changes = now.map((score, i) => (score && old[i] ? score.compare(old[i]) : 0));
  const [falls, rises] = [changes.some((one) => one < 0), changes.some((one) => one > 0)];
  return harderWhen(falls && !rises, rises && !falls);
}

/** Links of an older plan lead to what has the same address in this one. */
const relink =
  (plan: Plan, { year }: Scorecard) =>
  (link: Link<Kpi>): Link<Kpi> => {
    const target = kpisOf(plan).find(
      ({ address, scorecard }) => address === link.target?.address && scorecard.year === year,
    );
    return { to: link.to, origin: link.origin, ...(target && { target }) };
  };

const linkedInto =
  (scorecard: Scorecard, plan: Plan) =>
  (condition: ScoreCondition): ScoreCondition => {
    const link = relink(plan, scorecard);
    const { effect } = condition;
    return {
      ...condition,
      comparisons: condition.comparisons.map((one) => ({ ...one, kpi: link(one.kpi) })),
      effect:
        effect.type === 'kpis' && effect.kpis !== 'all'
          ? { ...effect, kpis: effect.kpis.map(link) }
          : effect.type === 'multipliers'
            ? { ...effect, multipliers: effect.multipliers.map((one) => ownMultiplier(one, scorecard)) }
            : effect,
    };
  };

function ownMultiplier(link: Link<Multiplier>, { multipliers }: Scorecard): Link<Multiplier> {
  const target = multipliers.find(({ id }) => id === link.to);
  return { to: link.to, origin: link.origin, ...(target && { target }) };
}

const followingIn =
  (plan: Plan, scorecard: Scorecard) =>
  (multiplier: Multiplier): Multiplier =>
    multiplier.factor.type === 'kpi'
      ? { ...multiplier, factor: { ...multiplier.factor, kpi: relink(plan, scorecard)(multiplier.factor.kpi) } }
      : multiplier;

import type { ReadScoring } from '../../model/resolve-context';
import type { Kpi, MethodId, Scoring, ScoringOf } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import { linear } from './linear';
import type { Inapplicable, Limits, Method, Objective, Points } from './method';
import { milestones } from './milestones';
import type { Written } from './parameters';
import { perUnit } from './per-unit';
import { ratio } from './ratio';
import { steps } from './steps';

export type { Inapplicable, Limits, Method, Objective, Points } from './method';

/** Every scoring method, the default first. */
export const METHODS: { readonly [Id in MethodId]: Method<Id> } = { ratio, linear, perUnit, steps, milestones };

export const methodOf = <Id extends MethodId>({ method }: ScoringOf<Id>): Method<Id> => METHODS[method];

/** Reads the parameters that a plan writes; `ratio` is the method where it names none. */
export const readScoring: ReadScoring = (raw, milestones) => METHODS[raw.method ?? 'ratio'].read(raw, milestones);

/** A method and its parameters as a plan writes them, without what need not be written. */
export const writtenScoring = (scoring: Scoring): Written & Pick<Scoring, 'method'> => ({
  method: scoring.method,
  ...methodOf(scoring).write(scoring),
});

/** Points by the method that the parameters are of. */
export const pointsOf = (scoring: Scoring, objective: Objective): Points =>
  methodOf(scoring).points(scoring, objective);

/** The most points that the parameters allow; above the weight only where beating the target earns more. */
export const mostPoints = (scoring: Scoring, weight: Decimal): Decimal => methodOf(scoring).most(scoring, weight);

/** The values beyond which a KPI earns nothing: its thresholds. */
export const nothingBeyond = (kpi: Pick<Kpi, 'scoring' | 'weight' | 'direction' | 'target'>): Limits =>
  methodOf(kpi.scoring).nothingBeyond(kpi.scoring, kpi);

/** Why a KPI's method cannot be applied to it, or undefined when it can. */
export const inapplicable = (kpi: Pick<Kpi, 'scoring' | 'direction' | 'target'>): Inapplicable | undefined =>
  methodOf(kpi.scoring).inapplicable(kpi.scoring, kpi);

import type { ReadScoring } from '../../model/resolve-context';
import type { Kpi, MethodId, Scoring, ScoringOf } from '../../model/types';
import { isScored } from '../../model/roles';
import { ZERO, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { middleOf } from '../attainment';
import { grid } from './grid';
import { linear } from './linear';
import type { Explained, Inapplicable, Limits, LineStyle, Method, Objective, Points, Turn, Variant } from './method';
import { milestones } from './milestones';
import type { Written } from './parameters';
import { perUnit } from './per-unit';
import { ratio } from './ratio';
import { steps } from './steps';

export type { Example } from './example';
export type { Inapplicable, Limits, Method, Objective, Points, Turn, Variant } from './method';

const methods = { ratio, linear, perUnit, steps, milestones, grid } satisfies {
  readonly [Id in MethodId]: Method<Id, never>;
};

/** The words that each method asks of a language. */
export type MethodWords = {
  readonly [Id in MethodId]: (typeof methods)[Id] extends Method<Id, infer Words> ? Words : never;
};

/** Every scoring method, the default first. */
export const METHODS: { readonly [Id in MethodId]: Method<Id, MethodWords[Id]> } = methods;

const methodOf = <Id extends MethodId>({ method }: ScoringOf<Id>): Method<Id, MethodWords[Id]> => METHODS[method];

/** A method with its parameters, in one line. */
export const methodLine = <Id extends MethodId>(scoring: ScoringOf<Id>, words: MethodWords, style: LineStyle): string =>
  METHODS[scoring.method].line(scoring, words[scoring.method], style);

/** The scoring of a KPI in sentences, for whoever signs; undefined where its method cannot be applied. */
export const methodSentences = (
  kpi: Explained & Pick<Kpi, 'scoring' | 'challenge'>,
  words: MethodWords,
): readonly string[] | undefined => {
  if (inapplicable(kpi)) return undefined;
  return readsMethod(kpi) ? sentencesOf(kpi.scoring, kpi, words) : [];
};

const sentencesOf = <Id extends MethodId>(
  scoring: ScoringOf<Id>,
  kpi: Explained,
  words: MethodWords,
): readonly string[] => METHODS[scoring.method].sentences(scoring, kpi, words[scoring.method]);

/** Reads the parameters that a plan writes; `ratio` is the method where it names none. */
export const readScoring: ReadScoring = (raw, milestones, kpi) =>
  METHODS[raw.method ?? 'ratio'].read(raw, milestones, kpi);

/** A method and its parameters as a plan writes them, without what need not be written. */
export const writtenScoring = (scoring: Scoring): Written & Pick<Scoring, 'method'> => ({
  method: scoring.method,
  ...methodOf(scoring).write(scoring),
});

/** Points by the method that the parameters are of, as the role of the KPI has them (spec 02.3, 02.10). */
export function pointsOf(scoring: Scoring, objective: Objective): Points {
  const method = methodOf(scoring);
  if (objective.role === 'deduct') return method.deducted?.(scoring, objective) ?? { steps: [] };
  if (objective.role === 'bonus') return method.added?.(scoring, objective) ?? { steps: [] };
  return method.points(scoring, objective);
}

/** Tests whether a KPI's method makes its points: a bonus may be that of its challenge, and one watched has none. */
export function readsMethod({ role, scoring }: Pick<Kpi, 'role' | 'scoring'>): boolean {
  if (role === 'watch') return false;
  return role !== 'bonus' || (scoring.method === 'perUnit' && scoring.bonus.gt(ZERO) && scoring.maxBonus.gt(ZERO));
}

/** The other KPI that the points depend on too, if there is one. */
export const otherOf = (scoring: Scoring): Kpi | undefined =>
  scoring.method === 'grid' ? (scoring.other.target as Kpi | undefined) : undefined;

/** The value of the other KPI where points are worked as examples: its target. */
export function otherAtTarget(scoring: Scoring): Decimal | undefined {
  const target = otherOf(scoring)?.target;
  return target && middleOf(target);
}

/**
 * The most points that the parameters allow: above the weight only where beating the target earns more, and undefined
 * where that has no end.
 */
export const mostPoints = (scoring: Scoring, weight: Decimal): Decimal | undefined =>
  methodOf(scoring).most(scoring, weight);

/** The most points that a KPI can take from the score; undefined where there is no end. */
export const mostDeducted = (scoring: Scoring): Decimal | undefined =>
  scoring.method === 'perUnit' ? scoring.maxDeduct : undefined;

/** The values beyond which a KPI earns nothing: its thresholds. One without a weight has none to lose. */
export const nothingBeyond = (
  kpi: Partial<Pick<Kpi, 'role'>> & Pick<Kpi, 'scoring' | 'weight' | 'direction' | 'target'>,
): Limits => (isScored(kpi) ? methodOf(kpi.scoring).nothingBeyond(kpi.scoring, kpi) : {});

/** The change by which a plan keeps the most points at the weight, as the beginning of a sentence. */
export const keepToWeight = (scoring: Scoring): Localized => methodOf(scoring).keepToWeight(scoring);

/** Values at which a KPI's method turns: none where it cannot go with the KPI. */
export const turnsOf = (kpi: Pick<Judged, 'role' | 'scoring' | 'direction' | 'target'>): readonly Turn[] =>
  inapplicableMethod(kpi) ? [] : methodOf(kpi.scoring).turns(kpi.scoring, kpi);

/** Values near which points may differ from those of other parameters, from the ends of the target. */
export const cornersOf = (scoring: Scoring, ends: readonly Decimal[]): readonly Decimal[] =>
  methodOf(scoring).corners(scoring, ends);

/** The parameters as they would be in the cases worked out as examples; undefined for a method that sees a value. */
export const variantsOf = (scoring: Scoring): readonly Variant<MethodId>[] | undefined =>
  methodOf(scoring).variants?.(scoring);

/** The reason why a KPI's method cannot be applied to it, or undefined when it can. */
export function inapplicable(kpi: Judged): Inapplicable | undefined {
  const { role = 'score', scoring, challenge } = kpi;
  if (!readsMethod({ role, scoring })) return role === 'watch' || challenge ? undefined : ADDS_NOTHING;
  if (role === 'deduct' && !methodOf(scoring).deducted) return TAKES_NOTHING;
  return inapplicableMethod(kpi);
}

/** The reason why a KPI's method could not make points of its value, whatever its role. */
export const inapplicableMethod = (kpi: Omit<Judged, 'challenge'>): Inapplicable | undefined =>
  methodOf(kpi.scoring).inapplicable(kpi.scoring, kpi);

type Judged = Pick<Kpi, 'scoring' | 'direction' | 'target' | 'challenge'> & Partial<Pick<Kpi, 'role'>>;

const ADDS_NOTHING: Inapplicable = {
  reason: 'adds-nothing',
  text: { en: 'adds no points without a challenge', 'zh-CN': '在没有挑战目标时不加分' },
};

const TAKES_NOTHING: Inapplicable = {
  reason: 'other-role',
  text: { en: 'cannot take points from a score', 'zh-CN': '不能用于扣分项' },
};

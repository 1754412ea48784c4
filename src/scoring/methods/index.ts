import type { ReadScoring } from '../../model/resolve-context';
import type { Kpi, MethodId, Scoring, ScoringOf } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { linear } from './linear';
import type { Clauses, Explained, Inapplicable, Limits, Method, Objective, Points, Turn, Variant } from './method';
import { milestones } from './milestones';
import type { Written } from './parameters';
import { perUnit } from './per-unit';
import { ratio } from './ratio';
import { steps } from './steps';

export type { Example } from './example';
export type { Inapplicable, Limits, Method, Objective, Points, Turn, Variant } from './method';

const methods = { ratio, linear, perUnit, steps, milestones } satisfies {
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
export const methodLine = <Id extends MethodId>(scoring: ScoringOf<Id>, words: MethodWords, clauses: Clauses): string =>
  METHODS[scoring.method].line(scoring, words[scoring.method], clauses);

/** The scoring of a KPI in sentences, for whoever signs; undefined where its method cannot be applied. */
export const methodSentences = (
  kpi: Explained & Pick<Kpi, 'scoring'>,
  words: MethodWords,
): readonly string[] | undefined => (inapplicable(kpi) ? undefined : sentencesOf(kpi.scoring, kpi, words));

const sentencesOf = <Id extends MethodId>(
  scoring: ScoringOf<Id>,
  kpi: Explained,
  words: MethodWords,
): readonly string[] => METHODS[scoring.method].sentences(scoring, kpi, words[scoring.method]);

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

/**
 * The most points that the parameters allow: above the weight only where beating the target earns more, and undefined
 * where that has no end.
 */
export const mostPoints = (scoring: Scoring, weight: Decimal): Decimal | undefined =>
  methodOf(scoring).most(scoring, weight);

/** The values beyond which a KPI earns nothing: its thresholds. */
export const nothingBeyond = (kpi: Pick<Kpi, 'scoring' | 'weight' | 'direction' | 'target'>): Limits =>
  methodOf(kpi.scoring).nothingBeyond(kpi.scoring, kpi);

/** The change by which a plan keeps the most points at the weight, as the beginning of a sentence. */
export const keepToWeight = (scoring: Scoring): Localized => methodOf(scoring).keepToWeight(scoring);

/** Values at which a KPI's method turns. */
export const turnsOf = (kpi: Pick<Kpi, 'scoring' | 'direction' | 'target'>): readonly Turn[] =>
  methodOf(kpi.scoring).turns(kpi.scoring, kpi);

/** Values near which points may differ from those of other parameters, from the ends of the target. */
export const cornersOf = (scoring: Scoring, ends: readonly Decimal[]): readonly Decimal[] =>
  methodOf(scoring).corners(scoring, ends);

/** The parameters as they would be in the cases worked out as examples; undefined for a method that sees a value. */
export const variantsOf = (scoring: Scoring): readonly Variant<MethodId>[] | undefined =>
  methodOf(scoring).variants?.(scoring);

/** The reason why a KPI's method cannot be applied to it, or undefined when it can. */
export const inapplicable = (kpi: Pick<Kpi, 'scoring' | 'direction' | 'target'>): Inapplicable | undefined =>
  methodOf(kpi.scoring).inapplicable(kpi.scoring, kpi);

import { limitsKpi } from '../../model/condition-reads';
import type { Limit } from '../../model/types';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import { appliedPoints } from '../../scoring/ledger';
import { isOnHundred, scoreText } from '../../scoring/scale';
import { measuredQuantities, measuredQuantity, rateText } from '../../scoring/quantity';
import type {
  ComparedFigure,
  ConditionResult,
  KpiScore,
  MultiplierResult,
  ScorecardScore,
  ScoredCondition,
} from '../../scoring/types';
import { isPositive, isZero, sum, type Decimal } from '../../util/decimal';
import { asWritten, inText } from './cells';
import { shareText } from '../../model/share';
import { nameOf } from './names';
import type { ReportContext } from './report-kind';

type Words = ReportContext['words']['conditions'];
type EffectOf<T extends ScoredCondition['condition']['effect']['type']> = Extract<
  ScoredCondition['condition']['effect'],
  { type: T }
>;

/** The result of a condition, with its figures: “Quality counts 0 of 25: net income 112 is below 118.” */
export function conditionText(result: ScoredCondition, scorecardScore: ScorecardScore, context: ReportContext): string {
  const words = context.words.conditions;
  const reasons = words.reasons(deciding(result).map((figure) => reasonText(figure, context)));
  if (result.state === 'not') return words.not(reasons);
  if (result.state === 'undecided') return words.undecided(reasons);
  return context.words.common.sentences([
    words.applied(effectText(result, scorecardScore, context), reasons),
    ...costText(result, scorecardScore, context),
  ]);
}

/** The comparisons that decide: those that hold, or do not, or cannot be told yet. */
function deciding({ state, figures }: ConditionResult): readonly ComparedFigure[] {
  const told = { applied: true, not: false, undecided: undefined }[state];
  return figures.filter(({ holds }) => holds === told);
}

function reasonText(
  { comparison, kpi, actual, toDate, bound, holds, notApplicable }: ComparedFigure,
  context: ReportContext,
): string {
  const { compared, bound: bounds, attained, brought } = context.words.conditions;
  const name = nameOf(comparison.kpi, context);
  if (notApplicable) return compared.notApplicable(name);
  if (!kpi || !actual || !bound || holds === undefined) return compared.unknown(name);
  const isShare = comparison.bound.type === 'attainment';
  const [value, limit] = isShare ? shareTexts(actual, bound) : measuredQuantities([actual, bound], kpi);
  const seen = toDate ? brought(value!, measuredQuantity(toDate, kpi)) : value!;
  const say = compared[comparison.side === 'below' ? (holds ? 'below' : 'notBelow') : holds ? 'above' : 'notAbove'];
  return say(name, isShare ? attained(value!) : seen, bounds[comparison.bound.type](limit!));
}

/** Two shares with as many places as it takes to see that they differ; a bound as it is written. */
const shareTexts = (actual: Decimal, bound: Decimal): readonly string[] => [
  rateText(actual, 1, bound),
  shareText(bound),
];

function effectText(
  { condition: { effect } }: ScoredCondition,
  scorecardScore: ScorecardScore,
  context: ReportContext,
): string {
  const words = context.words.conditions.effect;
  switch (effect.type) {
    case 'kpis':
      return kpisText(effect, scorecardScore, context);
    case 'bonus':
      return isZero(effect.atMost) ? words.noBonus : words.bonus(inText(effect.atMost));
    case 'score':
      return scoreLimitText(effect.limit, words);
    case 'gradeAtMost':
      return words.gradeAtMost(effect.grade);
    case 'multipliers':
      return words.multipliers(
        context.words.conditions.and(
          effect.multipliers.map(({ to, target }) => (target ? context.say(target.name) : to)),
        ),
        effect.multipliers.length,
      );
  }
}

export const scoreLimitText = (limit: Limit, words: Words['effect']): string =>
  limit.type === 'times' ? words.scoreTimes(shareText(limit.times)) : words.scoreAtMost(inText(limit.atMost));

function kpisText(effect: EffectOf<'kpis'>, { kpis }: ScorecardScore, context: ReportContext): string {
  const { conditions } = context.words;
  const own = kpis.filter(({ kpi }) => limitsKpi(effect, kpi));
  const names =
    effect.kpis === 'all' ? conditions.all : conditions.and(effect.kpis.map((link) => nameOf(link, context)));
  const count = effect.kpis === 'all' ? 2 : effect.kpis.length;
  return kpiLimitText(effect.limit, names, count, own, conditions.effect);
}

function kpiLimitText(
  limit: Limit,
  names: string,
  count: number,
  own: readonly KpiScore[],
  words: Words['effect'],
): string {
  const isNothing = limit.type === 'atMost' && isZero(limit.atMost);
  const reported = own.filter(({ points: earned }) => earned);
  const counting = isNothing || reported.length === 0 ? own : reported;
  const points = inText(sum(counting.flatMap((kpi) => appliedPoints(kpi) ?? [])));
  const weight = inText(sum(counting.map(({ appliedWeight }) => appliedWeight)));
  if (limit.type === 'times') return words.kpisTimes(names, count, shareText(limit.times), points, weight);
  return isNothing
    ? words.kpisNone(names, count, weight)
    : words.kpisAtMost(names, count, shareText(limit.atMost), points, weight);
}

/** The points that the condition takes, and the values that would bring them back where nothing else hangs on these. */
function costText(result: ScoredCondition, scorecardScore: ScorecardScore, context: ReportContext): readonly string[] {
  const cost = result.cost?.();
  if (!cost || !isPositive(cost)) return [];
  const words = context.words.conditions;
  const amount = amountText(cost, scorecardScore, words);
  if (!isAlone(result, scorecardScore)) return [words.takes(amount)];
  const bounds = deciding(result).flatMap((figure) => crossingText(figure, deciding(result).length > 1, context));
  return bounds.length > 0 ? [words.back(words.bounds(bounds, result.condition.when === 'any'), amount)] : [];
}

/** Points of a score on 100, or of its full score in another scale. */
const amountText = (amount: Decimal, { scale }: ScorecardScore, words: Words): string =>
  isOnHundred(scale)
    ? words.points(inText(amount, Math.max(2, scale.decimals)))
    : words.ofFull(scoreText(amount, scale), scoreText(scale.full, scale));

/** Tests whether no other condition that applies and no multiplier follows a KPI that decides on this one. */
function isAlone(result: ScoredCondition, { conditions, multipliers }: ScorecardScore): boolean {
  const decidedBy = new Set(deciding(result).map(({ kpi }) => kpi));
  const isFollowed = ({ multiplier: { factor } }: MultiplierResult): boolean =>
    factor.type === 'kpi' && decidedBy.has(factor.kpi.target);
  const others = conditions.filter((other) => other !== result && other.state === 'applied').flatMap(deciding);
  return !multipliers.some(isFollowed) && !others.some(({ kpi }) => decidedBy.has(kpi));
}

function crossingText(
  { kpi, bound, comparison }: ComparedFigure,
  named: boolean,
  context: ReportContext,
): readonly string[] {
  if (!kpi || !bound) return [];
  const value = comparison.bound.type === 'attainment' ? shareText(bound) : measuredQuantity(bound, kpi);
  const isPlain = !named && comparison.bound.type !== 'attainment';
  return [isPlain ? value : context.words.conditions.crossing(context.say(kpi.name), value)];
}

/** A fixed factor with every digit; one that follows a KPI with the places of a coefficient. */
export const factorText = ({ multiplier, factor }: Pick<MultiplierResult, 'multiplier' | 'factor'>): string =>
  multiplier.factor.type === 'fixed' ? asWritten(factor) : inText(factor, COEFFICIENT_PLACES);

/** The factor of a multiplier, and why it is that. */
export function multiplierText(
  result: MultiplierResult,
  { conditions }: ScorecardScore,
  context: ReportContext,
): string {
  const { multiplier, state, value, toDate, low, high } = result;
  const written = factorText(result);
  const words = context.words.conditions.multiplier;
  const given = multiplier.factor;
  if (state === 'dropped') return words.dropped(context.words.common.list(droppedBy(multiplier, conditions, context)));
  if (given.type === 'fixed') return words.fixed(written, given.approvedBy ?? '');
  const name = nameOf(given.kpi, context);
  if (state === 'na') return words.notApplicable(name);
  const kpi = given.kpi.target;
  if (!value || !kpi) return words.undecided(name, asWritten(low), asWritten(high));
  const seen = measuredQuantity(value, kpi);
  const { brought } = context.words.conditions;
  return words.byKpi(written, name, toDate ? brought(seen, measuredQuantity(toDate, kpi)) : seen);
}

const droppedBy = (
  multiplier: MultiplierResult['multiplier'],
  conditions: readonly ConditionResult[],
  { say }: ReportContext,
): readonly string[] =>
  conditions.flatMap(({ condition: { name, effect }, state }) =>
    state === 'applied' &&
    effect.type === 'multipliers' &&
    effect.multipliers.some(({ target }) => target === multiplier)
      ? [say(name)]
      : [],
  );

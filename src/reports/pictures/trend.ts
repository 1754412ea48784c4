import type { ChartFacts, Picture } from '../../charts';
import type { Kpi, Plan, Target } from '../../model/types';
import { bandOf, endsOf, type Forecast, type PeriodFigures, type Status, type Track } from '../../scoring';
import { addTargets } from '../../scoring/attainment';
import { max, min, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../report-kind';
import { figureText, spanText, targetText } from './figure-text';
import { slotName } from './slot-name';

type Slot = ChartFacts['trend']['slots'][number];

interface Outlook {
  readonly track: Track;
  readonly forecast: Forecast;
  readonly plan: Plan;
}

/** The year of a KPI: sums as they grow, levels period by period, and where it may end. None for milestones. */
export function trendPicture(kpi: Kpi, { track, forecast, plan }: Outlook, context: ReportContext): Picture | undefined {
  const { target } = kpi;
  if (!target || track.periods.length === 0) return undefined;
  const words = context.words.pictures.trend;
  const how = kpi.aggregate === 'sum' ? 'toDate' : 'each';
  const slots = kpi.aggregate === 'sum' ? sums(kpi, track, plan, context) : levels(track, context);
  const range = forecastOf(forecast);
  return {
    kind: 'trend',
    title: words.title(context.say(kpi.name)),
    description: describe(kpi, { track, slots: slots.map(({ slot }) => slot), range }, context),
    facts: {
      unit: kpi.unit,
      decimals: kpi.decimals,
      slots: slots.map(({ slot }) => slot),
      levels: targetLines(kpi, target, context),
      forecast: range && { ...range, label: words.forecast(spanText(range, kpi, context)) },
      letters: context.words.common.letters,
      // A plan that is the target in every period has that line already.
      names: { actual: words.actual[how], plan: slots.some(({ plan: own }) => own && !isSame(own, target)) ? words.plan[how] : undefined },
    },
  };
}

interface PlannedSlot {
  readonly slot: Slot;
  readonly plan: Target | undefined;
}

const levels = ({ periods }: Track, context: ReportContext): readonly PlannedSlot[] =>
  periods.map(({ period, target, actual, status }) => ({ plan: target, slot: { label: slotName(period, context), plan: ends(target), actual, status } }));

/** Months that do not apply add nothing; a month that is missing leaves a gap, and what is reported after it stands lower for it. */
function sums(kpi: Kpi, { periods, toDate }: Track, { policy }: Plan, context: ReportContext): readonly PlannedSlot[] {
  const newest = periods.findLastIndex(({ actual }) => actual !== undefined);
  let [planned, reported]: [Target | undefined, Known | undefined] = [undefined, undefined];
  return periods.map((figures, i) => {
    const { period, target, actual, status, state } = figures;
    if (target && state !== 'na') planned = planned ? addTargets(planned, target) : target;
    if (isKnown(figures)) reported = reported ? { actual: reported.actual.add(figures.actual), target: addTargets(reported.target, figures.target) } : figures;
    const shown: Status = i === newest ? toDate.status : actual && reported ? bandOf(reported.actual, reported.target, kpi.direction, policy.status) : status;
    return { plan: planned, slot: { label: slotName(period, context), plan: ends(planned), actual: actual && reported?.actual, status: shown } };
  });
}

interface Known {
  readonly actual: Decimal;
  readonly target: Target;
}

const isKnown = (figures: PeriodFigures): figures is PeriodFigures & Known => figures.actual !== undefined && figures.target !== undefined;

function ends(target: Target | undefined): readonly Decimal[] {
  if (!target) return [];
  return target.type === 'range' ? [target.low, target.high] : [target.value];
}

const isSame = (a: Target, b: Target): boolean => endsOf(a).low.equals(endsOf(b).low) && endsOf(a).high.equals(endsOf(b).high);

function targetLines(kpi: Kpi, target: Target, context: ReportContext): ChartFacts['trend']['levels'] {
  const words = context.words.pictures.trend;
  const { challenge } = kpi;
  return [
    { kind: 'basic', label: words.basic(targetText(target, kpi, context)), ends: ends(target) },
    ...(challenge ? [{ kind: 'challenge', label: words.challenge(targetText(challenge.target, kpi, context)), ends: ends(challenge.target) } as const] : []),
  ];
}

interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly shown: Decimal;
}

/** From the lowest to the highest of the ways to forecast. */
function forecastOf({ planRate, restAtPlan, recent, level, owner, shown }: Forecast): Range | undefined {
  const ways = [planRate, restAtPlan, recent, level, owner].filter((way) => way !== undefined);
  return shown && { low: min(shown, ...ways), high: max(shown, ...ways), shown };
}

function describe(kpi: Kpi, { track, slots, range }: { readonly track: Track; readonly slots: readonly Slot[]; readonly range: Range | undefined }, context: ReportContext): string {
  const { pictures: { span, trend: words }, common } = context.words;
  const newest = slots.findLast(({ actual }) => actual !== undefined);
  const missing = track.missing.map((period) => slotName(period, context));
  const planned = newest?.plan.map((value) => figureText(value, kpi)) ?? [];
  return common.sentences([
    newest ? words.newest(newest.label, figureText(newest.actual, kpi), planned.length === 2 ? span(planned[0]!, planned[1]!) : (planned[0] ?? '–'), common.status[newest.status]) : words.nothing,
    ...(newest && missing.length > 0 ? [words.missing(common.list(missing))] : []),
    ...(range ? [words.expected(spanText(range, kpi, context))] : []),
  ]);
}

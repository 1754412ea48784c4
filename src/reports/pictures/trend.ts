import type { ChartFacts, Picture } from '../../charts';
import type { Kpi, Plan, Target } from '../../model/types';
import { endsOf, type Forecast, type Track } from '../../scoring';
import { writtenPlaces } from '../../scoring/places';
import { max, min, type Decimal } from '../../util/decimal';
import { withUnit } from '../../util/with-unit';
import type { ReportContext } from '../base/report-kind';
import { endsText, figureText, figureTexts, targetText } from './figure-text';
import { slotName } from '../base/slot-name';
import { ends, slotsOf } from './trend-slots';

type Facts = ChartFacts['trend'];
type Slot = Facts['slots'][number];

interface Outlook {
  readonly track: Track;
  readonly forecast: Forecast;
  readonly plan: Plan;
}

/** The year of a KPI: sums as they grow, levels period by period, and where it may end. None for milestones. */
export function trendPicture(
  kpi: Kpi,
  { track, forecast, plan }: Outlook,
  context: ReportContext,
): Picture | undefined {
  const { target } = kpi;
  if (!target || track.periods.length === 0) return undefined;
  const planned = slotsOf(kpi, track, plan, context);
  const slots = planned.map(({ slot }) => slot);
  const range = forecastOf(forecast);
  const {
    words: {
      common,
      pictures: { trend: words },
    },
  } = context;
  return {
    kind: 'trend',
    title: words.title(context.say(kpi.name)),
    description: describe(kpi, { track, slots, range }, context),
    facts: {
      unit: kpi.unit,
      decimals: kpi.decimals ?? writtenPlaces(kpi),
      slots,
      levels: targetLines(kpi, target, context),
      forecast: range && { ...range, label: words.forecast(rangeText(range, kpi, context)) },
      letters: common.letters,
      // A plan that is the target in every period has that line already.
      names: namesOf(
        kpi,
        newestOf(slots),
        planned.some(({ plan: own }) => own && !isSame(own, target)),
        context,
      ),
    },
  };
}

const newestOf = (slots: readonly Slot[]): Slot | undefined => slots.findLast(({ actual }) => actual !== undefined);

function namesOf(
  kpi: Kpi,
  newest: Slot | undefined,
  hasPlan: boolean,
  {
    words: {
      pictures: { trend: words },
    },
  }: ReportContext,
): Facts['names'] {
  const how = kpi.aggregate === 'sum' ? 'toDate' : 'each';
  const actual = newest
    ? words.withNewest(words.actual[how], newest.label, figureText(newest.actual, kpi, kpi.unit))
    : words.actual[how];
  return { actual, plan: hasPlan ? words.plan[how] : undefined, letters: words.letters[how] };
}

const isSame = (a: Target, b: Target): boolean =>
  endsOf(a).low.equals(endsOf(b).low) && endsOf(a).high.equals(endsOf(b).high);

/** Without the unit, which the axis names. */
function targetLines(kpi: Kpi, target: Target, context: ReportContext): Facts['levels'] {
  const words = context.words.pictures.trend;
  const { challenge } = kpi;
  return [
    { kind: 'basic', label: words.basic(targetText(target, kpi, context)), ends: ends(target) },
    ...(challenge
      ? [
          {
            kind: 'challenge',
            label: words.challenge(targetText(challenge.target, kpi, context)),
            ends: ends(challenge.target),
          } as const,
        ]
      : []),
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

const rangeText = ({ low, high }: Range, kpi: Kpi, context: ReportContext): string =>
  withUnit(
    endsText(
      [low, high].map((end) => figureText(end, kpi)),
      context,
    ),
    kpi.unit,
  );

function describe(
  kpi: Kpi,
  {
    track,
    slots,
    range,
  }: { readonly track: Track; readonly slots: readonly Slot[]; readonly range: Range | undefined },
  context: ReportContext,
): string {
  const {
    pictures: { trend: words },
    common,
  } = context.words;
  const newest = newestOf(slots);
  const missing = track.missing.map((period) => slotName(period, context));
  const [reached, ...planned] = newest?.actual ? figureTexts([newest.actual, ...newest.plan], kpi) : [];
  return common.sentences([
    newest
      ? words.newest(
          newest.label,
          withUnit(reached!, kpi.unit),
          planned.length > 0 ? withUnit(endsText(planned, context), kpi.unit) : '–',
          common.status[newest.status],
        )
      : words.nothing,
    ...(newest && missing.length > 0 ? [words.missing(common.list(missing))] : []),
    ...(range ? [words.expected(rangeText(range, kpi, context))] : []),
  ]);
}

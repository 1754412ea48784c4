import type { ChartFacts, Picture } from '../../charts';
import type { Kpi, Target } from '../../model/types';
import { endsOf, type Figures, type Forecast, type PeriodFigures, type Track } from '../../scoring';
import { writtenPlaces } from '../../scoring/places';
import { max, min, type Decimal } from '../../util/decimal';
import { withUnit } from '../../util/with-unit';
import type { ReportContext } from '../base/report-kind';
import { comparedTexts, endsText, figureText, targetText } from './figure-text';
import { scaledFor } from '../base/scaled';
import { slotName } from '../base/slot-name';
import { ends, levelSlots, sumSlots } from './trend-slots';

type Facts = ChartFacts['trend'];

interface Outlook {
  readonly track: Track;
  readonly forecast: Forecast;
}

/** The year of a KPI: sums as columns, levels as a line, and where it may end. None for milestones. */
export function trendPicture(kpi: Kpi, outlook: Outlook, context: ReportContext): Picture | undefined {
  const { track, forecast } = outlook;
  const { target } = kpi;
  if (!target || track.periods.length === 0) return undefined;
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
    description: describe(kpi, track, range, context),
    facts: {
      ...(kpi.aggregate === 'sum' ? columnsOf(kpi, outlook, context) : lineOf(kpi, outlook, context)),
      levels: targetLines(kpi, target, context),
      forecast: range && { ...range, label: words.forecast(rangeText(range, kpi, context)) },
      letters: common.letters,
      names: { actual: actualName(kpi, track, context), plan: hasPlan(kpi, track) ? words.plan : undefined },
    },
  };
}

type Form = Pick<Facts, 'form' | 'unit' | 'decimals' | 'slots'>;

const lineOf = (kpi: Kpi, { track }: Outlook, context: ReportContext): Form => ({
  form: 'line',
  unit: kpi.unit,
  decimals: decimalsOf(kpi),
  slots: levelSlots(track, context),
});

function columnsOf(kpi: Kpi, { track, forecast }: Outlook, context: ReportContext): Form {
  const scaled = scaledFor(kpi, track, context);
  return {
    form: 'columns',
    unit: scaled.unit,
    decimals: scaled.places ?? decimalsOf(kpi),
    slots: sumSlots({ kpi, track, forecast, scaled }, context),
  };
}

const decimalsOf = (kpi: Kpi): number => kpi.decimals ?? writtenPlaces(kpi);

const newestOf = ({ periods }: Track): PeriodFigures | undefined =>
  periods.findLast(({ actual }) => actual !== undefined);

function actualName(kpi: Kpi, track: Track, context: ReportContext): string {
  const { trend: words } = context.words.pictures;
  const newest = newestOf(track);
  return newest
    ? words.withNewest(words.actual, slotName(newest.period, context), figureText(newest.actual, kpi, kpi.unit))
    : words.actual;
}

/** The plan of a level that is the target in every period has that line already. */
const hasPlan = ({ target, aggregate }: Kpi, { periods }: Track): boolean =>
  periods.some(({ target: own }) => own && (aggregate === 'sum' || !isSame(own, target!)));

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

/** The newest period, the year to date where that is a sum of several, and what is missing or expected. */
function describe(kpi: Kpi, track: Track, range: Range | undefined, context: ReportContext): string {
  const {
    pictures: { trend: words },
    common,
  } = context.words;
  const newest = newestOf(track);
  const missing = track.missing.map((period) => slotName(period, context));
  const told = (name: string, figures: Figures): string => {
    const { actual, target } = comparedTexts(figures, kpi, context);
    return words.newest(name, actual, target, common.status[figures.status]);
  };
  return common.sentences([
    newest ? told(slotName(newest.period, context), newest) : words.nothing,
    ...(newest && kpi.aggregate === 'sum' ? [told(common.toDate, track.toDate)] : []),
    ...(newest && missing.length > 0 ? [words.missing(common.list(missing))] : []),
    ...(range ? [words.expected(rangeText(range, kpi, context))] : []),
  ]);
}

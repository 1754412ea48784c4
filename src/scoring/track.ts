import type { Period } from '../calendar/period';
import type { Indicator, Kpi } from '../model/types';
import { inside, type Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import { aggregate, ratioScale } from './aggregate';
import { milestoneTrack } from './milestone-track';
import { endsYear } from './question';
import { targetInNumbers } from './attainment';
import { nothingDue, type FullYear } from './full-year';
import { isAllowance } from './phasing';
import { hasNothing, slotsOf, type Slot, type TrackContext } from './slots';
import { step } from './step';
import { figuresOf, fullYearKind, stretchFigures, type Stretch, type StretchFigures } from './stretch';
import type { Figures, PeriodFigures, State, Step, Track } from './types';

/**
 * The track record of an item for a question: states, targets and actuals by period, to date and in the period asked
 * for (spec 02.5, 03.1).
 */
export function track(item: Kpi | Indicator, context: TrackContext): Track {
  if (item.type === 'kpi' && item.scoring.method === 'milestones') return milestoneTrack(item, item.scoring, context);
  return new PeriodTrack(item, context);
}

/**
 * Makes the parts that a score does not need only when they are asked for, from the slots made anew: those of a large
 * plan would fill the memory.
 */
class PeriodTrack implements Track {
  readonly state: State;
  readonly fullYearValue?: Decimal;
  readonly stale: boolean;
  readonly missing: readonly Period[];
  readonly computed: boolean;
  readonly steps: readonly Step[];
  readonly toDate: Figures;
  private madePeriods: readonly PeriodFigures[] | undefined;
  private madeInPeriod: Figures | undefined;

  constructor(
    readonly item: Kpi | Indicator,
    private readonly context: TrackContext,
  ) {
    const slots = slotsOf(item, context);
    const ended = slots.filter((slot) => hasEnded(slot, context));
    const { figures, fullYear, steps } = figuresToDate(item, slots, ended, context);
    const missing = ended.filter(({ state }) => state === 'missing');
    this.toDate = figures;
    this.state = figures.state;
    if (fullYear) this.fullYearValue = fullYear.value;
    this.stale = isStale(item, ended);
    this.missing = missing.map(({ own }) => own.period);
    this.computed = item.type === 'kpi' && context.computed.has(item);
    this.steps = [
      ...steps,
      ...(item.actuals.notApplicable ? [] : leftOut(ended, missing, context)),
      ...fullYearStep(item, fullYear),
    ];
  }

  get periods(): readonly PeriodFigures[] {
    return (this.madePeriods ??= slotsOf(this.item, this.context).map((slot, i, slots) =>
      isAllowance(this.item)
        ? allowancePeriod(this.item, slots.slice(0, i + 1), this.context)
        : periodFigures(this.item, slot, this.context),
    ));
  }

  get inPeriod(): Figures {
    return (this.madeInPeriod ??= isAllowance(this.item)
      ? lightToDate(figuresInPeriod(this.item, this.context), this.toDate)
      : figuresInPeriod(this.item, this.context));
  }
}

const hasEnded = ({ own }: Slot, { question }: TrackContext): boolean => own.to <= question.to;

/**
 * True where A* is the actual itself: at the final assessment of the year, but for a sum with n/a periods (spec 02.5).
 */
function isClosed(
  { aggregate: method }: Kpi | Indicator,
  ended: readonly Slot[],
  { plan, question }: TrackContext,
): boolean {
  return question.final && endsYear(question, plan) && !(method === 'sum' && ended.some(({ state }) => state === 'na'));
}

const fullYearStep = (item: Kpi | Indicator, fullYear: FullYear | undefined): readonly Step[] =>
  fullYear?.what ? [step(fullYear.what, fullYear.how, inside(item.origin, 'phasing'))] : [];

function figuresToDate(
  item: Kpi | Indicator,
  slots: readonly Slot[],
  ended: readonly Slot[],
  context: TrackContext,
): StretchFigures {
  // A final assessment asks only for the periods up to its end.
  const asked = context.question.final ? ended : slots;
  const state = item.actuals.notApplicable ? 'na' : stateOf(ended, asked);
  const stretch: Stretch = { ended, state, closed: isClosed(item, ended, context) };
  return unlessNothingDue(item, stretchFigures(item, stretch, context), ended, context);
}

/**
 * A sum of which nothing was due, and nothing came, is pending; at a final assessment it does not apply, unless a value
 * is missing.
 */
function unlessNothingDue(
  item: Kpi | Indicator,
  made: StretchFigures,
  ended: readonly Slot[],
  { question }: TrackContext,
): StretchFigures {
  const { figures, steps } = made;
  const isMissing = ended.some(({ state }) => state === 'missing');
  if (!figures.actual || !figures.target || !nothingDue(item, figures.actual, figures.target)) return made;
  if (question.final && isMissing) return made;
  const [state, status] = question.final ? (['na', 'na'] as const) : (['pending', 'none'] as const);
  const how = (): string => `0 / ${targetInNumbers(figures.target!)}`;
  return {
    ...made,
    figures: { ...figures, state, status },
    fullYear: undefined,
    steps: [...steps, step('nothingCame', how)],
  };
}

/** The own periods that end in the period asked for; none does in a month of a quarterly KPI but the third. */
function figuresInPeriod(item: Kpi | Indicator, context: TrackContext): Figures {
  const asked = slotsOf(item, context).filter((slot) => hasEnded(slot, context) && slot.own.to >= context.askedFrom);
  return stretchFigures(item, { ended: asked, state: stateOf(asked, asked), closed: false }, context).figures;
}

/** From the states of single periods to that of them together (spec 02.5). */
function stateOf(ended: readonly Slot[], asked: readonly Slot[]): State {
  const states = new Set(ended.filter((slot) => !hasNothing(slot)).map(({ state }) => state));
  const known = (['estimate', 'value', 'missing'] as const).find((state) => states.has(state));
  if (known) return known;
  return asked.length > 0 && asked.every((slot) => slot.state === 'na' || hasNothing(slot)) ? 'na' : 'pending';
}

const judgedToDate = ({ aggregate: method }: Kpi | Indicator): boolean => method === 'sum' || method === 'last';

/**
 * The figures that dated rules judge (spec 03.3): of sums and last values those to date, of means, rates and extremes
 * those of the period, if it has a value.
 */
export const judgedFigures = (track: Track): Figures =>
  judgedToDate(track.item) || !track.inPeriod.actual ? track.toDate : track.inPeriod;

/** A period has no part of an allowance: its light is that of the year to its end. */
function allowancePeriod(item: Kpi | Indicator, toNow: readonly Slot[], context: TrackContext): PeriodFigures {
  const { period, entry, ...figures } = periodFigures(item, toNow.at(-1)!, context);
  const toDate = stretchFigures(item, { ended: toNow, state: stateOf(toNow, toNow), closed: false }, context);
  return { period, ...(entry && { entry }), ...lightToDate(figures, toDate.figures) };
}

const lightToDate = ({ state, actual, status }: Figures, toDate: Figures): Figures => ({
  state,
  ...(actual && { actual }),
  status: actual ? toDate.status : status,
});

function periodFigures(item: Kpi | Indicator, slot: Slot, context: TrackContext): PeriodFigures {
  const { own, target, state, entry, amount } = slot;
  const actual = amount && aggregate(item.aggregate, [amount], ratioScale(item.unit))?.value;
  const { figures } = figuresOf(item, { state, target, actual }, fullYearKind(item, false), context);
  return { period: own.period, ...(entry && { entry }), ...(hasNothing(slot) && { nothing: true }), ...figures };
}

/** A value of `last` after which a period is missing. */
function isStale({ aggregate: method }: Kpi | Indicator, ended: readonly Slot[]): boolean {
  const newest = ended.findLastIndex(({ amount }) => amount !== undefined);
  return method === 'last' && newest >= 0 && ended.slice(newest).some(({ state }) => state === 'missing');
}

/** Periods that do not count, and why. */
function leftOut(ended: readonly Slot[], missing: readonly Slot[], { question }: TrackContext): readonly Step[] {
  const na = ended.filter(({ state }) => state === 'na');
  const nothing = ended.filter(hasNothing);
  const texts = (slots: readonly Slot[]): string => slots.map(({ own }) => own.period.text).join(', ');
  return [
    ...(na.length > 0 ? [step('naPeriodsLeftOut', () => texts(na), ...na.map(entryOrigin))] : []),
    ...(nothing.length > 0 ? [step('nothingToCount', () => texts(nothing), ...nothing.map(entryOrigin))] : []),
    ...(missing.length > 0 ? [step('missingPeriods', () => `${texts(missing)} (${question.asOf})`)] : []),
  ];
}

const entryOrigin = ({ entry }: Slot): Origin | undefined => entry?.origin;

import type { Day } from '../calendar/day';
import type { Actual, Amount, Indicator, Kpi, Plan, Target } from '../model/types';
import { isNothing } from './aggregate';
import type { Computed } from './computed-actuals';
import { memoizeLast } from '../util/memoize';
import { ownPeriods, type OwnPeriod } from './own-periods';
import { phasedTargets } from './phasing';
import type { TargetChange } from './target-changes';
import type { Question, State } from './types';

export interface TrackContext {
  readonly plan: Plan;
  readonly question: Question;
  /** Approved changes of this item's annual target, oldest first. */
  readonly changes: readonly TargetChange[];
  readonly computed: Computed;
  /** Periods that ended up to this day are due: their graceDays have passed on the as-of day. */
  readonly dueUntil: Day;
  /** The first day of the period asked for. */
  readonly askedFrom: Day;
}

/** An own period of an item with what is known of it on the question's day. */
export interface Slot {
  readonly own: OwnPeriod;
  readonly target: Target | undefined;
  readonly state: State;
  readonly entry: Actual | undefined;
  /** With the states value and estimate only; with neither where there was nothing to count. */
  readonly amount: Amount | undefined;
}

/**
 * Every own period of the year, oldest first. The figures of a track record are mostly asked for one after the other.
 */
export const slotsOf = memoizeLast((item: Kpi | Indicator, context: TrackContext): readonly Slot[] => {
  const own = ownPeriods(item, context.plan.fiscalYear);
  const targets = targetsOf(item, own, context.changes);
  const entries = new Map(item.actuals.entries.map((entry) => [entry.period.text, entry]));
  const isNa = item.type === 'kpi' ? context.computed.neverApplies(item) : item.actuals.notApplicable;
  const report = isNa ? notApplicable : reported;
  return own.map((period, i) => report(period, entries.get(period.period.text), targets?.[i], item, context));
});

/** They are the same at the end of each month. */
const targetsOf = memoizeLast(phasedTargets);

const notApplicable = (own: OwnPeriod, entry: Actual | undefined, target: Target | undefined): Slot => ({
  own,
  target,
  state: 'na',
  entry,
  amount: undefined,
});

/** The state of one period (spec 02.5). Entries of periods after the question's end are not known yet. */
function reported(
  own: OwnPeriod,
  written: Actual | undefined,
  target: Target | undefined,
  item: Kpi | Indicator,
  { question, computed, dueUntil }: TrackContext,
): Slot {
  if (own.to > question.to) return { own, target, state: 'pending', entry: undefined, amount: undefined };
  if (written) return { own, target, state: written.state, entry: written, amount: amountOf(written, item) };
  const amount = item.type === 'kpi' && computed.has(item) ? computed.within(item, [own]) : undefined;
  if (amount === 'na') return notApplicable(own, undefined, target);
  if (amount) return { own, target, state: amount.estimate ? 'estimate' : 'value', entry: undefined, amount };
  // A final assessment waits for nothing.
  return {
    own,
    target,
    state: question.final || own.to <= dueUntil ? 'missing' : 'pending',
    entry: undefined,
    amount: undefined,
  };
}

const amountOf = (written: Actual, { aggregate }: Kpi | Indicator): Amount | undefined =>
  written.state === 'na' || isNothing(aggregate, written) ? undefined : written;

/** A period that was reported with nothing to count. */
export const hasNothing = ({ state, amount }: Pick<Slot, 'state' | 'amount'>): boolean =>
  (state === 'value' || state === 'estimate') && amount === undefined;

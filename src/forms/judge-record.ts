import { isDay } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { FiscalYear } from '../calendar/fiscal-year';
import type { Indicator, Kpi, Milestone, Scorecard, Text } from '../model/types';
import { ownPeriods } from '../scoring';
import { lineText, locate, type Origin } from '../source/locate';
import { decimal, HUNDRED, ZERO } from '../util/decimal';
import { figureOf } from './record-figure';
import { refuse, type LineVerdict, type RecordLine } from './recorded';
import { entryOf, isSameEntry, numberText, type ValueEntry } from './value-entry';

/** All that a call says beside its lines. */
export interface RecordSettings {
  /** The value is an estimate until it is confirmed. */
  readonly estimate?: boolean | undefined;
  /** The reason that there is no value; then lines have none. */
  readonly na?: string | undefined;
  readonly approvedBy?: string | undefined;
  /** The weight that a value counts with, of an item with `aggregate: weightedMean`. */
  readonly weight?: string | undefined;
  /** Makes a correction of what is there. */
  readonly reason?: string | undefined;
  /** Replaces what is there without a reason. */
  readonly replace?: boolean | undefined;
}

export interface RecordContext {
  readonly fiscalYear: FiscalYear;
  readonly settings: RecordSettings;
  /** A value that is there, for people. */
  print(entry: ValueEntry): string;
  say(text: Text): string;
}

/** Judges the value of a period. */
export function judgeRecorded(
  line: RecordLine,
  item: Kpi | Indicator,
  period: Period,
  context: RecordContext,
): LineVerdict {
  const own = ownPeriods(item, context.fiscalYear).map((one) => one.period.text);
  if (!own.includes(period.text)) return refuse(line, (say) => say.notMeasured(period.text, own));
  const present = item.actuals.entries.find((entry) => entry.period.text === period.text);
  const before = entryOf(present, context.say);
  const after = entryIn(line, item, before, context.settings);
  if ('type' in after) return after;
  const change = { type: 'value' as const, line, item, period, present, before, after };
  if (!present) return { type: 'change', change: { ...change, kind: 'new', reason: context.settings.reason } };
  if (isSameEntry(before, { ...after, amount: after.amount && shortest(after.amount) })) return { type: 'equal' };
  if (before.estimate) return { type: 'change', change: { ...change, kind: 'new', reason: context.settings.reason } };
  return corrected(change, present.origin, context);
}

/** 98.60 is the value 98.6. */
const shortest = (amount: string): string =>
  amount
    .split('/')
    .map((part) => numberText(decimal(part)))
    .join('/');

type Change = Omit<Extract<Extract<LineVerdict, { type: 'change' }>['change'], { type: 'value' }>, 'kind' | 'reason'>;

/** A value that is there is replaced by `replace`, or corrected for a reason. */
function corrected(change: Change, origin: Origin, { settings, print }: RecordContext): LineVerdict {
  const { reason, replace = false } = settings;
  const { line, before, after } = change;
  if (!replace && reason === undefined)
    return refuse(line, (say) => say.there(print(before), lineText(locate(origin))));
  if (!replace && (after.estimate || after.amount === undefined || before.amount === undefined))
    return refuse(line, (say) => say.noCorrection(print(before), lineText(locate(origin))));
  return { type: 'change', change: { ...change, kind: 'correction', reason } };
}

/** The entry that a line and the settings of its call make; it keeps the weight of one that is there. */
function entryIn(
  line: RecordLine,
  item: Kpi | Indicator,
  before: ValueEntry,
  { estimate, na, approvedBy, weight = before.weight }: RecordSettings,
): ValueEntry | LineVerdict {
  if (line.value === undefined) return { na: na ?? '', approvedBy };
  const amount = figureOf(line.value, item.unit);
  if (typeof amount !== 'string') return refuse(line, amount.say);
  if (weight === undefined) return { amount, estimate };
  if (item.aggregate !== 'weightedMean') return refuse(line, (say) => say.weightOfOther());
  const counted = figureOf(weight, undefined);
  return typeof counted === 'string' ? { amount, estimate, weight: counted } : refuse(line, counted.say);
}

/** Judges the acceptance of a milestone. */
export function judgeAcceptance(
  line: RecordLine,
  { scorecard, milestone }: { scorecard: Scorecard; milestone: Milestone },
  { settings: { replace = false } }: RecordContext,
): LineVerdict {
  const { value: on = '', quality } = line;
  if (!isDay(on)) return refuse(line, (say) => say.noDay(on));
  if (quality !== undefined && !isShare(quality)) return refuse(line, (say) => say.noQuality(quality));
  const { accepted } = milestone;
  const reached = quality === undefined ? HUNDRED : decimal(quality.slice(0, -1));
  if (accepted?.on === on && accepted.quality.mul(HUNDRED).equals(reached)) return { type: 'equal' };
  if (accepted && !replace)
    return refuse(line, (say) => say.acceptedAlready(accepted.on, lineText(locate(accepted.origin))));
  return { type: 'change', change: { type: 'milestone', line, scorecard, milestone, on, quality } };
}

const isShare = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,6})?%$/.test(text) &&
  decimal(text.slice(0, -1)).gte(ZERO) &&
  decimal(text.slice(0, -1)).lte(HUNDRED);

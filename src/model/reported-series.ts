import { daysOf, fiscalYearOf, periodAround, type FiscalYear } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { decimal, type Decimal } from '../util/decimal';
import { readAmount } from './amount';
import type { RawEntry, RawNotApplicable, RawSeries } from './raw';
import type { Actual, Amount, Frequency, NotApplicable, ReportedValue, Series, Text } from './types';

/** The part of one actuals document that reports on one item. */
export interface SeriesPart {
  readonly raw: RawSeries;
  readonly fileYear: number | undefined;
  /** Place of all its values, or of its only one. */
  readonly origin: Origin;
  /** The period of its document, which it then has its only value of. */
  readonly ofPeriod?: Period | undefined;
}

/** The place of the value of a period, as the part writes it. */
export const originIn = ({ origin, ofPeriod }: SeriesPart, period: string): Origin =>
  ofPeriod ? origin : inside(origin, period);

/**
 * The part as an item has it that is measured in longer periods than its document is of: the value is that of the
 * period which ends then, if one does (spec 01).
 */
export function asMeasured(part: SeriesPart, frequency: Frequency, fiscal: FiscalYear): SeriesPart {
  const { ofPeriod, raw } = part;
  if (!ofPeriod || ofPeriod.unit === frequency || isNotApplicable(raw)) return part;
  const own = periodAround(ofPeriod, frequency, fiscal);
  if (
    daysOf(own, fiscal).to !== daysOf(ofPeriod, fiscal).to ||
    daysOf(own, fiscal).from > daysOf(ofPeriod, fiscal).from
  )
    return part;
  return { ...part, raw: { [own.text]: raw[ofPeriod.text]! } };
}

export const isNotApplicable = (series: RawSeries): series is RawNotApplicable => 'na' in series;

/** The periods that a part names, as written. */
export const periodsIn = ({ raw }: SeriesPart): string[] => (isNotApplicable(raw) ? [] : Object.keys(raw));

/**
 * The values of one item in one year, read when they are first asked for: a check of a large plan asks for few.
 * `percent`: ratios of this item are in per cent.
 */
export class ReportedSeries implements Series {
  private read: readonly Actual[] | undefined;

  constructor(
    private readonly parts: readonly SeriesPart[],
    private readonly year: number,
    private readonly percent: boolean,
    private readonly fiscal: FiscalYear,
  ) {}

  get entries(): readonly Actual[] {
    return (this.read ??= this.readEntries());
  }

  /** Without a year of its own it counts in every year. */
  get notApplicable(): NotApplicable | undefined {
    for (const { raw, fileYear, origin } of this.parts) {
      if (!isNotApplicable(raw) || (fileYear !== undefined && fileYear !== this.year)) continue;
      return { reason: raw.na, ...(raw.approvedBy !== undefined && { approvedBy: raw.approvedBy }), origin };
    }
    return undefined;
  }

  private readEntries(): Actual[] {
    const entries = new Map<string, Actual>();
    for (const part of this.parts) {
      const { raw } = part;
      if (isNotApplicable(raw)) continue;
      for (const [text, entry] of Object.entries(raw)) {
        const period = parsePeriod(text)!;
        if (entries.has(text) || fiscalYearOf(period, this.fiscal) !== this.year) continue;
        entries.set(text, this.readEntry(entry, period, originIn(part, text)));
      }
    }
    return [...entries.values()].sort((a, b) => compareText(a.period.text, b.period.text));
  }

  private readEntry(raw: RawEntry, period: Period, origin: Origin): Actual {
    if (typeof raw !== 'object' || raw.na === undefined) return new ReportedAmount(period, raw, origin, this.percent);
    const { na, approvedBy } = raw;
    return {
      state: 'na',
      period,
      reason: na,
      ...(approvedBy !== undefined && { approvedBy }),
      origin,
    };
  }
}

/** A reported value whose numbers are made when they are asked for. Do not spread it: its fields are getters. */
class ReportedAmount implements ReportedValue {
  readonly state: 'value' | 'estimate';
  private amount: Amount | undefined;

  constructor(
    readonly period: Period,
    private readonly raw: Exclude<RawEntry, RawNotApplicable>,
    readonly origin: Origin,
    private readonly percent: boolean,
  ) {
    this.state = typeof raw === 'object' && raw.estimate !== undefined ? 'estimate' : 'value';
  }

  get value(): Decimal {
    return this.read().value;
  }

  get numerator(): Decimal | undefined {
    return this.read().numerator;
  }

  get denominator(): Decimal | undefined {
    return typeof this.raw === 'number' ? undefined : this.read().denominator;
  }

  get weight(): Decimal | undefined {
    return typeof this.raw === 'object' && this.raw.weight !== undefined ? decimal(this.raw.weight) : undefined;
  }

  get corrects(): Decimal | undefined {
    return typeof this.raw === 'object' && this.raw.corrects !== undefined
      ? readAmount(this.raw.corrects, this.percent).value
      : undefined;
  }

  get reason(): Text | undefined {
    return typeof this.raw === 'object' ? this.raw.reason : undefined;
  }

  private read(): Amount {
    return (this.amount ??= readAmount(
      typeof this.raw === 'object' ? (this.raw.estimate ?? this.raw.value ?? 0) : this.raw,
      this.percent,
    ));
  }
}

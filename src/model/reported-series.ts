import { fiscalYearOf, type FiscalYear } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { decimal, type Decimal } from '../util/decimal';
import { readAmount } from './amount';
import type { RawEntry, RawNotApplicable, RawSeries } from './raw';
import type { Actual, Amount, NotApplicable, ReportedValue, Series, Text } from './types';

/** The part of one actuals document that reports on one item. */
export interface SeriesPart {
  readonly raw: RawSeries;
  readonly fileYear: number | undefined;
  readonly origin: Origin;
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
    for (const { raw, origin } of this.parts) {
      if (isNotApplicable(raw)) continue;
      for (const [text, entry] of Object.entries(raw)) {
        const period = parsePeriod(text)!;
        if (entries.has(text) || fiscalYearOf(period, this.fiscal) !== this.year) continue;
        entries.set(text, this.readEntry(entry, period, origin));
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
      origin: inside(origin, period.text),
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
    private readonly series: Origin,
    private readonly percent: boolean,
  ) {
    this.state = typeof raw === 'object' && raw.estimate !== undefined ? 'estimate' : 'value';
  }

  get origin(): Origin {
    return inside(this.series, this.period.text);
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

import type { Day } from '../calendar/day';
import { fiscalYearOf, fiscalYearOfDay, type FiscalYear } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import { decimal, ONE } from '../util/decimal';
import type { Localized } from '../util/language';
import { getOrCreate } from '../util/memoize';
import type { Renames } from './renames';
import type { RawActuals, RawEntry, RawSeries, RawVetoEvent } from './raw';
import { asMeasured, isNotApplicable, originIn, periodsIn, ReportedSeries, type SeriesPart } from './reported-series';
import { share } from './share';
import type { Acceptance, Deduction, Duplicate, Frequency, OwnerForecast, Series, Stray } from './types';

/** Something reported, with the fiscal year it belongs to; undefined when nothing says which. */
interface Reported<T> {
  readonly year: number | undefined;
  readonly value: T;
}

/** A name that an actuals file reports on, for checking that it exists. */
interface Mention {
  readonly scorecardId: string;
  readonly address: string;
  readonly what: 'series' | 'milestone' | 'forecast';
  readonly year: number | undefined;
  readonly origin: Origin;
}

/** A deduction or the event of a veto, for checking that it counts somewhere. */
interface Event {
  readonly what: 'deduction' | 'veto';
  readonly id: string;
  readonly on: Day;
  readonly fileYear: number | undefined;
  readonly origin: Origin;
}

type Located<T> = { readonly raw: T; readonly origin: Origin };

/** The reports of all actuals files, by address; scorecards take their part from it. */
export class ActualsIndex {
  readonly mentions: Mention[] = [];
  readonly departments: { readonly id: string; readonly origin: Origin }[] = [];
  private readonly series = new Map<string, SeriesPart[]>();
  private readonly accepted = new Map<string, Acceptance>();
  private readonly forecasts = new Map<string, Reported<OwnerForecast>[]>();
  private readonly deductions = new Map<string, Reported<Deduction>[]>();
  private readonly vetoes = new Map<string, Reported<Located<RawVetoEvent>>[]>();
  private readonly events: Event[] = [];

  constructor(
    private readonly fiscal: FiscalYear,
    private readonly duplicates: Duplicate[],
    private readonly renames: Renames,
  ) {}

  add({ data: raw, origin }: PlanDocument<'actuals'>): void {
    const id = raw.department ?? 'company';
    if (raw.department !== undefined) this.departments.push({ id, origin });
    this.addNamed<RawSeries | RawEntry>(
      'series',
      id,
      raw.values,
      raw.year,
      inside(origin, 'values'),
      (value, address, at) => this.addSeries(address, partOf(value, raw, at)),
    );
    this.addNamed('milestone', id, raw.milestones, undefined, inside(origin, 'milestones'), (milestone, address, at) =>
      this.addAcceptance(address, milestone, at),
    );
    this.addNamed('forecast', id, raw.forecasts, raw.year, inside(origin, 'forecasts'), (forecast, address, at) =>
      this.addForecast(address, forecast, raw.year, at),
    );
    this.addEvents(
      'deduction',
      id,
      raw,
      raw.deductions,
      inside(origin, 'deductions'),
      this.deductions,
      (deduction, at) => ({ ...deduction, points: decimal(deduction.points), origin: at }),
    );
    this.addEvents('veto', id, raw, raw.vetoes, inside(origin, 'vetoes'), this.vetoes, (event, at) => ({
      raw: event,
      origin: at,
    }));
  }

  /** The values of an item that is measured so often. */
  seriesOf(address: string, year: number, percent: boolean, frequency: Frequency): Series {
    const parts = this.series.get(address) ?? [];
    const measured = parts.map((part) => asMeasured(part, frequency, this.fiscal));
    this.findDuplicates(address, parts, measured, year);
    return new ReportedSeries(measured, year, percent, this.fiscal);
  }

  /** Values of one period that only the frequency of the item shows to be of one. */
  private findDuplicates(
    address: string,
    parts: readonly SeriesPart[],
    measured: readonly SeriesPart[],
    year: number,
  ): void {
    const firsts = new Map<string, { readonly written: string; readonly origin: Origin }>();
    for (const [i, part] of measured.entries())
      for (const [j, text] of periodsIn(part).entries()) {
        const again = { written: periodsIn(parts[i]!)[j]!, origin: originIn(part, text) };
        const first = getOrCreate(firsts, text, () => again);
        const isOfYear = fiscalYearOf(parsePeriod(text)!, this.fiscal) === year;
        if (first.written !== again.written && isOfYear)
          this.duplicate(valueOf(address, text), first.origin, again.origin);
      }
  }

  acceptanceOf = (address: string): Acceptance | undefined => this.accepted.get(address);

  forecastOf = (address: string, year: number): OwnerForecast | undefined => ofYear(this.forecasts, address, year)[0];

  deductionsOf = (id: string, year: number): Deduction[] => ofYear(this.deductions, id, year);

  vetoesOf = (id: string, year: number): Located<RawVetoEvent>[] => ofYear(this.vetoes, id, year);

  /** Lists reports for years that have no scorecard, or that the file says it does not cover. */
  strays(
    yearsOf: (address: string) => readonly number[],
    yearsOfScorecard: (id: string) => readonly number[],
  ): Stray[] {
    const values = [...this.series].flatMap(([address, parts]) =>
      parts.flatMap((part) => this.strayValues(address, part, yearsOf(address))),
    );
    const events = this.events.flatMap(({ what, id, on, fileYear, origin }): Stray[] => {
      const year = fiscalYearOfDay(on, this.fiscal);
      const years = fileYear === undefined || fileYear === year ? yearsOfScorecard(id) : [fileYear];
      return years.includes(year) ? [] : [{ what, address: id, when: on, year, years, origin }];
    });
    return [...values, ...events];
  }

  /** An item that is nowhere is an unknown reference. */
  private strayValues(address: string, part: SeriesPart, known: readonly number[]): Stray[] {
    const years = part.fileYear === undefined ? known : [part.fileYear];
    if (years.length === 0) return [];
    return periodsIn(part).flatMap((when): Stray[] => {
      const year = fiscalYearOf(parsePeriod(when)!, this.fiscal);
      return years.includes(year) ? [] : [{ what: 'value', address, when, year, years, origin: originIn(part, when) }];
    });
  }

  private addNamed<T>(
    what: Mention['what'],
    scorecardId: string,
    raws: Readonly<Record<string, T>> = {},
    year: number | undefined,
    origin: Origin,
    add: (raw: T, address: string, at: Origin) => void,
  ): void {
    for (const [address, raw] of Object.entries(raws)) {
      const at = inside(origin, address);
      this.mentions.push({ scorecardId, address, what, year, origin: at });
      add(raw, this.renames.address(`${scorecardId}/${address}`), at);
    }
  }

  private addEvents<T extends { readonly on: string }, U>(
    what: Event['what'],
    id: string,
    file: RawActuals,
    raws: readonly T[] = [],
    origin: Origin,
    into: Map<string, Reported<U>[]>,
    read: (raw: T, at: Origin) => U,
  ): void {
    for (const [i, raw] of raws.entries()) {
      const at = inside(origin, originalIndex(raws, i));
      this.events.push({ what, id, on: raw.on, fileYear: file.year, origin: at });
      push(into, id, { year: fiscalYearOfDay(raw.on, this.fiscal), value: read(raw, at) });
    }
  }

  private addSeries(address: string, part: SeriesPart): void {
    for (const earlier of this.series.get(address) ?? []) {
      for (const text of periodsIn(part))
        if (text in earlier.raw) this.duplicate(valueOf(address, text), originIn(earlier, text), originIn(part, text));
      if (isNotApplicable(part.raw) && isNotApplicable(earlier.raw))
        this.duplicate(
          { en: `that ${address} does not apply`, 'zh-CN': `“${address}”不适用的说明` },
          earlier.origin,
          part.origin,
        );
    }
    push(this.series, address, part);
  }

  private addAcceptance(
    address: string,
    raw: { readonly accepted: string; readonly quality?: string },
    origin: Origin,
  ): void {
    const first = this.accepted.get(address);
    if (first)
      this.duplicate({ en: `the acceptance of ${address}`, 'zh-CN': `“${address}”的验收` }, first.origin, origin);
    else
      this.accepted.set(address, {
        on: raw.accepted,
        quality: raw.quality === undefined ? ONE : share(raw.quality),
        origin,
      });
  }

  private addForecast(
    address: string,
    raw: NonNullable<RawActuals['forecasts']>[string],
    fileYear: number | undefined,
    origin: Origin,
  ): void {
    const year = fileYear ?? (raw.on === undefined ? undefined : fiscalYearOfDay(raw.on, this.fiscal));
    const first = this.forecasts.get(address)?.find((forecast) => forecast.year === year);
    if (first)
      this.duplicate({ en: `the forecast of ${address}`, 'zh-CN': `“${address}”的预测` }, first.value.origin, origin);
    else push(this.forecasts, address, { year, value: { ...raw, value: decimal(raw.value), origin } });
  }

  private duplicate(what: Localized, first: Origin, again: Origin): void {
    this.duplicates.push({ what, first, again });
  }
}

const valueOf = (address: string, period: string): Localized => ({
  en: `the value of ${address} for ${period}`,
  'zh-CN': `“${address}”${period}的实际值`,
});

/** The values of an item by period, also where its document says of which period they all are. */
function partOf(value: RawSeries | RawEntry, { period, year }: RawActuals, origin: Origin): SeriesPart {
  const ofPeriod = period === undefined ? undefined : parsePeriod(String(period));
  if (!isEntry(value, ofPeriod)) return { raw: value, fileYear: year, origin };
  return { raw: { [ofPeriod!.text]: value }, fileYear: year, origin, ofPeriod };
}

/** Tells by its document what a value is. */
const isEntry = (_: RawSeries | RawEntry, ofPeriod: Period | undefined): _ is RawEntry => ofPeriod !== undefined;

const push = <T>(map: Map<string, T[]>, key: string, value: T): number =>
  getOrCreate(map, key, (): T[] => []).push(value);

/** Selects the entries of a year; one without a year counts in every year. */
const ofYear = <T>(map: ReadonlyMap<string, readonly Reported<T>[]>, key: string, year: number): T[] =>
  (map.get(key) ?? []).filter((entry) => entry.year === undefined || entry.year === year).map(({ value }) => value);

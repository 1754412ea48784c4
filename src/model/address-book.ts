import { compareText } from '../util/compare';
import type { Renames } from './renames';
import type { Challenge, Indicator, Kpi, Ksf, Measure, Milestone, StrategicKpi } from './types';

/** Everything in a plan that has an address. */
export type AddressedItem =
  | { readonly type: 'ksf'; readonly item: Ksf }
  | { readonly type: 'strategicKpi'; readonly item: StrategicKpi }
  | { readonly type: 'kpi'; readonly item: Kpi }
  | { readonly type: 'measure'; readonly item: Measure }
  | { readonly type: 'indicator'; readonly item: Indicator }
  | { readonly type: 'challenge'; readonly item: Challenge }
  | { readonly type: 'milestone'; readonly item: Milestone };

export type AddressedType = AddressedItem['type'];

/** Items by address. A scorecard's items have a year, since every year has its own; the strategy's have none. */
export class AddressBook {
  private readonly byYear = new Map<number | undefined, Map<string, AddressedItem>>();
  /** Rising. */
  private years: readonly number[] = [];

  constructor(private readonly renames: Renames) {}

  /** The first item with an address keeps it; `duplicate-id` reports the second. */
  add(address: string, year: number | undefined, entry: AddressedItem): void {
    const page = this.byYear.get(year) ?? this.open(year);
    if (!page.has(address)) page.set(address, entry);
  }

  private open(year: number | undefined): Map<string, AddressedItem> {
    const page = new Map<string, AddressedItem>();
    this.byYear.set(year, page);
    this.years = [...this.byYear.keys()].filter((key) => key !== undefined).sort((a, b) => a - b);
    return page;
  }

  find(address: string, year: number | undefined, types: readonly AddressedType[]): AddressedItem['item'] | undefined {
    const page = this.byYear.get(address.startsWith('strategy/') ? undefined : year);
    const entry = page?.get(address) ?? page?.get(this.renames.address(address));
    return entry && types.includes(entry.type) ? entry.item : undefined;
  }

  /** The years, rising, in which an address exists. */
  yearsOf(address: string): number[] {
    const present = this.renames.address(address);
    return this.years.filter((year) => this.byYear.get(year)!.has(present));
  }

  latestYear(): number | undefined {
    return this.years.at(-1);
  }

  /** Addresses of some types that begin with `prefix`, which is left out, in order. */
  addresses(year: number | undefined, types: readonly AddressedType[], prefix = ''): string[] {
    const pages = [this.byYear.get(undefined), this.byYear.get(year)].filter((page) => page !== undefined);
    const all = pages.flatMap((page) =>
      [...page].filter(([address, { type }]) => types.includes(type) && address.startsWith(prefix)),
    );
    return all.map(([address]) => address.slice(prefix.length)).sort(compareText);
  }
}

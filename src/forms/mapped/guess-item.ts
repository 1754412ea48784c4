import { nearest } from '../../diagnostics/nearest';
import type { Indicator, Kpi, Plan, Text } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { yearOf } from '../../scoring';
import { groupBy } from '../../util/group';
import { normal } from './mapped-table';

/** Item that a code seems to stand for. */
export interface Guess {
  /** Undefined where nothing is like it, or several are. */
  readonly item: Kpi | Indicator | undefined;
  /** Addresses that it may be, where there are several. */
  readonly others: readonly string[];
}

/** Guesses items by their addresses, ids and names in all languages. */
export class ItemGuess {
  private readonly byName: ReadonlyMap<string, readonly (Kpi | Indicator)[]>;
  private similarAsked = 0;

  constructor(plan: Plan, year: number) {
    const items = trackedOf(plan).filter((item) => yearOf(item) === year);
    const named = items.flatMap((item) => namesOf(item).map((name) => ({ name, item })));
    const groups = groupBy(named, ({ name }) => name);
    this.byName = new Map([...groups].map(([name, same]) => [name, [...new Set(same.map(({ item }) => item))]]));
  }

  /** Tests for a name that the plan has exactly, or for one so like it that nothing else is. */
  knows(code: string): boolean {
    const { item, others } = this.itemFor(code);
    return item !== undefined || others.length > 0;
  }

  itemFor(code: string): Guess {
    const found = this.byName.get(normal(code)) ?? this.containing(normal(code)) ?? this.similar(normal(code)) ?? [];
    return found.length === 1
      ? { item: found[0], others: [] }
      : { item: undefined, others: found.map(({ address }) => address).slice(0, MOST_OTHERS) };
  }

  /** `Conversion cost, CNY/kg` names the item `Conversion cost`. */
  private containing(code: string): readonly (Kpi | Indicator)[] | undefined {
    const names = [...this.byName.keys()].filter((name) => name.length >= SHORTEST && code.includes(name));
    const longest = names.reduce((one, other) => (other.length > one.length ? other : one), '');
    return this.byName.get(longest);
  }

  private similar(code: string): readonly (Kpi | Indicator)[] | undefined {
    if (code.length < SHORTEST || this.similarAsked >= MOST_ASKED) return undefined;
    this.similarAsked += 1;
    return this.byName.get(nearest(code, this.byName.keys()) ?? '');
  }
}

/** Words that are shorter are in too many others. */
const SHORTEST = 4;

const MOST_OTHERS = 4;

/** Each guess looks at every name there is. */
const MOST_ASKED = 200;

const namesOf = ({ id, address, name }: Kpi | Indicator): readonly string[] => [
  ...new Set([id, address, ...textsOf(name)].map(normal)),
];

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

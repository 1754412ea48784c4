import type { Origin } from '../source/locate';
import type { AddressedItem, AddressBook, AddressedType } from './address-book';
import type { Renames } from './renames';
import type { Link, Reference, ItemType } from './types';

/** Links are made while the plan is read, and followed once all of it is known. */
export class References {
  /** All of them, in the order in which they were read. */
  readonly all: (ItemReference | IdReference)[] = [];

  constructor(
    private readonly book: AddressBook,
    private readonly renames: Renames,
  ) {}

  /** A link to an item with an address. */
  toItem<T extends AddressedItem['item']>(
    to: string,
    types: readonly AddressedType[],
    origin: Origin,
    { year, prefix = '' }: Place,
  ): Link<T> {
    return this.keep(new ItemReference(to, types, origin, year, prefix, this.book)) as Link<T>;
  }

  /** A link to one of a list of things with an id, such as a department or a veto. The list may still grow. */
  toId<T extends Identified>(to: string, itemType: ItemType, origin: Origin, among: () => Directory<T>): Link<T> {
    const id = itemType === 'department' ? this.renames.department(to) : to;
    return this.keep(new IdReference(id, [itemType], origin, among)) as Link<T>;
  }

  /** A link into a confidential list: candidates are never suggested. */
  toConfidentialId<T extends Identified>(
    to: string,
    itemType: ItemType,
    origin: Origin,
    among: () => Directory<T>,
  ): Link<T> {
    return this.keep(new IdReference(to, [itemType], origin, among, true)) as Link<T>;
  }

  /** Follows the rest, and returns those that lead nowhere. */
  followAll(): readonly Reference[] {
    const open = this.all.filter(({ target }) => !target);
    for (const reference of open) reference.follow();
    return open.filter(({ target }) => !target);
  }

  /** Keeps a reference, which is followed later unless it leads somewhere already, as nearly all in reviews do. */
  private keep<T extends ItemReference | IdReference>(reference: T): T {
    reference.follow();
    this.all.push(reference);
    return reference;
  }
}

interface Identified {
  readonly id: string;
}

/** Things by id: a short list, or a map where there may be thousands. */
type Directory<T extends Identified> = readonly T[] | ReadonlyMap<string, T>;

interface Place {
  readonly year?: number | undefined;
  /** The part before the address as written: `production/` inside production's own files. */
  readonly prefix?: string;
}

class ItemReference implements Reference {
  target?: AddressedItem['item'];

  constructor(
    readonly to: string,
    readonly itemTypes: readonly AddressedType[],
    readonly origin: Origin,
    private readonly year: number | undefined,
    private readonly prefix: string,
    private readonly book: AddressBook,
  ) {}

  get into(): string {
    return (this.prefix + this.to).split('/')[0]!;
  }

  candidates(): readonly string[] {
    return this.book.addresses(this.year, this.itemTypes, this.prefix);
  }

  follow(): void {
    const found = this.book.find(this.prefix + this.to, this.year, this.itemTypes);
    if (found) this.target = found;
  }
}

class IdReference implements Reference {
  target?: Identified;

  constructor(
    readonly to: string,
    readonly itemTypes: readonly ItemType[],
    readonly origin: Origin,
    private readonly among: () => Directory<Identified>,
    private readonly confidential = false,
  ) {}

  candidates(): readonly string[] {
    return this.confidential ? [] : [...this.among().values()].map(({ id }) => id);
  }

  follow(): void {
    const among = this.among();
    const found = 'get' in among ? among.get(this.to) : among.find(({ id }) => id === this.to);
    if (found) this.target = found;
  }
}

import type { PlanDocument } from '../schema/plan-document';
import { groupBy } from '../util/group';
import type { RawPlan } from './raw';

/** The present names of departments and KPIs by those they had before (`formerly`, spec 08.4). */
export class Renames {
  constructor(
    private readonly departments: ReadonlyMap<string, string>,
    /** Ids of KPIs by their former addresses. */
    private readonly kpis: ReadonlyMap<string, string>,
  ) {}

  department(id: string): string {
    return this.departments.get(id) ?? id;
  }

  /** The present address of an item, a scorecard's id included; the same where nothing of it was renamed. */
  address(address: string): string {
    if (this.departments.size === 0 && this.kpis.size === 0) return address;
    const [scorecard, kpi, ...below] = address.split('/') as [string, ...string[]];
    const owner = this.department(scorecard);
    if (kpi === undefined) return owner;
    return [owner, this.kpis.get(`${owner}/${kpi}`) ?? kpi, ...below].join('/');
  }

  /** A text of the plan with the present names in it. */
  text(text: string): string {
    return this.departments.size === 0 && this.kpis.size === 0
      ? text
      : text.replace(WORD, (word) => (word.includes('/') ? this.address(word) : word));
  }

  /** The ids that the last part of an address had before. */
  formerIds(address: string): readonly string[] {
    const former = [...this.kpis.keys(), ...this.departments.keys()].filter((old) => this.address(old) === address);
    return former.map((old) => old.split('/').at(-1)!);
  }
}

/** Words that may be an address; one without a slash is none. */
const WORD = /[\p{L}\p{N}._/-]+/gu;

export const NO_RENAMES = new Renames(new Map(), new Map());

type Card = Extract<PlanDocument, { kind: 'scorecard' }>['data'];

/** Reads the former names in a plan. One that is also a living id is none: `duplicate-id` reports it. */
export function readRenames({ departments = [] }: RawPlan, documents: readonly PlanDocument[]): Renames {
  const living = new Set(departments.map(({ id }) => id));
  const renamed = new Map(
    departments.flatMap(({ id, formerly = [] }) =>
      formerly.filter((old) => !living.has(old)).map((old) => [old, id] as const),
    ),
  );
  const cards = documents.flatMap((document) => (document.kind === 'scorecard' ? [document.data] : []));
  if (renamed.size === 0 && !cards.some(isRenamed)) return NO_RENAMES;
  const ownerOf = ({ department = 'company' }: Card): string => renamed.get(department) ?? department;
  const kpis = [...groupBy(cards, ownerOf)].flatMap(([owner, own]) => formerKpis(owner, own));
  return new Renames(renamed, new Map(kpis));
}

const isRenamed = ({ kpis = [] }: Card): boolean => kpis.some(({ formerly }) => formerly !== undefined);

/** The former addresses of the KPIs of a scorecard in all its years. */
function formerKpis(owner: string, cards: readonly Card[]): readonly (readonly [former: string, id: string])[] {
  const years = [...groupBy(cards, ({ year }) => year).values()].map(
    (same) => new Set(same.flatMap(({ kpis = [] }) => kpis.map(({ id }) => id))),
  );
  const stands = (old: string, id: string): boolean => years.some((ids) => ids.has(old) && ids.has(id));
  return cards
    .flatMap(({ kpis = [] }) => kpis)
    .flatMap(({ id, formerly = [] }) =>
      formerly.filter((old) => !stands(old, id)).map((old) => [`${owner}/${old}`, id] as const),
    );
}

/** A document whose department has its present name. */
export function withPresentDepartment<T extends PlanDocument>(document: T, renames: Renames): T {
  const { data } = document;
  if (!('department' in data) || data.department === undefined) return document;
  const department = renames.department(data.department);
  return department === data.department ? document : { ...document, data: { ...data, department } };
}

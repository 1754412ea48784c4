import type { ItemChange } from './compare-plans';

/** The item and the field by which an entry of `changes` names a change. */
export interface NamedChange {
  readonly item: string;
  /** Undefined for an item that is gone, whose field is `kind`. */
  readonly field?: string | undefined;
}

/** Parts that are named as fields of what they belong to, by the kind of the part. */
const PARTS: Readonly<Record<string, (address: string) => NamedChange>> = {
  veto: (address) => partOfScorecard('vetoes', address),
  condition: asWritten,
  multiplier: asWritten,
  setting: (address) => ({ item: 'plan', field: address }),
};

function partOfScorecard(list: string, address: string): NamedChange {
  const [item, id] = address.split('/') as [string, string];
  return { item, field: `${list}.${id}` };
}

/** `production/conditions.income-gate` has its list in its address. */
function asWritten(address: string): NamedChange {
  const [item, field] = address.split('/') as [string, string];
  return { item, field };
}

/** A veto is the field `vetoes.ID` of its scorecard, a setting a field of the item `plan`. */
export const namedChange = (change: ItemChange): NamedChange =>
  PARTS[change.kind] ? namedPart(change.kind, change.address) : { item: change.address, field: change.field };

/** The item and the field of a part of a scorecard or of the plan, by its kind and address. */
export const namedPart = (kind: string, address: string): NamedChange => PARTS[kind]!(address);

/** Tests whether a field may name a part, or what holds it, of an item that is no KPI, measure or project. */
export const isPartField = (item: string, field: string): boolean =>
  item === 'plan' ? /^policy\.(scoring|grades)(\.|$)/.test(field) : /^(vetoes|conditions|multipliers)\../.test(field);

import { en, type Words } from './en';

/** Words of some reports. */
export type PartialWords = PartOf<Words>;

type PartOf<T> = T extends string | readonly unknown[] | ((...facts: never) => unknown)
  ? T
  : { readonly [Key in keyof T]?: PartOf<T[Key]> };

/** A language that has only some of the words: the others are English. */
export const overEnglish = (words: PartialWords): Words => laidOver(en, words) as Words;

function laidOver(whole: unknown, part: unknown): unknown {
  if (part === undefined) return whole;
  if (!isGroup(whole) || !isGroup(part)) return part;
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, laidOver(value, part[key])]));
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

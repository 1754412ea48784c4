import { DECLINED } from './declined';
import { isBeyondExact } from './scalars';

const NUMBER = /^[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Keys with no other Unicode form to compare with. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

/** Plain keys that were found to be ordinary: a plan has the same few hundred over and over. */
const ordinaryKeys = new Set<string>();

const MOST_KEYS = 10_000;

/** YAML bounds a key to 1,024 characters, and how they are counted is left to the judge. */
const LONGEST_KEY = 1000;

const LONGEST_CONSTANT = 'false'.length;

const CONSTANTS: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

/** Resolves a plain scalar by the core schema. Most begin with a letter and are texts. */
export function coreValue(text: string): null | boolean | number | string {
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (mayBeNumber) return numberOr(text);
  if (text.length > LONGEST_CONSTANT) return text;
  const constant = CONSTANTS.get(text);
  return constant === undefined ? text : constant;
}

function numberOr(text: string): number | string {
  if (!NUMBER.test(text)) {
    if (OTHER_NUMBER.test(text)) throw DECLINED;
    return text;
  }
  const value = Number(text);
  if (isBeyondExact(text, value)) throw DECLINED;
  return value;
}

/**
 * Declines a key that is no ordinary text. A year is a number to YAML, and a fine key as it is written. Look-alikes in
 * other Unicode forms are left to the judge.
 */
export function ordinaryKey(key: string, isPlain: boolean): string {
  if (isPlain && ordinaryKeys.has(key)) return key;
  if (key.length > LONGEST_KEY || key === '__proto__' || (isPlain && !isOrdinary(coreValue(key)))) throw DECLINED;
  if (!ASCII.test(key) && key.normalize('NFC') !== key) throw DECLINED;
  if (isPlain && ordinaryKeys.size < MOST_KEYS) ordinaryKeys.add(key);
  return key;
}

const isOrdinary = (value: null | boolean | number | string): boolean => value !== null && typeof value !== 'boolean';

import { decimal, plain } from '../../util/decimal';
import { parseData } from '../parse-yaml';
import { isAmbiguous } from '../scalars';
import { isMap, type Data } from '../yaml-node';
import { Plain } from './plan-edit';

type Scalar = null | boolean | number | string | Plain;

/** A scalar as YAML; `inFlow` where brackets and commas have a meaning. */
export function scalarText(value: Scalar, inFlow: boolean): string {
  if (value instanceof Plain) return value.text;
  if (typeof value === 'number') return plain(decimal(value), MOST_PLACES);
  if (typeof value !== 'string') return String(value);
  return isPlain(value, inFlow) && readsAs(value, value) ? value : JSON.stringify(value);
}

/** A key as YAML. Numbers are fine keys as they are: a key is the text as written. */
export function keyText(key: string, inFlow: boolean): string {
  return isPlain(key, inFlow) && hasKey(`${key}: 0`, key) ? key : JSON.stringify(key);
}

/** The data that a scalar text of a Plain stands for. */
export const dataOf = ({ text }: Plain): Data => parseData(text).documents[0] ?? null;

/** Decimal places of the smallest number that fits in the digits of a plan file. */
const MOST_PLACES = 30;

/**
 * Texts that need no quotes wherever they stand: they begin like a word or a number, hold no mark of YAML, and other
 * readers take them for a text, too.
 */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!BEGINS_PLAIN.test(text) || ENDS_TEXT.test(text) || isAmbiguous(text)) return false;
  return !inFlow || !FLOW_MARK.test(text);
}

const BEGINS_PLAIN = /^[\p{L}\p{N}(（“][^\p{C}\p{Zl}\p{Zp}]*$/u;

/** A colon or hash that ends a plain text, or blanks that it would lose. */
const ENDS_TEXT = /:(?:\s|$)|\s#|\s$/;

const FLOW_MARK = /[,[\]{}]|:["',[\]{}]/;

/** The parser is the judge of what a text is read as. */
function readsAs(text: string, data: Data): boolean {
  const { documents, problems } = parseData(text);
  return problems.length === 0 && documents[0] === data;
}

function hasKey(text: string, key: string): boolean {
  const { documents, problems } = parseData(text);
  const [root] = documents;
  return problems.length === 0 && isMap(root) && Object.keys(root)[0] === key;
}

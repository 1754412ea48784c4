import type { Data } from '../source/yaml-node';
import { decimal, HUNDRED, plain } from '../util/decimal';
import type { Localized } from '../util/language';

/** The keywords of a schema that tell a share from other texts. */
interface ShareSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
}

const NUMBER = /^\d{1,12}(?:\.\d{1,12})?$/;

/** The most that a share without bounds is offered as: nobody means 6000%. */
const MOST = decimal(1000);

/**
 * The shares that a number may mean where its sign is missing: `0.6` is 60% or 0.6%, and only its author knows which.
 * Undefined where no share is meant, or no number stands there.
 */
export function sharesFor(value: Data | undefined, schema: ShareSchema): Localized | undefined {
  const text = typeof value === 'object' ? '' : String(value);
  if (!isShare(schema) || !NUMBER.test(text)) return undefined;
  const written = decimal(text);
  const most = schema.format === 'share' ? MOST : HUNDRED;
  const texts = [
    ...new Set([written.mul(HUNDRED), written].filter((one) => one.lte(most)).map((one) => plain(one, 12))),
  ];
  if (texts.length === 0) return undefined;
  const [first, second] = texts.map((text) => `${text}%`);
  if (second === undefined) return { en: `Write ${first}.`, 'zh-CN': `请写${first}。` };
  return {
    en: `Write ${first} or ${second}, whichever is meant.`,
    'zh-CN': `请按本意写${first}或${second}。`,
  };
}

const isShare = ({ type, format, pattern }: ShareSchema): boolean =>
  type === 'string' && (format === 'share' || pattern?.endsWith('%$') === true);

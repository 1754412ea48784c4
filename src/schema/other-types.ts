import type { Finding } from '../diagnostics/diagnostic';
import type { Data } from '../source/yaml-node';
import { formats } from './formats';

type Words = Pick<Finding, 'message' | 'help'> & { readonly instead?: string };

interface Expected {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
}

/**
 * Words for a value that YAML reads as another type than was meant: an id such as 1.10, a number such as 1_200.
 * Undefined where something else is wrong with it.
 */
export function otherType(value: Data | undefined, written: string | undefined, schema: Expected): Words | undefined {
  const types = [schema.type].flat();
  if (typeof value === 'string') return types.includes('number') ? separated(value) : undefined;
  const isText = types.includes('string') && !types.includes('number');
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isText && isPlain && written !== undefined && fits(written, schema) ? unquoted(value, written) : undefined;
}

/** Patterns are of texts that no number looks like. */
const fits = (text: string, { format, pattern }: Expected): boolean =>
  format === undefined ? pattern === undefined : formats[format]?.(text) === true;

function unquoted(value: number | boolean, written: string): Words {
  const read =
    typeof value === 'boolean'
      ? { en: 'a truth value', 'zh-CN': '真假值' }
      : String(value) === written
        ? { en: 'a number', 'zh-CN': '数' }
        : { en: `the number ${value}`, 'zh-CN': `数${value}` };
  return {
    message: {
      en: `“${written}” without quotes is ${read.en}, and a text belongs here.`,
      'zh-CN': `“${written}”不加引号是${read['zh-CN']}，而这里应是文字。`,
    },
    help: { en: `Put it in quotes: "${written}".`, 'zh-CN': `请加引号："${written}"。` },
    instead: `"${written}"`,
  };
}

/** Digits in groups of three. A comma before other than three digits may be that of a decimal number. */
const SEPARATED = /^[-+]?\d{1,3}(?:[_,' ]\d{3}){1,5}(?:\.\d{1,15})?$/;

function separated(written: string): Words | undefined {
  const narrow = written.normalize('NFKC');
  if (!SEPARATED.test(narrow)) return undefined;
  const number = narrow.replace(/[_,' ]/g, '');
  return {
    message: {
      en: `“${written}” is a text, and a number belongs here.`,
      'zh-CN': `“${written}”是文字，而这里应是数。`,
    },
    help: { en: `Write it without separators: ${number}.`, 'zh-CN': `请不写分隔符：${number}。` },
  };
}

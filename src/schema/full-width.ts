import type { Finding } from '../diagnostics/diagnostic';
import type { Data } from '../source/yaml-node';

/** Letters, digits and marks as wide as a Chinese character. */
const WIDE = /[！-～]/;

/** A number, ratio, per cent, period, day or id. A comma is left to people: it may be that of a decimal number. */
const PLAIN = /^[-+]?[\w./%:-]+$/;

/** Words for a value that would fit if it were not typed in full width, the commonest slip of Chinese keyboards. */
export function fullWidth(
  value: Data | undefined,
): (Pick<Finding, 'message' | 'help'> & { readonly instead: string }) | undefined {
  if (typeof value !== 'string' || value.length > LONGEST || !WIDE.test(value)) return undefined;
  const narrow = value.normalize('NFKC').trim();
  if (!PLAIN.test(narrow)) return undefined;
  return {
    message: {
      en: `“${value}” is typed in full-width characters.`,
      'zh-CN': `“${value}”用的是全角字符。`,
    },
    help: { en: `Write ${narrow}.`, 'zh-CN': `请用半角填写：${narrow}。` },
    instead: narrow,
  };
}

const LONGEST = 40;

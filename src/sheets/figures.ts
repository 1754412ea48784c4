/** Ways of writing numbers: the sign between thousands, and the decimal one. */
const LOCALES = {
  en: { groups: ',', decimal: '.' },
  de: { groups: '.', decimal: ',' },
  fr: { groups: ' ', decimal: ',' },
  ch: { groups: "'", decimal: '.' },
} as const;

export type Locale = keyof typeof LOCALES;

/** Ways of writing numbers that may be asked for, each with an example. */
export const LOCALE_CHOICES: readonly { readonly id: Locale; readonly summary: string }[] = [
  { id: 'en', summary: '1,234.5, also in China' },
  { id: 'de', summary: '1.234,5' },
  { id: 'fr', summary: '1 234,5' },
  { id: 'ch', summary: "1'234.5" },
];

/** A number as somebody typed it: a plain decimal, and whether it had a sign of per cent. */
export interface TypedFigure {
  readonly text: string;
  readonly isPercent: boolean;
}

/** The reason that a text is no number; `other` for one that another locale has. */
export type NoFigure = 'none' | 'other' | 'digits';

/** Digits that a plan file may write. */
const MOST_DIGITS = 15;

/** Reads a number in any width of digits, with thousands set apart as the locale does, and per cent. */
export function readFigure(typed: string, locale: Locale = 'en'): TypedFigure | NoFigure {
  const text = typed.normalize('NFKC').replace(/[−–]/g, '-').replace(/’/g, "'").trim();
  const isPercent = text.endsWith('%');
  const number = (isPercent ? text.slice(0, -1) : text).replace(/[\s_]+/g, ' ').trim();
  const plain = plainIn(locale, number);
  if (plain === undefined) return others(locale).some((one) => plainIn(one, number) !== undefined) ? 'other' : 'none';
  return plain.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS ? 'digits' : { text: plain, isPercent };
}

const others = (locale: Locale): readonly Locale[] => LOCALE_CHOICES.map(({ id }) => id).filter((id) => id !== locale);

/** The plain decimal of a number, where groups of thousands are whole and the decimal sign is that of the locale. */
function plainIn(locale: Locale, number: string): string | undefined {
  const { groups, decimal } = LOCALES[locale];
  const sign = /^[+-]/.exec(number)?.[0] ?? '';
  const [whole = '', places, ...more] = number.slice(sign.length).split(decimal);
  if (more.length > 0 || !isGrouped(whole, groups) || (places !== undefined && !/^\d+$/.test(places))) return undefined;
  const digits = whole.replaceAll(groups, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${digits}${places === undefined ? '' : `.${places}`}`;
}

function isGrouped(whole: string, groups: string): boolean {
  const [first = '', ...rest] = whole.split(groups);
  const isFirst = rest.length === 0 ? /^\d+$/.test(first) : /^\d{1,3}$/.test(first);
  return isFirst && rest.every((group) => /^\d{3}$/.test(group));
}

import type { Localized } from '../../util/language';

/** `a, b`; in Chinese `a、b`. */
export const listed = (items: readonly string[]): Localized => ({ en: items.join(', '), 'zh-CN': items.join('、') });

/** `“a” and “b”`, `“a”, “b” and 3 more`. */
export function quoted(names: readonly string[], most = 5): Localized {
  const shown = (names.length > most ? names.slice(0, most - 1) : names).map((name) => `“${name}”`);
  const left = names.length - shown.length;
  const items = left > 0 ? [...shown, `${left} more`] : shown;
  return {
    en: items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`,
    'zh-CN': `${shown.join('、')}${left > 0 ? `等${names.length}项` : ''}`,
  };
}

/** The first of many, each worded when it is listed: `a, b and 480 more`. */
export function firstOf<T>(items: readonly T[], word: (item: T) => Localized, most = 20): Localized {
  const shown = items.slice(0, most).map(word);
  const left = items.length - shown.length;
  return {
    en: shown.map(({ en }) => en).join(', ') + (left > 0 ? ` and ${left} more` : ''),
    'zh-CN': shown.map((one) => one['zh-CN']).join('、') + (left > 0 ? `等${items.length}项` : ''),
  };
}

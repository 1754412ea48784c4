import type { Language } from '../util/language';
import { textOf, type Options } from './command';
import { pick } from './pick';

export const LANGUAGES: readonly { readonly id: Language }[] = [{ id: 'en' }, { id: 'zh-CN' }];

/** The language asked for by `--language`; undefined for that of the plan. */
export function askedLanguage(options: Options): Language | undefined {
  const asked = textOf(options, 'language');
  return asked === undefined ? undefined : pick(LANGUAGES, asked, 'language').id;
}

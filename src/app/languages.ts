import type { Language } from '../util/language';
import { pick } from './pick';

export const LANGUAGES: readonly { readonly id: Language }[] = [{ id: 'en' }, { id: 'zh-CN' }];

/** The language that a text names. Throws a UserError where it is none. */
export const languageNamed = (text: string): Language => pick(LANGUAGES, text, 'language').id;

/** True where a text names a language. */
export const isLanguage = (text: string): text is Language => LANGUAGES.some(({ id }) => id === text);

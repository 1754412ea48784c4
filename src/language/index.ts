import type { Language } from '../model/types';
import { en } from './en';

/** Every printed word of every report. A language that lacks one does not compile. */
export type Words = typeof en;

/** English stands in until a language has its own words; texts of the plan are in the language asked for all the same. */
const languages: Readonly<Partial<Record<Language, Words>>> = { en };

export const wordsOf = (language: Language): Words => languages[language] ?? en;

/** The languages in which everything is said: one that lacks a text or a word does not compile. */
export type WholeLanguage = 'en' | 'zh-CN';

/** Languages with the words of some reports (`overEnglish`), and English for all else. There is none yet. */
export type PartialLanguage = never;

/** The languages that hoshin speaks. */
export type Language = WholeLanguage | PartialLanguage;

/** One text in every language, side by side. */
export type Localized = Readonly<Record<WholeLanguage, string> & Partial<Record<PartialLanguage, string>>>;

/** English where the language lacks the text. */
export const localized = (text: Localized, language: Language): string => text[language] ?? text.en;

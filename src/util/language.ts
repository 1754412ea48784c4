/** The languages that hoshin speaks. */
export type Language = 'en' | 'zh-CN';

/** One text in every language, side by side: a language that lacks it does not compile. */
export type Localized = Readonly<Record<Language, string>>;

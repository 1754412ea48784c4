/** Texts of the help in Chinese, by what they are in English. */
export type HelpTexts = Readonly<Record<string, string>>;

/** A character with its accents and joiners; flags in a row, which have a width only as a whole. Intl.Segmenter is slow on long texts. */
const CHARACTER = /\p{RI}+|[^](?:[\p{M}\p{EMod}\u200c]|\u200d[^]?)*/gu;

/** What a reader takes for one character. */
export const characters = (text: string): string[] => text.match(CHARACTER) ?? [];

/**
 * A character with its accents and joiners; flags in a row, which have a width only as a whole. Intl.Segmenter is slow
 * on long texts.
 */
const CHARACTER = /\p{Regional_Indicator}+|[\s\S](?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d[\s\S]?)*/gu;

/** Splits a text into what a reader takes for characters. */
export const characters = (text: string): string[] => text.match(CHARACTER) ?? [];

/** Copies a text: a part of a long one would keep all of it in memory for as long as the part is held. */
export const ownText = (text: string): string => Buffer.from(text).toString();

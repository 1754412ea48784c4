/** Thrown to itself by a fast reader, never past it: the text has something that only a more thorough one judges. */
export const DECLINED = new Error('declined');

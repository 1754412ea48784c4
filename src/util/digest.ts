import { createHash } from 'node:crypto';

/** 32 hexadecimal digits that stand for these texts in this order. */
export const digest = (...texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);

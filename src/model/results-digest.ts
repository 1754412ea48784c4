import { compareText } from '../util/compare';
import { digest } from '../util/digest';

/** The seal of results: a digest of all else that they say, whatever the order and the quotes they are written in. */
export const resultsDigest = (results: object): string => digest(...flat('', { ...results, digest: '' }));

const flat = (path: string, data: unknown): readonly string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data)
        .sort(([a], [b]) => compareText(a, b))
        .flatMap(([key, value]) => flat(`${path}\n${key}`, value))
    : [path, String(data)];

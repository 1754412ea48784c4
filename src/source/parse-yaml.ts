import { forbiddenCharacters } from './characters';
import { readFast } from './read-fast';
import type { Data, YamlNode } from './yaml-node';
import { dataBuilder, nodeBuilder } from './builders';
import { ParsedYaml } from './parsed-yaml';

/**
 * The values of a text. Never throws.
 *
 * Two parsers share the work: a fast one reads the texts that nearly all plan files are made of and declines
 * everything else; the thorough one is the judge of what is left and the source of all messages.
 */
export function parseData(text: string): ParsedYaml<Data> {
  const problems = forbiddenCharacters(text);
  if (problems.length > 0) return { documents: [], problems, ambiguous: [] };
  const fast = readFast(text, dataBuilder);
  if (fast) return fast;
  const { documents, ...rest } = parseFully(text);
  return { documents: documents.map(({ data }) => data), ...rest };
}

/** Parses with the place of every value, for files whose places are needed. */
export const parseNodes = (text: string): readonly YamlNode[] =>
  (readFast(text, nodeBuilder) ?? parseFully(text)).documents;

/** Parses with the place of every value, and says what is wrong. */
export function parseWithPlaces(text: string): ParsedYaml<YamlNode> {
  const problems = forbiddenCharacters(text);
  if (problems.length > 0) return { documents: [], problems, ambiguous: [] };
  return readFast(text, nodeBuilder) ?? parseFully(text);
}

/** Loaded lazily; valid plans rarely need it. */

const parseFully = (text: string): ParsedYaml<YamlNode> =>
  (require('./parse-fully') as typeof import('./parse-fully')).parseFully(text);

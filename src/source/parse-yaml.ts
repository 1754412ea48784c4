import { forbiddenCharacters } from './characters';
import { parseFast } from './parse-fast';
import type { parseFully as ParseFully } from './parse-fully';
import type { YamlNode } from './yaml-node';

/** What a text says as YAML 1.2 (core schema), and what is wrong with it. */
export interface ParsedYaml {
  /** One root for each document that is not empty. */
  readonly documents: readonly YamlNode[];
  readonly problems: readonly YamlProblem[];
  /** Plain scalars that YAML 1.1 readers would take for something else. */
  readonly ambiguous: readonly AmbiguousScalar[];
}

export interface YamlProblem {
  readonly code: 'yaml-syntax' | 'yaml-unsafe' | 'bad-value';
  readonly message: string;
  readonly help?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}

export interface AmbiguousScalar {
  readonly text: string;
  /** The key it stands behind, if it does. */
  readonly key: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Never throws. Two parsers share the work: a fast one reads the texts that nearly all plan files are made of
 * and declines everything else; the thorough one is the judge of what is left and the source of all messages.
 */
export function parseYaml(text: string): ParsedYaml {
  const problems = forbiddenCharacters(text);
  if (problems.length > 0) return { documents: [], problems, ambiguous: [] };
  return parseFast(text) ?? parseFully(text);
}

/** Loaded when it is first needed: a plan without faults never is in need of it. */
const parseFully: typeof ParseFully = (text) => (require('./parse-fully') as typeof import('./parse-fully')).parseFully(text);

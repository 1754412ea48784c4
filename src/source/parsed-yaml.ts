import type { Localized } from '../util/language';

/** The documents of a text by YAML 1.2 (core schema), and the problems in it. */
export interface ParsedYaml<T> {
  /** One root for each document that is not empty. */
  readonly documents: readonly T[];
  readonly problems: readonly YamlProblem[];
  /** Plain scalars that YAML 1.1 readers would take for something else. */
  readonly ambiguous: readonly AmbiguousScalar[];
}

export interface YamlProblem {
  readonly code: 'yaml-syntax' | 'yaml-unsafe' | 'bad-value';
  readonly message: Localized;
  readonly help?: Localized | undefined;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly message: Localized; readonly start: number; readonly end: number };
  /** Counts the further problems of its file, which are not worded. */
  readonly more?: number | undefined;
  /** The text that belongs into a place. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string } | undefined;
}

export interface AmbiguousScalar {
  readonly text: string;
  /** The key it stands behind, if it does. */
  readonly key: string | undefined;
  readonly start: number;
  readonly end: number;
}

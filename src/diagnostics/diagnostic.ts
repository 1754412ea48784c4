import { compareText } from '../util/compare';
import { localized, type Language, type Localized } from '../util/language';

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Both numbers start at 1, as editors show them; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of one plan file. `end` is the first position after it. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Another place that explains a problem, such as “first defined here”. */
export interface Related<Text = Localized> {
  readonly message: Text;
  readonly span: Span;
}

/** A text for the place of another one, which mends a finding where there is no doubt what was meant. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** An entry of a map that would mend a finding once somebody has thought about it, such as who approved something. */
export interface MissingEntry {
  readonly file: string;
  /** Documents of a file, counted from 0. */
  readonly document: number;
  /** The way to it inside the document; its last step is the key. */
  readonly path: readonly (string | number)[];
  /** Its value; null where only its writer knows it. */
  readonly value: string | null;
}

/** A problem as a stage reports it, in every language; its severity comes from the rule and the plan's own settings. */
export interface Finding<Text = Localized> {
  /** The id of the rule. Stable: tests, pages and CI refer to it. */
  readonly code: string;
  /** The problem: one sentence that names the item and the value. */
  readonly message: Text;
  readonly span: Span;
  /** The remedy, as an instruction. */
  readonly help?: Text | undefined;
  readonly related?: readonly Related<Text>[];
  /** Made by `check --fix`. */
  readonly fix?: Fix | undefined;
  /** Offered by editors; no command makes it. */
  readonly entry?: MissingEntry | undefined;
  /** The day from which it has been so, where that is known: `2026-04-30`. The message names it, too. */
  readonly since?: string | undefined;
  /** Counts the further problems of its document, which are not worded. */
  readonly more?: number | undefined;
}

/** Counts findings with those that are not worded. */
export const countFindings = (findings: readonly Pick<Finding, 'more'>[]): number =>
  findings.reduce((count, { more = 0 }) => count + 1 + more, 0);

/** The worded findings of a document, the last of which counts the others of `count` in all. */
export const withCount = <F extends Pick<Finding, 'more'>>(worded: readonly F[], count: number): readonly F[] =>
  count > worded.length ? [...worded.slice(0, -1), { ...worded.at(-1)!, more: count - worded.length }] : worded;

/** A finding in the language of whoever reads it. Plain data: no colour, no location in the text, no stack. */
export interface WordedFinding extends Finding<string> {
  /** The English message, by which it is sorted and recognised in whatever language it is read. */
  readonly key: string;
  /** The message with addresses alone, for readers who are told the names of items in another way. */
  readonly bare: string;
}

/** The place of a finding, and those that explain it. */
export const placesOf = ({ span, related = [] }: WordedFinding): readonly Span[] => [
  span,
  ...related.map((other) => other.span),
];

/** One problem in the user's plan. */
export interface Diagnostic extends WordedFinding {
  readonly severity: Severity;
}

export function inLanguage({ message, help, related, ...finding }: Finding, language: Language): WordedFinding {
  return {
    ...finding,
    key: message.en,
    bare: localized(message, language),
    message: localized(message, language),
    help: help && localized(help, language),
    ...(related && { related: related.map((other) => ({ ...other, message: localized(other.message, language) })) }),
  };
}

/** File, then position, then code, then text: the same plan always gives the same list. */
export const compareFindings = (a: WordedFinding, b: WordedFinding): number =>
  comparePlaces(a.span, b.span) || compareText(a.code, b.code) || compareText(a.key, b.key);

/** File, then position. */
export const comparePlaces = (a: Span, b: Span): number =>
  compareText(a.file, b.file) || a.start.line - b.start.line || a.start.column - b.start.column;

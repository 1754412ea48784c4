import { safe, safeLines } from '../text';

type Replacement = readonly [RegExp, string | ((found: string) => string)];

/** Invisible, and enough for GitHub to see no mention, reference or emoji. */
const BREAK = '\u200b';

/**
 * Text that GitHub would read as markup anywhere in a line. Harmless characters stay as written: a `_` inside a word, a
 * `*` between blanks, a `~5`, a lone `&`.
 */
const INLINE: readonly Replacement[] = [
  [/&(?=#?[a-z\d]+;)/gi, '&amp;'],
  [/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'],
  [/[`|[]/g, '\\$&'],
  [/(?<! )\*|\*(?! )/g, '\\*'],
  [/(?<!_)(?:(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_]))/gu, (run) => run.replace(/_/g, '\\_')],
  [/(?<=\S)~/g, '\\~'],
  [/</g, '&lt;'],
  [/(?<![A-Za-z\d_])@(?=[A-Za-z\d])|#(?=\d)|\bGH-(?=\d)|:(?=[a-z+-][\w+-]*:)/gi, `$&${BREAK}`],
  [/(?<=\S)\$(?!\d)/g, '&#36;'],
];

/** And at the beginning of a line: lists, headings, quotes, rules, the line below a heading or a table head. */
const AT_START: readonly Replacement[] = [
  [/^(?:[-+](?= |$)|#(?=#{0,5}(?: |$))|>|=(?==*$)|[-:](?=[-: ]*$))/, '\\$&'],
  [/^(\d{1,9})(?=[.)](?: |$))/, '$1\\'],
];

const replaceAll = (text: string, table: readonly Replacement[]): string =>
  table.reduce(
    (result, [pattern, by]) => (typeof by === 'string' ? result.replace(pattern, by) : result.replace(pattern, by)),
    text,
  );

/** Text inside a line of markdown: of a heading, a cell, after a label. */
export const inline = (text: string): string => escape(safe(text)).replace(/(^| )#(?=#*$)/, '$1\\#');

/** Lines of text that begin a block or a list item. */
export const lines = (text: string): string[] => safeLines(text).map((line) => replaceAll(escape(line), AT_START));

const escape = (text: string): string => replaceAll(text, INLINE);

/** Text as code, whatever backticks it has. */
export function code(text: string): string {
  const content = safe(text);
  const fence = '`'.repeat(
    1 + (content.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0),
  );
  const space = content.includes('`') ? ' ' : '';
  return content && fence + space + content + space + fence;
}

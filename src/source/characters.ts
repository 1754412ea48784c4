import { LIMITS } from './limits';
import type { YamlProblem } from './parse-yaml';

/** Controls (but tab and line ends), bidirectional overrides, line and paragraph separators, byte order marks, lone surrogates. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const hasForbiddenCharacter = (text: string): boolean => FORBIDDEN.test(text);

/** One problem for each character that could hide or reorder what a person sees. */
export function forbiddenCharacters(text: string): YamlProblem[] {
  if (!FORBIDDEN.test(text)) return [];
  const problems: YamlProblem[] = [];
  for (const { 0: character, index } of text.matchAll(new RegExp(FORBIDDEN, 'g'))) {
    problems.push({
      code: 'yaml-unsafe',
      message: `The character ${nameOf(character)} is not allowed in a plan.`,
      help: character === '\r' ? 'Save the file with the line ends LF or CRLF.' : 'Delete it; it cannot be seen, but it can change what a reader sees.',
      start: index,
      end: index + 1,
    });
    if (problems.length === LIMITS.problems) break;
  }
  return problems;
}

const NAMES: Readonly<Record<string, string>> = { '\u001b': 'escape', '\u0000': 'null', '\ufeff': 'byte order mark', '\r': 'carriage return' };

function nameOf(character: string): string {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return NAMES[character] ? `${code} (${NAMES[character]})` : code;
}

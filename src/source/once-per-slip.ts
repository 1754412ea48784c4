import type { YAMLError } from 'yaml';

type SyntaxError = Pick<YAMLError, 'code' | 'pos'>;

/**
 * The errors of a document without those that follow from others. The parser often has several things to say of one
 * line, and the first is nearest to the cause; behind an indentation by tab it misreads what follows.
 */
export function oncePerSlip<T extends SyntaxError>(errors: readonly T[], text: string): readonly T[] {
  const kept: T[] = [];
  let [end, isAfterTab] = [-1, false];
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [start] = error.pos;
    if (start <= end || (isAfterTab && FOLLOWING.has(error.code))) continue;
    kept.push(error);
    end = endOfLine(text, start);
    isAfterTab ||= error.code === 'TAB_AS_INDENT';
  }
  return kept;
}

const FOLLOWING: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

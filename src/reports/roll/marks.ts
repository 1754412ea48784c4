import { parseData } from '../../source/parse-yaml';
import { clean } from '../../util/clean';

/** A comment to stand at the end of the line of an offset. */
export interface Mark {
  readonly offset: number;
  readonly comment: string;
}

/**
 * Writes comments at the ends of lines, one a line. One that would change what is read, as in a text of several lines,
 * is left out.
 */
export function withMarks(text: string, marks: readonly Mark[]): string {
  const same = JSON.stringify(parseData(text).documents);
  const byLine = new Map(marks.map(({ offset, comment }) => [endOfLine(text, offset), comment]));
  return [...byLine]
    .sort(([a], [b]) => b - a)
    .reduce((marked, [end, comment]) => {
      const next = `${marked.slice(0, end)} # ${clean(comment)}${marked.slice(end)}`;
      return JSON.stringify(parseData(next).documents) === same ? next : marked;
    }, text);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const last = end === -1 ? text.length : end;
  return text[last - 1] === '\r' ? last - 1 : last;
}

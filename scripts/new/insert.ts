/** Adds an import of a neighbour before the first one of a greater path, else behind the last. */
export function withImport(text: string, line: string): string {
  const imports = [...text.matchAll(/^import [^;]* from '\.\/[^;]*;\n/gm)];
  const next = imports.find(([other]) => pathOf(other) > pathOf(line));
  const last = imports.at(-1);
  return put(text, next ? next.index : last ? last.index + last[0].length : 0, `${line}\n`);
}

const pathOf = (line: string): string => /'([^']*)';/.exec(line)![1]!;

/**
 * Adds a line to the list that begins behind some texts: in the order of the alphabet where the list is in it, else at
 * the end.
 */
export function withLine(text: string, into: readonly string[], line: string): string {
  const start = into.reduce((from, anchor) => endOf(text, anchor, from), 0);
  const list = text.slice(start, start + lengthOf(text.slice(start))).trimEnd();
  const others = list.split('\n').slice(1);
  const next = isSorted(others) ? others.find((other) => other > line) : undefined;
  if (next !== undefined) return put(text, text.indexOf(next, start), `${line}\n`);
  const comma = list === '' || /[,;]$/.test(list) ? '' : ',';
  return put(text, start + list.length, `${comma}${list.includes('\n') ? '\n' : ' '}${line}`);
}

function endOf(text: string, anchor: string, from: number): number {
  const at = text.indexOf(anchor, from);
  if (at < 0) throw new Error(`“${anchor}” is not there any more: scripts/new says where lists are.`);
  return at + anchor.length;
}

/** Up to the bracket that closes the list, to a blank line between its entries, or to the end of the text. */
function lengthOf(rest: string): number {
  let depth = 0;
  const end = [...rest.matchAll(/[[{}\]]|\n\n/g)].find(([mark]) => {
    if (mark === '\n\n') return depth === 0;
    depth += /[[{]/.test(mark) ? 1 : -1;
    return depth < 0;
  });
  return end?.index ?? rest.length;
}

const isSorted = (lines: readonly string[]): boolean => lines.every((line, i) => i === 0 || lines[i - 1]! <= line);

const put = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);

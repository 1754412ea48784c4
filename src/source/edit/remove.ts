import {
  beginOf,
  childrenOf,
  endOf,
  isFirstOnLine,
  isFlow,
  startOfLine,
  startOfNextLine,
  type Collection,
} from './extent';
import { takeOut, type Splice } from './splice';

/** Takes an entry or item out, with the comment on its own line. It is not the only one. */
export function removeFrom(parent: Collection, index: number, text: string): readonly Splice[] {
  const begin = beginOf(parent, index, text);
  if (isFlow(parent, text)) return [removeFromFlow(parent, index, begin, text)];
  const end = endOf(childrenOf(parent)[index]!, text);
  if (isFirstOnLine(begin, text)) return [takeOut(startOfLine(begin, text), startOfNextLine(end, text))];
  // The first entry behind a dash: what follows takes its place.
  return [takeOut(begin, firstBlack(startOfNextLine(end, text), text))];
}

function removeFromFlow(parent: Collection, index: number, begin: number, text: string): Splice {
  const children = childrenOf(parent);
  if (index < children.length - 1) return takeOut(begin, beginOf(parent, index + 1, text));
  return takeOut(endOf(children[index - 1]!, text), endOf(children[index]!, text));
}

function firstBlack(offset: number, text: string): number {
  BLANKS.lastIndex = offset;
  BLANKS.exec(text);
  return BLANKS.lastIndex;
}

const BLANKS = /\s*/y;

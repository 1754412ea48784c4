import { baselineAt, type Mark, type Point } from '../drawing';
import { textAt, TEXT_SIZE } from '../label';
import { notes as notesBelow, type Notes } from '../notes';
import { textWidth } from '../text';
import type { XMatrixFacts } from './facts';
import { emptySign, linkMark, SIGN } from './signs';

const ROW = 20;
const BETWEEN = 22;

/** The signs side by side, in as many rows as they need, and what else there is to say. */
export function legend(
  { words: { strengths, empty, notes } }: XMatrixFacts,
  { x, y, width }: Point & { readonly width: number },
): Notes {
  const entries: readonly { readonly text: string; readonly sign: (at: Point) => readonly Mark[] }[] = [
    ...(['strong', 'medium', 'weak'] as const).map((strength) => ({
      text: strengths[strength],
      sign: (at: Point) => linkMark(strength, at),
    })),
    { text: empty, sign: (at) => [emptySign(at)] },
  ];
  let [left, row] = [0, 0];
  const marks = entries.flatMap(({ text, sign }) => {
    const taken = 2 * SIGN + 6;
    const room = taken + Math.min(textWidth(text, TEXT_SIZE), width - taken);
    if (left > 0 && left + room > width) [left, row] = [0, row + 1];
    const at = { x: x + left + SIGN, y: y + (row + 0.5) * ROW };
    left += room + BETWEEN;
    return [
      ...sign(at),
      textAt(text, { x: at.x - SIGN + taken, y: baselineAt(at.y, TEXT_SIZE) }, { most: width - taken }),
    ];
  });
  const below = notesBelow(notes, { x, y: y + (row + 1) * ROW + 4, width });
  return { marks: [...marks, ...below.marks], bottom: below.bottom };
}

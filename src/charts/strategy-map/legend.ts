import type { Point } from '../drawing';
import { legend as samplesOf } from '../legend';
import { notes as notesBelow, type Notes } from '../notes';
import { LINES } from './arrows';
import type { MapLegend, Strength } from './facts';

const STRENGTHS: readonly Strength[] = ['strong', 'medium', 'weak'];

/** Legend of arrow styles, and further notes. */
export function legend({ strengths, notes }: MapLegend, { x, y, width }: Point & { readonly width: number }): Notes {
  const samples = samplesOf(
    STRENGTHS.map((strength) => ({
      text: strengths[strength],
      sample: { type: 'line', stroke: 'actual', ...LINES[strength] } as const,
    })),
    { x, y },
    width,
  );
  const below = notesBelow(notes, { x, y: y + samples.height + 4, width });
  return { marks: [...samples.marks, ...below.marks], bottom: below.bottom };
}

import { YEAR, type Document, type World } from '../support/random-plan/world';
import { longName } from './names';

const FACTORS = 40;

/** Forty success factors in four perspectives, most of which drive one or two of those above them. */
export function strategy({ draw, perspectives }: World): {
  readonly document: Document;
  readonly goals: readonly string[];
} {
  const size = FACTORS / perspectives.length;
  const ksfs = Array.from({ length: FACTORS }, (_, i) => ({
    id: `factor-${i}`,
    name: longName(draw, 2, 5),
    perspective: perspectives[Math.floor(i / size)]!,
    drives: i < size ? undefined : driven(i, size, { draw }),
    kpis: [
      {
        id: 'goal',
        name: longName(draw, 2, 6),
        unit: 'ppm',
        direction: 'higher',
        baseline: 40,
        targets: { [YEAR]: 50, [YEAR + 1]: 60, [YEAR + 2]: 70 },
      },
    ],
  }));
  return {
    document: {
      kind: 'strategy',
      name: longName(draw),
      horizon: { from: YEAR, to: YEAR + 2 },
      ksfs,
    },
    goals: ksfs.map(({ id }) => `strategy/${id}/goal`),
  };
}

/** Factors of the perspective above, each once. */
function driven(i: number, size: number, { draw }: Pick<World, 'draw'>): Document['drives'] {
  const first = (Math.floor(i / size) - 1) * size;
  const to = new Set(draw.times(1, 2, () => first + draw.int(0, size - 1)));
  return [...to].map((at) => ({ to: `factor-${at}`, strength: draw.of(['strong', 'medium', 'weak']), lag: 3 }));
}

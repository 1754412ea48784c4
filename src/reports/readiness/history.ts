import type { Assessed, ReadinessSeries } from '../../readiness';
import { CONDITIONS } from '../../model/readiness-questions';
import { points } from '../base/cells';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Condition by condition over the years, the newest assessment first; nothing where there is only one. */
export function history(
  { assessed }: ReadinessSeries,
  { words: { readiness: words }, say }: ReportContext,
): readonly Block[] {
  if (assessed.length < 2) return [];
  const line = (name: string, cell: (one: Assessed) => ReturnType<typeof points>) => ({
    cells: [name, ...assessed.map(cell)],
  });
  return [
    { type: 'heading', level: 3, text: words.history },
    {
      type: 'table',
      columns: [
        { title: words.columns.condition },
        ...assessed.map(({ assessment }) => ({ title: assessment.on, align: 'right' }) as const),
      ],
      rows: [
        ...CONDITIONS.map(({ name }, i) => line(say(name), ({ conditions }) => points(conditions[i]!.score))),
        { ...line(words.all, ({ score }) => points(score)), emphasis: 'total' },
        line(words.columns.answered, ({ answered, asked }) => words.part(answered, asked)),
        line(words.head.fits, ({ verdict }) => words.fitsInShort[verdict]),
      ],
    },
  ];
}

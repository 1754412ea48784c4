import { writtenWeight } from '../../model/relative-weights';
import { isScored } from '../../model/roles';
import type { Kpi, Perspective } from '../../model/types';
import { inapplicable, nothingBeyond } from '../../scoring';
import { readsMethod } from '../../scoring/methods';
import { exactPlaces, printedFigure } from '../../scoring/places';
import { sum, type Decimal } from '../../util/decimal';
import { join, number, places, target } from '../base/cells';
import { inPerspectives } from '../base/in-perspectives';
import { scoringSentences } from '../base/method-text';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, type Article } from './facts';
import { nameInUnit } from '../base/names';

/** Every KPI in one table: weight, targets, how it is scored, and where its number comes from. */
export const objectives: Article = {
  id: 'objectives',
  blocks({ plan, scorecard }, context) {
    const { letter: words } = context.words;
    const kpis = scorecard.kpis.filter(isScored);
    if (kpis.length === 0) return [paragraph(words.noObjectives)];
    const decimals = places(kpis.map(writtenWeight));
    const groups = inPerspectives(kpis, (kpi) => kpi, plan);
    const rows = groups.flatMap(({ perspective, items }) => [
      groupRow(perspective, items, decimals, context),
      ...items.map((kpi) => kpiRow(kpi, decimals, context)),
    ]);
    const total: Row = { emphasis: 'total', cells: [words.total, weightOf(kpis, decimals), ...shareOf(kpis)] };
    const isRelative = shareOf(kpis).length > 0;
    return [
      table([...rows, total], isRelative, context),
      paragraph(words.objectives),
      ...(isRelative ? [paragraph(words.relative)] : []),
    ];
  },
};

function table(
  rows: readonly Row[],
  isRelative: boolean,
  {
    words: {
      letter: { columns },
    },
  }: ReportContext,
): Block {
  const titles = [columns.weight, ...(isRelative ? [columns.points] : []), columns.target, columns.challengeTarget];
  return {
    type: 'table',
    columns: [
      { title: columns.kpi },
      ...titles.map((title) => ({ title, align: 'right' as const })),
      { title: columns.method },
      { title: columns.source },
    ],
    rows,
  };
}

const groupRow = (
  perspective: Perspective | undefined,
  kpis: readonly Kpi[],
  decimals: number,
  { words, say }: ReportContext,
): Row => ({
  emphasis: 'group',
  cells: [perspective ? say(perspective.name) : words.score.noPerspective, weightOf(kpis, decimals), ...shareOf(kpis)],
});

function kpiRow(kpi: Kpi, decimals: number, context: ReportContext): Row {
  const { challenge, source } = kpi;
  const { words, say } = context;
  return {
    depth: 1,
    cells: [
      nameInUnit(kpi, context),
      number(writtenWeight(kpi), { decimals }),
      ...shareOf([kpi]),
      kpi.target ? target(kpi.target, kpi) : words.letter.byMilestones,
      challenge ? target(challenge.target, kpi) : '',
      readsMethod(kpi) ? words.common.sentences(scoringSentences(kpi, words)) : '',
      source ? say(source) : words.letter.notWritten,
    ],
  };
}

const weightOf = (kpis: readonly Kpi[], decimals: number): Cell => number(sum(kpis.map(writtenWeight)), { decimals });

/** Shares of 100 where weights are relative; nothing else. */
const shareOf = (kpis: readonly Kpi[]): readonly Cell[] =>
  kpis.some(({ writtenWeight: written }) => written)
    ? [number(sum(kpis.map(({ weight }) => weight)), { decimals: 2 })]
    : [];

/** Value at which all points are lost; a range has one on either side. */
export function thresholdCell(kpi: Kpi, unit?: string): Cell {
  const { low, high } = inapplicable(kpi) ? {} : nothingBeyond(kpi);
  if (low && high) return join(exact(low, kpi), '–', exact(high, kpi, unit));
  const one = low ?? high;
  return one ? exact(one, kpi, unit) : '';
}

/** With as many places as the value needs beyond those of its KPI: limits and examples fall between them. */
export const exact = (value: Decimal, kpi: Kpi, unit?: string): Cell =>
  number(value, {
    decimals: Math.max(printedFigure(value, kpi).decimals, exactPlaces(value)),
    unit,
  });

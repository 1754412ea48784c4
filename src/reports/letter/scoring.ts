import { readsMethod } from '../../scoring/methods';
import { ownFrequency } from '../../scoring/own-periods';
import { workedExamples, type WorkedExample } from '../../scoring';
import { isScored } from '../../model/roles';
import type { Kpi } from '../../model/types';
import { figure, points, shareCell, target } from '../base/cells';
import { phasingText } from '../base/method-text';
import { inPerspectives } from '../base/in-perspectives';
import type { Block, Cell } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, sentences, type Article } from './facts';
import { scoringSentences } from '../base/method-text';
import { exact, thresholdCell } from './objectives';
import { factsBlock } from '../base/blocks';
import { gridTable } from './grid-table';
import { nameInUnit, servedName } from '../base/names';

/** For each KPI what it means, where its number comes from, and what results earn, worked out. */
export const scoring: Article = {
  id: 'scoring',
  blocks: ({ plan, scorecard }, context) => {
    const kpis = scorecard.kpis.filter(isScored);
    if (kpis.length === 0) return [paragraph(context.words.letter.noObjectives)];
    const blocks = inPerspectives(kpis, (kpi) => kpi, plan).flatMap(({ items }) =>
      items.flatMap((kpi) => kpiBlocks(kpi, context)),
    );
    return [paragraph(context.words.letter.worked), ...blocks];
  },
};

export const kpiBlocks = (kpi: Kpi, context: ReportContext): readonly Block[] => [
  { type: 'heading', level: 3, text: nameInUnit(kpi, context) },
  kpiFacts(kpi, context),
  ...(readsMethod(kpi) && !isScored(kpi) ? [sentences(scoringSentences(kpi, context.words), context)] : []),
  ...milestoneTable(kpi, context),
  ...gridTable(kpi, context),
  ...workedTable(kpi, context),
];

/** Source, target and method of a scored KPI stand in the table of objectives; challenges have an article. */
function kpiFacts(kpi: Kpi, context: ReportContext): Block {
  const {
    words: {
      letter: { labels, notWritten },
      common,
      explain,
    },
    say,
  } = context;
  const { definition, source, aggregate, direction, challenge, unit, start, end, baseline } = kpi;
  const isTabled = isScored(kpi);
  return factsBlock([
    [labels.definition, definition ? say(definition) : notWritten],
    [labels.serves, common.list(kpi.supports.map((link) => servedName(link, context)))],
    [labels.source, isTabled ? undefined : source ? say(source) : notWritten],
    [
      labels.measured,
      (kpi.target ?? challenge) &&
        common.clauses([
          explain.frequency[ownFrequency(kpi)],
          explain.aggregate[aggregate],
          explain.direction[direction],
        ]),
    ],
    [explain.labels.formula, computedText(kpi, context)],
    [labels.from, start?.text],
    [labels.until, end?.text],
    [labels.baseline, baseline && figure(baseline, kpi, { unit })],
    [labels.target, isTabled ? undefined : kpi.target && target(kpi.target, kpi, { unit })],
    [labels.threshold, thresholdCell(kpi, unit)],
    [labels.phasing, kpi.target && phasingText(kpi.phasing, context.words)],
  ]);
}

/** The formula of a KPI that takes attainments, points or scores, and what it takes. */
function computedText(
  { valueTree }: Kpi,
  { words: { explain: words, letter }, say }: ReportContext,
): string | undefined {
  if (!valueTree?.inputs.some(({ link }) => link.target?.taken)) return undefined;
  const { formula, inputs } = valueTree;
  return words.computed(
    formula,
    letter.list(inputs.map(({ name, link }) => words.input(name, link.target ? say(link.target.name) : link.to))),
  );
}

function milestoneTable(
  { scoring: method }: Kpi,
  {
    words: {
      letter: { columns },
    },
    say,
  }: ReportContext,
): readonly Block[] {
  if (method.method !== 'milestones' || method.items.length === 0) return [];
  const rows = method.items.map(({ name, share, due }) => ({ cells: [say(name), shareCell(share), due] }));
  return [
    {
      type: 'table',
      columns: [{ title: columns.milestone }, { title: columns.share, align: 'right' }, { title: columns.due }],
      rows,
    },
  ];
}

function workedTable(kpi: Kpi, context: ReportContext): readonly Block[] {
  const cases = workedExamples(kpi);
  if (cases.length === 0) return [];
  const { case: title, value, points: earned, bonus, calculation } = context.words.letter.columns;
  const right = [
    ...(cases.some((one) => one.value) ? [value] : []),
    ...(readsMethod(kpi) ? [earned] : []),
    ...(kpi.challenge ? [bonus] : []),
  ];
  return [
    {
      type: 'table',
      columns: [
        { title },
        ...right.map((one) => ({ title: one, align: 'right' as const })),
        ...(readsMethod(kpi) ? [{ title: calculation }] : []),
      ],
      rows: cases.map((one) => ({ cells: caseCells(one, kpi, context) })),
    },
  ];
}

const caseCells = (
  { marks, value, points: earned, bonus, steps }: WorkedExample,
  kpi: Kpi,
  { words: { letter: words } }: ReportContext,
): readonly Cell[] => [
  words.cases(marks.map((mark) => words.marks[mark])),
  ...(value ? [exact(value, kpi)] : []),
  ...(readsMethod(kpi) ? [points(earned)] : []),
  ...(bonus ? [points(bonus.points)] : []),
  ...(readsMethod(kpi) ? [words.calculation(steps.map(({ how }) => how))] : []),
];

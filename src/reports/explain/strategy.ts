import type { Kpi, Ksf, StrategicKpi } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure as figureCell, numberAsWritten, status, target as targetCell } from '../base/cells';
import { type Sources } from './facts';
import { placesText } from '../base/places';
import { factsBlock, section } from '../base/blocks';
import { kpiScoreOf } from '../../scoring/find-score';

/** A strategic KPI: its targets by year, and who supports it in this one. */
export function strategicBlocks(kpi: StrategicKpi, { score }: Sources, context: ReportContext): readonly Block[] {
  const {
    words: { explain: words },
    say,
  } = context;
  return [
    factsBlock([
      [words.labels.ksf, words.named(say(kpi.ksf.name), kpi.ksf.address)],
      [words.labels.measured, words.direction[kpi.direction]],
      [words.labels.baseline, kpi.baseline && figure(kpi.baseline, kpi)],
      [words.labels.at, placesText([kpi.origin])],
    ]),
    ...section(words.headings.targets, targets(kpi, context)),
    ...section(words.headings.supporters, supporterBlocks(supportersOf(kpi, score), score, context)),
  ];
}

/** The KPIs of the question's year that support an item. */
export const supportersOf = (item: StrategicKpi, { plan, question }: Sources['score']): readonly Kpi[] =>
  plan.scorecards
    .filter(({ year }) => year === question.year)
    .flatMap(({ kpis }) => kpis.filter(({ supports }) => supports.some(({ target }) => target === item)));

const figure = (value: Decimal, { unit }: StrategicKpi): Cell => numberAsWritten(value, { unit });

function targets(kpi: StrategicKpi, { words: { explain: words } }: ReportContext): readonly Block[] {
  const { year, target, where } = words.columns;
  const rows = kpi.targets.map((one): Row => ({
    cells: [String(one.year), figure(one.value, kpi), placesText([one.origin])],
  }));
  return rows.length > 0
    ? [{ type: 'table', columns: [{ title: year }, { title: target, align: 'right' }, { title: where }], rows }]
    : [];
}

function supporterBlocks(
  kpis: readonly Kpi[],
  score: Sources['score'],
  { words: { common, explain: words }, say }: ReportContext,
): readonly Block[] {
  if (kpis.length === 0) return [{ type: 'paragraph', text: words.noSupporters }];
  const { kpi: title, scorecard, target, actual, where } = words.columns;
  const right = { align: 'right' } as const;
  const rows = kpis.map((kpi): Row => {
    const toDate = kpiScoreOf(kpi, score)?.track.toDate;
    return {
      cells: [
        say(kpi.name),
        say(kpi.scorecard.name),
        targetCell(toDate?.target, kpi, { unit: kpi.unit }),
        figureCell(toDate?.actual, kpi, { unit: kpi.unit }),
        status(toDate?.status ?? 'none'),
        placesText([kpi.origin]),
      ],
    };
  });
  return [
    {
      type: 'table',
      columns: [
        { title },
        { title: scorecard },
        { title: target, ...right },
        { title: actual, ...right },
        { title: common.toDate },
        { title: where },
      ],
      rows,
    },
  ];
}

/** A key success factor: what indexes it, and what it drives. */
export function ksfBlocks(
  ksf: Ksf,
  _sources: Sources,
  {
    words: {
      common: { list },
      explain: words,
    },
    say,
  }: ReportContext,
): readonly Block[] {
  const { labels } = words;
  return [
    factsBlock([
      [labels.perspective, ksf.perspective.target ? say(ksf.perspective.target.name) : ksf.perspective.to],
      [labels.drives, list(ksf.drives.map(({ to, target }) => (target ? say(target.name) : to)))],
      [labels.at, placesText([ksf.origin])],
    ]),
    ...section(
      words.headings.strategicKpis,
      ksf.kpis.length > 0
        ? [{ type: 'list', items: ksf.kpis.map(({ name, address }) => ({ text: words.named(say(name), address) })) }]
        : [],
    ),
  ];
}

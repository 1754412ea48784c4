import type { Kpi, Ksf, Perspective, Plan, Scorecard, StrategicKpi, Supportable } from '../../../model/types';
import { plain, sum } from '../../../util/decimal';
import { figure, number, numberAsWritten, percent, places, status, target } from '../../base/cells';
import type { Block, Cell, Column, Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { nameOf } from '../cells';
import type { TreeFigures } from '../figures';
import type { Scope } from '../scope';
import { branchOf, isStrategy, referenceTo, type Branch, type PerspectiveItem, type Structure } from '../structure';
import type { TreeView } from './view';
import { nameInUnit } from '../../base/names';

export const bsc: TreeView = {
  id: 'bsc',
  summary: 'the Balanced Scorecard: by perspective the KSFs, their strategic KPIs and the objectives of the year',
  structure,
  blocks,
};

const COMPANY = 'company';

/** perspective → KSF → strategic KPI → the scorecard's KPIs that serve it. A KPI is in full in its own perspective. */
function structure(scope: Scope): Structure {
  const kpis = shownScorecards(scope).flatMap((scorecard) => scorecard.kpis);
  const serving = new Map(kpis.map((kpi) => [kpi, strategicKpisOf(kpi)]));
  const roots = [...scope.plan.perspectives, undefined].map((perspective) =>
    perspectiveBranch(perspective, serving, scope),
  );
  return { roots: roots.filter(({ children }) => children.length > 0), notLinked: [], challenges: [] };
}

/** The company's, or that of the department asked for; all of them where there is none of the company. */
function shownScorecards({ scorecards, department = COMPANY }: Scope): readonly Scorecard[] {
  const own = scorecards.filter(({ id }) => id === department);
  return own.length > 0 ? own : scorecards;
}

type Serving = ReadonlyMap<Kpi, ReadonlySet<StrategicKpi>>;

/** Everything in the strategy that a KPI leads up to. */
function strategicKpisOf(kpi: Kpi): ReadonlySet<StrategicKpi> {
  const [found, visited] = [new Set<StrategicKpi>(), new Set<Supportable>()];
  const climb = (item: Supportable): void => {
    if (visited.has(item)) return;
    visited.add(item);
    if (item.type === 'strategicKpi') found.add(item);
    else if (item.type === 'measure') climb(item.kpi);
    else for (const { target: above } of item.supports) if (above) climb(above);
  };
  climb(kpi);
  return found;
}

function perspectiveBranch(
  perspective: Perspective | undefined,
  serving: Serving,
  { plan, department }: Scope,
): Branch {
  const own = [...serving.keys()].filter((kpi) => kpi.perspective === perspective);
  const seen = new Set<Kpi>();
  const place = (kpi: Kpi): Branch => {
    if (seen.has(kpi) || !own.includes(kpi)) return referenceTo(kpi);
    seen.add(kpi);
    return branchOf(kpi);
  };
  const strategic = (item: StrategicKpi): Branch =>
    branchOf(
      item,
      [...serving].filter(([, served]) => served.has(item)).map(([kpi]) => place(kpi)),
    );
  const ksfs = perspective ? ksfsOf(plan, perspective).map((ksf) => branchOf(ksf, ksf.kpis.map(strategic))) : [];
  // A department has no part in most KSFs; for the company one without an objective is a gap to be seen.
  const shown =
    department === undefined || department === COMPANY
      ? ksfs
      : ksfs.filter(({ children }) => children.some((child) => child.children.length > 0));
  return branchOf(itemOf(perspective, own, plan), [
    ...shown,
    ...own.filter((kpi) => !seen.has(kpi)).map((kpi) => branchOf(kpi)),
  ]);
}

const ksfsOf = ({ strategies }: Plan, perspective: Perspective): readonly Ksf[] =>
  strategies.flatMap(({ ksfs }) => ksfs.filter((ksf) => ksf.perspective.target === perspective));

function itemOf(perspective: Perspective | undefined, own: readonly Kpi[], { origin }: Plan): PerspectiveItem {
  const id = perspective?.id ?? 'none';
  return {
    type: 'perspective',
    id,
    address: id,
    name: perspective?.name,
    weight: sum(own.map(({ weight }) => weight)),
    origin: perspective?.origin ?? origin,
  };
}

function blocks({ roots }: Structure, figures: TreeFigures, context: ReportContext): readonly Block[] {
  if (roots.length === 0) return [];
  const {
    words: { tree: words },
  } = context;
  const legend = figures.period === undefined ? [] : [{ type: 'paragraph', text: words.bsc.legend } as const];
  return [...strategyFacts(figures, context), table(roots, figures, context), ...legend];
}

function strategyFacts({ plan }: TreeFigures, { words: { tree: words }, say }: ReportContext): readonly Block[] {
  const items = plan.strategies.map(({ name, horizon }) => ({
    label: words.bsc.strategy,
    value: horizon ? words.bsc.named(say(name), words.horizon(horizon.from, horizon.to)) : say(name),
  }));
  return items.length > 0 ? [{ type: 'facts', items }] : [];
}

function table(roots: readonly Branch[], figures: TreeFigures, context: ReportContext): TableBlock {
  const { columns } = context.words.tree.bsc;
  const right = (title: string): Column => ({ title, align: 'right' });
  const year = figures.year === undefined ? '' : String(figures.year);
  const decimals = places(roots.map(({ item }) => (item as PerspectiveItem).weight));
  return {
    type: 'table',
    columns: [
      { title: columns.name },
      right(columns.weight),
      right(columns.target(year)),
      right(columns.toDate),
      right(columns.actual),
      { title: context.words.common.toDate },
      right(columns.final),
    ],
    rows: roots.flatMap((root) => rowsOf(root, 0, { figures, context, decimals })),
  };
}

interface Printing {
  readonly figures: TreeFigures;
  readonly context: ReportContext;
  /** Decimal places of weights. */
  readonly decimals: number;
}

const rowsOf = (branch: Branch, depth: number, printing: Printing): readonly Row[] => [
  { cells: cells(branch, printing), depth, ...(depth === 0 && { emphasis: 'group' as const }) },
  ...branch.children.flatMap((child) => rowsOf(child, depth + 1, printing)),
];

function cells({ item, reference }: Branch, printing: Printing): readonly Cell[] {
  const { context, decimals } = printing;
  const name = nameOf(item, context);
  if (isStrategy(item)) return padded(name);
  switch (item.type) {
    case 'perspective':
      return padded(name, number(item.weight, { decimals }));
    case 'strategicKpi':
      return strategicCells(item, printing);
    case 'kpi':
      return reference
        ? padded(context.words.tree.bsc.elsewhere(name, perspectiveName(item, context)))
        : kpiCells(item, printing);
    default:
      return padded(name);
  }
}

const WIDTH = 7;

const padded = (...first: readonly Cell[]): readonly Cell[] => [
  ...first,
  ...Array.from({ length: WIDTH - first.length }, () => ''),
];

const perspectiveName = ({ perspective }: Kpi, { words, say }: ReportContext): string =>
  perspective ? say(perspective.name) : words.score.noPerspective;

function strategicCells(kpi: StrategicKpi, { figures, context }: Printing): readonly Cell[] {
  const planned = kpi.targets.find((one) => one.year === figures.year);
  const last = kpi.targets.at(-1);
  return [
    nameInUnit(kpi, context),
    '',
    planned ? numberAsWritten(planned.value) : '',
    '',
    '',
    '',
    last ? context.words.tree.bsc.inYear(plain(last.value), last.year) : '',
  ];
}

function kpiCells(kpi: Kpi, { figures, context, decimals }: Printing): readonly Cell[] {
  const toDate = figures.kpi(kpi)?.track.toDate;
  const attained: Cell = kpi.target ? figure(toDate?.actual, kpi) : percent(toDate?.attainment);
  return [
    nameInUnit(kpi, context),
    kpi.role === 'score' ? number(kpi.weight, { decimals }) : context.words.score.roles[kpi.role],
    kpi.target ? target(kpi.target, kpi) : '',
    toDate?.target ? target(toDate.target, kpi) : '',
    toDate ? attained : '',
    toDate ? status(toDate.status) : '',
    '',
  ];
}

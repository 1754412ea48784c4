import type { Challenge, Indicator, Kpi, Measure, Scorecard, StrategicKpi } from '../../model/types';
import { conditionsOn } from '../../model/condition-reads';
import type { Figures } from '../../scoring';
import type { ReportContext } from '../base/report-kind';
import { nameOf } from './cells';
import type { TreeFigures } from './figures';
import { addressOf, isStrategy, type Branch, type Item, type Structure } from './structure';
import type { TreeView } from './views/view';
import { exact, fraction, placeOf, rounded, targetRange, weights } from '../base/json-values';
import type { TreeFacts } from './facts';

/** The shape of schemas/reports/tree.schema.json. */
export function data(
  { roots, notLinked, challenges }: Structure,
  { plan, view, department }: TreeFacts & { readonly view: TreeView },
  figures: TreeFigures,
  context: ReportContext,
): object {
  const nodes = (branches: readonly Branch[]): readonly object[] =>
    branches.map((branch) => nodeData(branch, figures, context));
  return {
    plan: plan.id,
    view: view.id,
    department: department ?? null,
    year: figures.year ?? null,
    period: figures.period ?? null,
    roots: nodes(roots),
    notLinked: nodes(notLinked),
    challenges: nodes(challenges),
  };
}

function nodeData({ item, reference, children }: Branch, figures: TreeFigures, context: ReportContext): object {
  return {
    ...itemData(item, figures, context),
    reference,
    children: children.map((child) => nodeData(child, figures, context)),
  };
}

/** An item without what is below it. */
export function itemData(item: Item, figures: TreeFigures, context: ReportContext): ItemData {
  const name = nameOf(item, context);
  if (isStrategy(item))
    return {
      type: 'strategy',
      address: addressOf(item),
      name,
      ...(item.horizon && { from: item.horizon.from, to: item.horizon.to }),
      ...placeOf(item.origin),
    };
  return {
    type: item.type,
    id: item.id,
    address: addressOf(item),
    name,
    ...details(item, figures),
    ...placeOf(item.origin),
  };
}

interface ItemData {
  readonly type: string;
  readonly address: string;
  readonly name: string;
  readonly [detail: string]: unknown;
}

function details(item: Exclude<Item, { readonly ksfs: unknown }>, figures: TreeFigures): object {
  switch (item.type) {
    case 'perspective':
      return { weight: exact(item.weight) };
    case 'scorecard':
      return scorecardData(item, figures);
    case 'ksf':
      return { perspective: item.perspective.to };
    case 'strategicKpi':
      return strategicData(item, figures);
    case 'kpi':
      return kpiData(item, figures);
    case 'measure':
      return measureData(item, figures);
    case 'indicator':
      return indicatorData(item, figures);
    case 'challenge':
      return challengeData(item);
  }
}

function scorecardData(scorecard: Scorecard, figures: TreeFigures): object {
  const scorecardScore = figures.scorecard(scorecard);
  return { scorecard: scorecard.id, score: exact(scorecardScore?.score), grade: scorecardScore?.grade ?? null };
}

function strategicData({ unit, targets }: StrategicKpi, { year }: TreeFigures): object {
  const planned = targets.find((target) => target.year === year);
  return {
    unit: unit ?? null,
    target: exact(planned?.value),
    targets: targets.map(({ year: of, value }) => ({ year: of, target: exact(value) })),
  };
}

function kpiData(kpi: Kpi, figures: TreeFigures): object {
  const score = figures.kpi(kpi);
  return {
    scorecard: kpi.scorecard.id,
    ...weights(kpi),
    ...figureData(kpi, score?.track.toDate),
    points: rounded(score?.points),
    supports: kpi.supports.map(({ to }) => to),
    conditions: conditionsOn(kpi).map(({ id }) => id),
  };
}

const indicatorData = (indicator: Indicator, figures: TreeFigures): object =>
  figureData(indicator, figures.indicator(indicator)?.toDate);

const figureData = ({ unit, target }: Kpi | Indicator, toDate: Figures | undefined): object => ({
  unit: unit ?? null,
  annualTarget: targetRange(target),
  target: targetRange(toDate?.target),
  actual: exact(toDate?.actual),
  attainment: fraction(toDate?.attainment),
  status: toDate?.status ?? null,
});

function measureData(measure: Measure, figures: TreeFigures): object {
  const known = figures.measure(measure);
  const { owner = null, start = null, due = null, stages } = measure;
  const stagesDone = known?.stages.filter(({ finished }) => finished !== undefined).length ?? null;
  return {
    owner,
    start,
    due,
    stages: stages.length,
    stagesDone,
    progress: fraction(known?.reported),
    planned: fraction(known?.planned),
    state: known?.state ?? null,
  };
}

const challengeData = ({ scorecard, bonus, milestones }: Challenge): object => ({
  scorecard: scorecard.id,
  bonus: exact(bonus),
  milestones: milestones.length,
});

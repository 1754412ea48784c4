import type { Challenge, Kpi, Measure, StrategicKpi } from '../../model/types';
import type { ReportContext } from '../report-kind';
import { placeOf, rounded, targetData } from '../score/data';
import type { TreeFacts, TreeFigures } from './figures';
import { isStrategy, type Branch, type Item, type Structure } from './structure';

/** The shape of schemas/reports/tree.schema.json. */
export function data({ strategies, notLinked, challenges }: Structure, { plan, score }: TreeFacts, figures: TreeFigures, context: ReportContext): object {
  const nodes = (branches: readonly Branch[]): readonly object[] => branches.map((branch) => nodeData(branch, figures, context));
  return {
    plan: plan.id,
    year: figures.year ?? null,
    period: score?.question.period.text ?? null,
    roots: nodes(strategies),
    notLinked: nodes(notLinked),
    challenges: nodes(challenges),
  };
}

function nodeData({ item, reference, children }: Branch, figures: TreeFigures, context: ReportContext): object {
  return { ...itemData(item, figures, context), reference, children: children.map((child) => nodeData(child, figures, context)) };
}

/** An item without what is below it. */
export function itemData(item: Item, figures: TreeFigures, context: ReportContext): ItemData {
  const name = context.say(item.name);
  if (isStrategy(item)) return { type: 'strategy', address: 'strategy', name, ...(item.horizon && { from: item.horizon.from, to: item.horizon.to }), ...placeOf(item.origin) };
  return { type: item.type, id: item.id, address: item.address, name, ...details(item, figures), ...placeOf(item.origin) };
}

export interface ItemData {
  readonly type: string;
  readonly address: string;
  readonly name: string;
  readonly [detail: string]: unknown;
}

function details(item: Exclude<Item, { readonly ksfs: unknown }>, figures: TreeFigures): object {
  switch (item.type) {
    case 'ksf': return { perspective: item.perspective.to };
    case 'strategicKpi': return strategicData(item, figures);
    case 'kpi': return kpiData(item, figures);
    case 'measure': return measureData(item, figures);
    case 'challenge': return challengeData(item);
  }
}

function strategicData({ unit, targets }: StrategicKpi, { year }: TreeFigures): object {
  const planned = targets.find((target) => target.year === year);
  return { unit: unit ?? null, target: rounded(planned?.value, 6) };
}

function kpiData(kpi: Kpi, figures: TreeFigures): object {
  const score = figures.kpi(kpi);
  const toDate = score?.track.toDate;
  return {
    scorecard: kpi.scorecard.id,
    weight: rounded(kpi.weight),
    unit: kpi.unit ?? null,
    annualTarget: targetData(kpi.target, kpi.decimals),
    target: targetData(toDate?.target, kpi.decimals),
    actual: rounded(toDate?.actual, kpi.decimals),
    attainment: rounded(toDate?.attainment, 4),
    points: rounded(score?.points),
    status: toDate?.status ?? null,
  };
}

function measureData(measure: Measure, figures: TreeFigures): object {
  const progress = figures.measure(measure);
  const { owner = null, start = null, due = null, stages } = measure;
  return { owner, start, due, stages: stages.length, stagesDone: progress?.stages.filter(({ finished }) => finished !== undefined).length ?? null, state: progress?.state ?? null };
}

const challengeData = ({ scorecard, bonus, milestones }: Challenge): object => ({ scorecard: scorecard.id, bonus: rounded(bonus), milestones: milestones.length });

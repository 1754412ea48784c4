import { kpi, milestones, type RandomKpi } from './kpis';
import { YEAR, type Document, type World } from './world';

export interface RandomScorecard {
  /** `company`, or the id of a department. */
  readonly id: string;
  readonly document: Document;
  readonly kpis: readonly RandomKpi[];
  readonly challenges: readonly { readonly id: string; readonly milestones: readonly string[] }[];
  readonly vetoes: readonly string[];
}

const WEIGHTS = [
  [50, 50],
  [55, 45],
  [40, 35, 25],
  [33.4, 33.3, 33.3],
] as const;

/** The company's scorecard, with a value tree over the first department, and one of each department. */
export function scorecards(world: World, goals: readonly string[]): readonly RandomScorecard[] {
  const company = scorecard('company', (i) => [goals[i % goals.length]!], world);
  const below = world.departments.map((id) => scorecard(id, (i) => supported(id, i, company, world), world));
  return [withTree(company, below[0]!, world), ...below];
}

/** A KPI of the company; below another department one of its measures too. */
const supported = (id: string, i: number, company: RandomScorecard, { draw }: World): readonly string[] =>
  [
    `company/${company.kpis[i % company.kpis.length]!.id}`,
    ...(id === 'line-1' && draw.chance(30) ? ['company/kpi-0'] : []),
  ].filter((to, at, all) => all.indexOf(to) === at);

function scorecard(id: string, supports: (i: number) => readonly string[], world: World): RandomScorecard {
  const { draw } = world;
  const kpis = draw.of(WEIGHTS).map((weight, i) => kpi({ id: `kpi-${i}`, weight, supports: supports(i) }, world));
  const challenges = draw.times(0, 1, (i) => ({
    id: `project-${i}`,
    name: draw.text('Project'),
    bonus: draw.int(1, 5),
    award: draw.maybe(() => 'milestones'),
    requires: draw.maybe(() => ['kpi-0'], 30),
    milestones: milestones(world),
  }));
  const vetoes = draw.times(0, 1, (i) => ({
    id: `veto-${i}`,
    name: draw.text('Veto'),
    effect: draw.of<Document[string]>(['zero', { gradeAtMost: 'C' }, { kpi: 'kpi-0' }]),
  }));
  const document = {
    kind: 'scorecard',
    department: id === 'company' ? undefined : id,
    year: YEAR,
    name: draw.maybe(() => draw.text('Scorecard'), 20),
    kpis: kpis.map((one) => one.document),
    challenges: challenges.length > 0 ? challenges : undefined,
    vetoes: vetoes.length > 0 ? vetoes : undefined,
  };
  return {
    id,
    document,
    kpis,
    challenges: challenges.map((one) => ({ id: one.id, milestones: one.milestones.map((milestone) => milestone.id) })),
    vetoes: vetoes.map((veto) => veto.id),
  };
}

/** The company's last KPI becomes the sum of two sums of a department, when that has them. */
function withTree(company: RandomScorecard, below: RandomScorecard, { draw }: World): RandomScorecard {
  const sums = below.kpis
    .filter(
      ({ aggregate, document, target }) =>
        target !== undefined && aggregate === 'sum' && document.direction === 'higher',
    )
    .slice(0, 2);
  const last = company.kpis.at(-1)!;
  if (sums.length < 2) return company;
  const target = sums[0]!.target! + sums[1]!.target!;
  const document = {
    ...last.document,
    unit: undefined,
    direction: 'higher',
    aggregate: 'sum',
    frequency: undefined,
    baseline: undefined,
    phasing: undefined,
    challenge: undefined,
    measures: undefined,
    basic: { target },
    formula: 'a + b',
    inputs: { a: `${below.id}/${sums[0]!.id}`, b: `${below.id}/${sums[1]!.id}` },
    tolerance: draw.maybe(() => '5%'),
  };
  const kpis = [
    ...company.kpis.slice(0, -1),
    { ...last, document, aggregate: 'sum', frequency: 'month', target, milestones: [], measures: [] } as RandomKpi,
  ];
  return { ...company, kpis, document: { ...company.document, kpis: kpis.map((one) => one.document) } };
}

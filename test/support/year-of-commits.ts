import { PlacedRepo, type Place } from './places';

const PLAN = `kind: plan
id: river
name: River
policy: {approvals: git, meetings: {department: [], company: []}}
departments: [{id: production, name: Production, head: Li Na}, {id: sales, name: Sales, head: Zhou Jun}]
rules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off, objective-without-support: off}
`;

const COMPANY = `kind: scorecard
year: 2026
kpis:
  - {id: profit, name: Profit, perspective: financial, weight: 100, direction: higher, aggregate: sum, basic: {target: 120}}
`;

const production = (target: number, cost: number): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 60, direction: higher, aggregate: last, basic: {target: ${target}}}
  - {id: cost, name: Cost, perspective: financial, weight: 40, direction: lower, aggregate: last, basic: {target: ${cost}}, supports: [company/profit]}
`;

const sales = (target: number): string => `kind: scorecard
department: sales
year: 2026
kpis:
  - {id: volume, name: Volume, perspective: customer, weight: 100, direction: higher, aggregate: sum, basic: {target: ${target}}}
`;

const actuals = (department: string, values: string): string =>
  `kind: actuals\n${department === 'company' ? '' : `department: ${department}\n`}values: {${values}}\n`;

const review = (department: string, cycle: string, held: string, change = ''): string =>
  `kind: review\ncycle: ${cycle}\ndepartment: ${department}\nheld: ${held}\n${change && `changes:\n  - {${change}}\n`}`;

const ALL_YEAR = 'cost: {2026-01: 11, 2026-02: 11, 2026-03: 11, 2026-04: 11, 2026-05: 11, 2026-06: 11}';
const UP_TO_MAY = `yield: {2026-01: 98.9, 2026-02: 99, 2026-03: 99, 2026-04: 99, 2026-05: 99}, ${ALL_YEAR}`;

/** A year of a plan by three people, in which most things happen that may; `sign` signs it off once it is agreed. */
export async function yearOfCommits(place: Place, sign: (repo: PlacedRepo) => Promise<unknown>): Promise<PlacedRepo> {
  const repo = new PlacedRepo(place);
  const commit = (author: string, on: string, message: string, files: Readonly<Record<string, string>>): string =>
    repo.commit(message, files, { author, on });
  commit('Wang Fang', '2026-01-05', 'the plan as it was agreed', {
    'plan.yaml': PLAN,
    'company.yaml': COMPANY,
    'production.yaml': production(99, 10),
    'sales.yaml': sales(1200),
  });
  await sign(repo);
  commit('Zhou Jun', '2026-02-03', 'actuals of January', {
    'actuals.yaml': actuals('production', 'yield: {2026-01: 98}, cost: {2026-01: 11}'),
  });
  commit('Wang Fang', '2026-02-06', 'review of January', {
    'reviews/2026-01.yaml': review('production', '2026-01', '2026-02-05'),
  });
  commit('Li Na', '2026-03-02', 'January was better after all', {
    'actuals.yaml': actuals('production', 'yield: {2026-01: 98.9, 2026-02: 99}, cost: {2026-01: 11, 2026-02: 11}'),
  });
  commit('Li Na', '2026-04-02', 'a lower yield will do', { 'production.yaml': production(98, 10) });
  commit('Zhou Jun', '2026-05-04', 'costs have risen', {
    'production.yaml': production(98, 11),
    'actuals.yaml': actuals('production', UP_TO_MAY),
  });
  commit('Wang Fang', '2026-05-06', 'the cost of now is approved', {
    'reviews/2026-04.yaml': review(
      'production',
      '2026-04',
      '2026-05-05',
      'item: production/cost, field: basic.target, from: 10, to: 11, reason: Energy, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-05-05',
    ),
  });
  commit('Zhou Jun', '2026-06-02', 'less volume', { 'sales.yaml': sales(1100) });
  commit('Zhou Jun', '2026-06-03', 'and that is approved', {
    'reviews/2026-05.yaml': review(
      'sales',
      '2026-05',
      '2026-06-03',
      'item: sales/volume, field: basic.target, from: 1200, to: 1100, reason: Market, requestedBy: Zhou Jun, approvedBy: Wang Fang, approved: 2026-06-03',
    ),
  });
  renamed(repo);
  mergedWrongly(repo);
  commit('Wang Fang', '2026-07-13', 'June stands once', {
    'actuals.yaml': `${actuals('production', UP_TO_MAY)}---\n${actuals('production', 'yield: {2026-06: 98.7}')}`,
  });
  octopus(repo);
  return repo;
}

function renamed(repo: PlacedRepo): void {
  repo.git('mv', `${repo.folder}production.yaml`, `${repo.folder}works.yaml`);
  repo.commit(
    'another name, and a comment',
    { 'works.yaml': `# The works\n${production(98, 11)}` },
    { author: 'Li Na', on: '2026-07-01' },
  );
}

/** June is reported on two branches, and whoever resolves the conflict keeps both. */
function mergedWrongly(repo: PlacedRepo): void {
  const june = (value: number): string =>
    `${actuals('production', UP_TO_MAY)}---\n${actuals('production', `yield: {2026-06: ${value}}`)}`;
  repo.git('checkout', '-qb', 'june');
  repo.commit('June by the works', { 'actuals.yaml': june(98.7) }, { author: 'Li Na', on: '2026-07-08' });
  repo.git('checkout', '-q', 'main');
  repo.commit('June by control', { 'actuals.yaml': june(98.5) }, { author: 'Zhou Jun', on: '2026-07-09' });
  expect(() => repo.git('merge', '-q', 'june')).toThrow();
  repo.commit(
    'June of both',
    { 'actuals.yaml': `${june(98.5)}---\n${actuals('production', 'yield: {2026-06: 98.7}')}` },
    { author: 'Wang Fang', on: '2026-07-10' },
  );
}

function octopus(repo: PlacedRepo): void {
  for (const [branch, author, values] of [
    ['company', 'Wang Fang', 'profit: {2026-07: 9}'],
    ['production', 'Li Na', 'yield: {2026-07: 98.8}'],
    ['sales', 'Zhou Jun', 'volume: {2026-07: 95}'],
  ] as const) {
    repo.git('checkout', '-qb', `july-${branch}`, 'main');
    repo.commit(
      `July of ${branch}`,
      { [`july/${branch}.yaml`]: actuals(branch, values) },
      { author, on: '2026-08-04' },
    );
  }
  repo.git('checkout', '-q', 'main');
  repo.as(
    { author: 'Wang Fang', on: '2026-08-05' },
    'merge',
    '-q',
    '--no-ff',
    '-m',
    'July',
    'july-company',
    'july-production',
    'july-sales',
  );
}

import type { Io } from '../../src/cli/io';
import schema from '../../schemas/reports/record.schema.json';
import { complaints } from '../reports/sample';
import { hoshin, type Ran } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const PLAN = `kind: plan
id: works
name: Works
departments: [{id: production, name: Production}]
`;

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: rate, name: Pass rate, weight: 40, unit: "%", direction: higher, aggregate: ratio, bounds: [0, 100], basic: {target: 99, scoring: {method: perUnit, deduct: 2, per: 1}}}
  - {id: cost, name: Cost, weight: 40, unit: CNY, direction: lower, aggregate: mean, basic: {target: 4, scoring: {method: perUnit, deduct: 2, per: 1}}}
  - {id: survey, name: Survey, weight: 20, direction: higher, aggregate: weightedMean, frequency: quarter, basic: {target: 80, scoring: {method: perUnit, deduct: 2, per: 1}}}
challenges:
  - {id: line, name: Line, bonus: 5, milestones: [{id: audit, name: Audit passed, due: 2026-09-30, share: 100%}]}
`;

const ACTUALS = `kind: actuals
department: production
values:
  rate:
    2026-05: 98/100 # counted twice
    2026-07: 97/100
  cost:
    2026-05: 4.2
    2026-06: {estimate: 4.1}
  survey: {2026-Q1: {value: 81, weight: 40}}
`;

const BY_PERIOD = `kind: actuals
department: production
period: 2026-06
values:
  rate: 98/100
`;

let plan: TempPlan;
const plans: TempPlan[] = [];
afterAll(() => plans.forEach((one) => one.dispose()));

function works(actuals = ACTUALS, scorecard = SCORECARD): void {
  plan = new TempPlan({ 'plan.yaml': PLAN, 'scorecard.yaml': scorecard, 'actuals.yaml': actuals });
  plans.push(plan);
}

const record = (line: readonly string[], world: Partial<Io> = {}): Promise<Ran> =>
  hoshin(['record', ...line], { cwd: plan.root, ...world });

interface Told {
  readonly entries: readonly { readonly file: string; readonly line: number; readonly after: string }[];
  readonly scores: readonly { readonly department: string; readonly change: number | null }[];
  readonly problems: readonly { readonly line: number | null; readonly message: string }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

async function told(line: readonly string[], world: Partial<Io> = {}): Promise<Told> {
  const data = JSON.parse((await record([...line, '-f', 'json'], world)).out) as Told;
  expect(complaints(schema, data)).toEqual([]);
  return data;
}

const isUnchanged = (): boolean => plan.read('actuals.yaml') === ACTUALS;

describe('a value', () => {
  test('stands between those of its KPI, and nothing else of the file is touched', async () => {
    works();
    const { code, out } = await record(['production/rate', '2026-06', '96/100']);
    expect([code, plan.read('actuals.yaml')]).toEqual([
      0,
      ACTUALS.replace('    2026-07: 97', '    2026-06: 96/100\n    2026-07: 97'),
    ]);
    expect(out).toContain('actuals.yaml:6: Pass rate, 2026-06: 96/100');
  });

  test('is told with its place, and with the score before and after', async () => {
    works();
    const { entries, scores } = await told(['production/cost', '2026-07', '9']);
    expect(entries).toMatchObject([{ file: 'actuals.yaml', line: 10, after: '9' }]);
    expect(scores).toMatchObject([{ department: 'production', change: expect.any(Number) as number }]);
    expect(scores[0]!.change).toBeLessThan(0);
  });

  test('keeps the digits that it is written with, and takes those of people', async () => {
    works();
    await record(['production/cost', '2026-07', '１,204.50']);
    expect(plan.read('actuals.yaml')).toContain('2026-07: 1204.50\n');
    works(ACTUALS, SCORECARD.replace('aggregate: ratio', 'aggregate: mean'));
    await record(['production/rate', '2026-08', '98.6%']);
    expect(plan.read('actuals.yaml')).toContain('2026-08: 98.6\n');
  });

  test('takes the place of an estimate without a word, of a value with a reason or on request', async () => {
    works();
    expect((await record(['production/cost', '2026-06', '4.3'])).code).toBe(0);
    expect(plan.read('actuals.yaml')).toContain('2026-06: 4.3\n');
    const before = plan.read('actuals.yaml');
    expect((await record(['production/cost', '2026-05', '4'])).code).toBe(1);
    expect(plan.read('actuals.yaml')).toBe(before);
    await record(['production/cost', '2026-05', '4', '--reason', 'Recount']);
    expect(plan.read('actuals.yaml')).toContain('2026-05: {value: 4, corrects: 4.2, reason: Recount}\n');
    await record(['production/cost', '2026-05', '5', '--replace']);
    expect(plan.read('actuals.yaml')).toContain('2026-05: 5\n');
    await record(['production/cost', '2026-05', '6', '--replace', '--estimate']);
    expect(plan.read('actuals.yaml')).toContain('2026-05: {estimate: 6}\n');
  });

  test('that the plan has already changes nothing', async () => {
    works();
    expect((await record(['production/cost', '2026-05', '4.20'])).code).toBe(0);
    expect(isUnchanged()).toBe(true);
  });

  test('keeps the weight of the one before it, and has another where it is given', async () => {
    works();
    await record(['production/survey', '2026-Q1', '82', '--reason', 'Recount']);
    expect(plan.read('actuals.yaml')).toContain('{value: 82, weight: 40, corrects: 81, reason: Recount}');
    await record(['production/survey', '2026-Q2', '83', '--weight', '55']);
    expect(plan.read('actuals.yaml')).toContain('2026-Q2: {value: 83, weight: 55}');
  });

  test('that there is none needs an approval', async () => {
    works();
    const missing = ['production/rate', '2026-06', '--na', 'Stocktaking'];
    expect([(await record(missing)).code, isUnchanged()]).toEqual([1, true]);
    expect((await record([...missing, '--approved-by', 'Wang Fang'])).code).toBe(0);
    expect(plan.read('actuals.yaml')).toContain('2026-06: {na: Stocktaking, approvedBy: Wang Fang}\n');
  });
});

describe('the place of a value', () => {
  test('is the file of its period, where there is one', async () => {
    works(BY_PERIOD);
    await record(['production/cost', '2026-06', '4.1']);
    expect(plan.read('actuals.yaml')).toBe(`${BY_PERIOD}  cost: 4.1\n`);
  });

  test('is the file of the month that ends its quarter', async () => {
    works(BY_PERIOD);
    await record(['production/survey', '2026-Q2', '80', '--weight', '3']);
    expect(plan.read('actuals.yaml')).toBe(`${BY_PERIOD}  survey: {value: 80, weight: 3}\n`);
  });

  test('is a new file of its period, where others have one or nothing is reported yet', async () => {
    works(BY_PERIOD);
    await record(['production/cost', '2026-07', '4.1']);
    const made = 'kind: actuals\ndepartment: production\nperiod: 2026-07\nvalues:\n  cost: 4.1\n';
    expect(plan.read('2026/actuals/2026-07-production.yaml')).toBe(made);
    await record(['production/rate', '2026-07', '97/100']);
    expect(plan.read('2026/actuals/2026-07-production.yaml')).toBe(`${made}  rate: 97/100\n`);
  });

  test('is beside others of its scorecard, where those stand KPI by KPI', async () => {
    works(ACTUALS.replace(/ {2}cost(.*\n){3}/, ''));
    await record(['production/cost', '2026-07', '4']);
    expect(plan.read('actuals.yaml')).toMatch(/ {2}survey: .*\n {2}cost:\n {4}2026-07: 4\n$/);
  });
});

describe('a value is refused', () => {
  test.each([
    ['that is no number', ['production/cost', '2026-07', 'much'], 1],
    ['of more digits than a plan keeps', ['production/cost', '2026-07', '1234567890.1234567'], 1],
    ['in per cent of what is not', ['production/cost', '2026-07', '5%'], 1],
    ['with a weight that counts for nothing', ['production/cost', '2026-07', '5', '--weight', '3'], 1],
    ['of a period that is not its own', ['production/cost', '2026-Q3', '5'], 1],
    ['in bare per cent of a ratio', ['production/rate', '2026-08', '98.6'], 1],
    ['over zero', ['production/rate', '2026-08', '5/0'], 1],
    ['of a KPI that is not there', ['production/costs', '2026-07', '5'], 2],
    ['of a scorecard', ['production', '2026-07', '5'], 2],
    ['of a milestone', ['production/line/audit', '2026-07', '5'], 2],
    ['of a year without scorecards', ['production/cost', '2031-07', '5'], 2],
    ['that is missing', ['production/cost', '2026-07'], 2],
    ['with a reason why there is none', ['production/cost', '2026-07', '5', '--na', 'No'], 2],
  ])('%s', async (_, line, code) => {
    works();
    expect([(await record(line)).code, isUnchanged()]).toEqual([code, true]);
  });

  test('and one outside its bounds is written and told', async () => {
    works();
    const { findings } = await told(['production/rate', '2026-08', '120/100']);
    expect(findings).toMatchObject([{ code: 'value-out-of-bounds', severity: 'warning' }]);
    expect(plan.read('actuals.yaml')).toContain('120/100');
  });
});

describe('a milestone', () => {
  test('is accepted on a day, with its quality', async () => {
    works();
    await record(['production/line/audit', 'accepted', '2026-09-21', '--quality', '89%']);
    expect(plan.read('actuals.yaml')).toBe(
      `${ACTUALS}milestones:\n  line/audit: {accepted: 2026-09-21, quality: 89%}\n`,
    );
  });

  test('that is accepted already is only replaced on request', async () => {
    works(`${ACTUALS}milestones: {line/audit: {accepted: 2026-09-20}}\n`);
    const before = plan.read('actuals.yaml');
    expect((await record(['production/line/audit', 'accepted', '2026-09-20'])).code).toBe(0);
    expect((await record(['production/line/audit', 'accepted', '2026-09-21'])).code).toBe(1);
    expect(plan.read('actuals.yaml')).toBe(before);
    await record(['production/line/audit', 'accepted', '2026-09-21', '--replace']);
    expect(plan.read('actuals.yaml')).toBe(before.replace('-20}', '-21}'));
  });

  test('has a file of its month where there is none', async () => {
    works('kind: actuals\nperiod: 2026-05\n');
    await record(['production/line/audit', 'accepted', '2026-09-21']);
    expect(plan.read('2026/actuals/2026-09-production.yaml')).toBe(
      'kind: actuals\ndepartment: production\nperiod: 2026-09\nmilestones:\n  line/audit: {accepted: 2026-09-21}\n',
    );
  });
});

describe('many at once', () => {
  const lines = (...all: readonly string[]): Partial<Io> => ({ input: () => all.join('\r\n') });

  test('are lines of standard input, and are written together', async () => {
    works();
    const world = lines('# July', 'production/cost 2026-07 4.4', '', 'production/line/audit accepted 2026-07-09 90%');
    expect((await record(['-'], world)).code).toBe(0);
    expect(plan.read('actuals.yaml')).toContain('    2026-07: 4.4\n');
    expect(plan.read('actuals.yaml')).toContain('{accepted: 2026-07-09, quality: 90%}\n');
  });

  test('are all refused for one, and every problem is told with its line', async () => {
    works();
    const world = lines(
      'production/cost 2026-07 4.4',
      'production/cost 2026-08 x',
      'nobody/cost 2026-07 4',
      'production/cost 2026-07 5',
    );
    const { problems } = await told(['-'], world);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect([(await record(['-'], world)).code, isUnchanged()]).toEqual([2, true]);
  });

  test('as a dry run are a diff that git applies, and nothing is written', async () => {
    works();
    const { out } = await record(['-', '--dry-run'], lines('production/cost 2026-07 4.4'));
    expect(out).toContain('+    2026-07: 4.4\n');
    expect(isUnchanged()).toBe(true);
  });
});

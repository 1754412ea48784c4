import { openPlan, todo, type TodoQuestion } from '../../src';
import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const PLAN = `kind: plan
id: corner
name: Corner
departments:
  - {id: production, name: Production, head: Li Na}
  - {id: sales, name: Sales, head: Zhao Min}
policy: {meetings: {department: [month], graceDays: 10}}
`;

const CARD = `kind: scorecard
department: production
year: 2026
kpis:
  - id: yield
    name: Yield
    perspective: process
    weight: 60
    direction: higher
    aggregate: mean
    basic: {target: 99}
    measures:
      - id: line
        name: New line
        owner: Chen Wei
        start: 2026-01-01
        due: 2026-06-30
        stages:
          - {id: layout, name: Layout, due: 2026-03-31}
          - {id: built, name: Built, due: 2026-06-30}
  - {id: cost, name: Cost, perspective: process, weight: 40, direction: lower, aggregate: mean, basic: {target: 4}}
challenges:
  - id: certificate
    name: Certificate
    bonus: 5
    milestones: [{id: audit, name: Audit passed, due: 2026-05-01}]
`;

const ACTUALS = `kind: actuals
department: production
values:
  yield: {2026-01: 98, 2026-02: 98, 2026-03: 98}
  cost: {2026-01: 4, 2026-02: 4}
`;

const REVIEW = `kind: review
cycle: 2026-03
department: production
held: 2026-04-02
do: [{measure: yield/line, stages: {layout: 2026-03-30}}]
act:
  - {id: sensor, action: Change the sensor, owner: Chen Wei, due: 2026-04-10}
  - {id: talk, action: Talk to the supplier, owner: Ma Li}
support:
  - {ask: Photos, of: sales}
  - {ask: A fitter, of: fitters, by: 2026-04-05}
`;

interface Told {
  readonly people: readonly {
    readonly person: string | null;
    readonly tasks: readonly { readonly id: string; readonly state: string; readonly days: number }[];
  }[];
}

describe('todo', () => {
  const files = { 'plan.yaml': PLAN, 'card.yaml': CARD, 'actuals.yaml': ACTUALS, 'review.yaml': REVIEW };
  const plan = new TempPlan(files);
  afterAll(() => plan.dispose());

  const ask = (asOf: string, question: TodoQuestion = {}, root = plan.root): readonly string[] => {
    const surroundings = { cwd: root, env: { PATH: '/nowhere' }, now: new Date('2026-07-15T12:00:00Z') };
    const { people } = todo(openPlan({ path: root, asOf }, surroundings), question).report.data as Told;
    return people.flatMap(({ person, tasks }) =>
      tasks.map(({ id, state, days }) => `${person ?? '–'}: ${id} ${state} ${days}`),
    );
  };

  test('each has what is theirs, worst first: late, unanswered, due, without a date', () => {
    expect(ask('2026-04-20')).toEqual([
      'fitters: support/production/2026-03/2 late 15',
      'Chen Wei: action/production/2026-03/sensor late 10',
      'Li Na: values/production/2026-03 late 10',
      'Li Na: milestone/production/certificate/audit due 0',
      'Zhao Min: support/production/2026-03/1 unanswered 18',
      'Ma Li: action/production/2026-03/talk open 0',
    ]);
  });

  test('what is due is told so many days ahead as asked for, and is late the day after its date', () => {
    const due = (asOf: string, within: number): readonly string[] =>
      ask(asOf, { within }).filter((line) => /milestone|2026-04 /.test(line));
    expect(due('2026-04-20', 10)).toEqual([]);
    expect(due('2026-04-20', 11)).toEqual(['Li Na: milestone/production/certificate/audit due 0']);
    expect(due('2026-05-01', 0)).toEqual(['Li Na: milestone/production/certificate/audit due 0']);
    expect(due('2026-05-02', 0)).toEqual(['Li Na: milestone/production/certificate/audit late 1']);
    expect(due('2026-05-02', 8)).toEqual([
      'Li Na: milestone/production/certificate/audit late 1',
      'Li Na: review/production/2026-04 due 0',
      'Li Na: values/production/2026-04 due 0',
    ]);
  });

  test('a stage that ends with its measure is told by that', () => {
    const told = (day: string): readonly string[] => ask(day).filter((line) => line.startsWith('Chen Wei: '));
    expect(told('2026-06-20')).toEqual([
      'Chen Wei: action/production/2026-03/sensor late 71',
      'Chen Wei: measure/production/yield/line due 0',
    ]);
    expect(told('2026-07-05').at(-1)).toBe('Chen Wei: measure/production/yield/line late 5');
  });

  test('a department has its own tasks, and what is asked of it', () => {
    expect(ask('2026-04-20', { department: 'sales' })).toEqual([
      'Zhao Min: support/production/2026-03/1 unanswered 18',
    ]);
    expect(() => ask('2026-04-20', { department: 'sale' })).toThrow('no-department');
  });

  test('a person is found however the name is written, and nobody else is', () => {
    expect(ask('2026-04-20', { person: 'chen wei ' })).toEqual(['Chen Wei: action/production/2026-03/sensor late 10']);
    expect(ask('2026-07-20', { person: 'Zhao Min' })).toHaveLength(1);
    expect(() => ask('2026-04-20', { person: 'Chen We' })).toThrow('nobody-named');
  });

  test('what cannot be read is not called missing', () => {
    const broken = new TempPlan({
      ...files,
      'review.yaml': 'kind: review\ncycle: 2026-03\ndepartment: production\nact: {',
    });
    const told = ask('2026-04-20', {}, broken.root);
    broken.dispose();
    expect(told).toEqual([
      'Li Na: values/production/2026-03 late 10',
      'Li Na: milestone/production/certificate/audit due 0',
    ]);
  });
});

test.each(['14', '2 weeks', '1m', '-3d', ''])('“--within %s” is refused with an example', async (within) => {
  const { code, err } = await hoshin(['todo', 'examples/minimal', '--within', within]);
  expect([code, err]).toEqual([2, expect.stringContaining('14d or 2w') as string]);
});

import { readFileSync } from 'node:fs';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PLAN = {
  kind: 'plan',
  id: 'works',
  name: 'Works',
  departments: [{ id: 'unit', name: 'Unit' }],
  policy: { scoring: { totalCap: 200 } },
};
const yearly = (id: string, weight: number, more: object = {}): object => ({
  id,
  name: id,
  weight,
  direction: 'higher',
  aggregate: 'last',
  frequency: 'year',
  basic: { target: 100 },
  ...more,
});

interface Unit {
  readonly income?: number | object;
  readonly quality?: number | object;
  readonly card?: object;
  readonly policy?: object;
  readonly more?: object;
}

const GATE = {
  id: 'income-gate',
  name: 'Quality counts from an income of 118',
  when: { kpi: 'company/net-income', below: 118 },
  effect: { kpis: ['quality'], atMost: '0%' },
};

/** A unit whose quality counts only from an income of the company of 118. */
function works({ income = 112, quality = 100, card = { conditions: [GATE] }, policy, more = {} }: Unit): string {
  const year = (value: number | object): object => (typeof value === 'number' ? { 2026: value } : (value as object));
  const documents = [
    { ...PLAN, ...(policy && { policy }) },
    { kind: 'scorecard', year: 2026, kpis: [yearly('net-income', 100, { name: 'Net income' })] },
    {
      kind: 'scorecard',
      department: 'unit',
      year: 2026,
      kpis: [yearly('cash', 75), yearly('quality', 25, { name: 'Quality', ...more })],
      ...card,
    },
    { kind: 'actuals', year: 2026, values: { 'net-income': year(income) } },
    { kind: 'actuals', department: 'unit', year: 2026, values: { cash: { 2026: 100 }, quality: year(quality) } },
  ];
  return temporaryFolder({ 'plan.yaml': documents.map((document) => JSON.stringify(document)).join('\n---\n') });
}

interface UnitJson {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly grade: string | null;
  readonly bonus: number;
  readonly conditions?: readonly { readonly id: string; readonly state: string; readonly cost: number | null }[];
  readonly multipliers?: readonly { readonly id: string; readonly state: string; readonly factor: number }[];
  readonly kpis: readonly { readonly points: number | null; readonly methodPoints?: number | null }[];
}

async function unitOf(plan: string, words: readonly string[] = ['2026', '--final']): Promise<UnitJson> {
  const { out } = await hoshin(['score', ...words, plan, '--department', 'unit', '-f', 'json']);
  return (JSON.parse(out) as { scorecards: readonly UnitJson[] }).scorecards[0]!;
}

const printed = async (...words: string[]): Promise<string> => {
  const { out, err } = await hoshin(words, { width: 250 });
  return out + err;
};

test.each([
  ['another condition', { conditions: [GATE, { ...GATE, id: 'cap', effect: { score: { atMost: 60 } } }] }],
  [
    'a multiplier',
    {
      conditions: [GATE],
      multipliers: [
        {
          id: 'income',
          name: 'Income',
          kpi: 'company/net-income',
          points: [
            [0, 1],
            [118, 1.1],
          ],
        },
      ],
    },
  ],
])('where %s follows the same KPI, a condition says only what it takes', async (_name, card) => {
  const sheet = await printed('score', '2026', '--final', works({ card }));
  expect(sheet).toMatch(/Net income 112 is below 118\. This takes [\d.]+ points\./);
  expect(sheet).not.toContain('would bring back');
});

test('a condition that applies is told with its figures, and what it costs', async () => {
  const sheet = await printed('score', '2026', '--final', works({}));
  expect(sheet).toContain('Quality counts 0 of 25: Net income 112 is below 118. 118 would bring back 25 points.');
  const { score, conditions, kpis } = await unitOf(works({}));
  expect([score, conditions]).toEqual([
    75,
    [
      {
        id: 'income-gate',
        name: 'Quality counts from an income of 118',
        state: 'applied',
        cost: 25,
        figures: [{ kpi: 'company/net-income', actual: 112, bound: 118 }],
      },
    ],
  ]);
  expect(kpis.map(({ points, methodPoints }) => [points, methodPoints])).toEqual([
    [75, 75],
    [0, 25],
  ]);
});

test('below is strict: at the bound itself a condition does not apply', async () => {
  const { score, conditions } = await unitOf(works({ income: 118 }));
  expect([score, conditions![0]!.state]).toEqual([100, 'not']);
  expect(await printed('score', '2026', '--final', works({ income: 118 }))).toContain(
    'does not apply: Net income 118 is not below 118.',
  );
});

test('a KPI that is n/a is neither below nor above anything, and a multiplier of it is 1', async () => {
  const plan = works({
    income: { na: 'No accounts', approvedBy: 'Wang Fang' },
    card: {
      conditions: [GATE],
      multipliers: [
        {
          id: 'm',
          kpi: 'company/net-income',
          points: [
            [0, 0.5],
            [100, 1],
          ],
        },
      ],
    },
  });
  const { score, conditions, multipliers } = await unitOf(plan);
  expect([score, conditions![0]!.state, multipliers]).toEqual([
    100,
    'not',
    [{ id: 'm', name: 'm', state: 'not', factor: 1 }],
  ]);
});

test('an undecided condition leaves the score as it is, and its range holds both ways', async () => {
  const plan = works({ income: {} });
  const { score, low, high, conditions } = await unitOf(plan, ['2026']);
  expect([score, low, high, conditions![0]!.state]).toEqual([100, 75, 100, 'undecided']);
  expect(await printed('review', '2026', '--department', 'unit', plan)).toContain(
    'not yet decided: Net income has no value',
  );
});

test.each(['error', 'zero'])(
  'missing: %s: a final score is refused while a value that a condition reads is missing',
  async (missing) => {
    const plan = works({ income: {}, policy: { scoring: { missing } } });
    expect((await hoshin(['score', '2026', '--final', plan])).code).toBe(1);
    expect(await printed('score', '2026', '--final', plan)).toContain(
      'Net income: not reported: 2026; read by Quality counts from an income of 118',
    );
  },
);

test('a half is refused while a condition reads a KPI whose year has not ended', async () => {
  const plan = works({ policy: { assessment: { results: 'half' } } });
  expect(await printed('score', '2026-H1', '--final', plan)).toContain(
    'Net income: it has no value to compare; read by Quality counts from an income of 118',
  );
});

test('a bonus requires what the method gave, before conditions', async () => {
  const card = {
    conditions: [GATE],
    challenges: [
      { id: 'c', name: 'C', bonus: 4, requires: ['quality'], milestones: [{ id: 'm', name: 'M', due: '2026-06-30' }] },
    ],
  };
  const plan = works({ card });
  const actuals = { kind: 'actuals', department: 'unit', milestones: { 'c/m': { accepted: '2026-06-01' } } };
  const folder = temporaryFolder({
    'plan.yaml': `${readFileSync(`${plan}/plan.yaml`, 'utf8')}\n---\n${JSON.stringify(actuals)}`,
  });
  const { score, bonus } = await unitOf(folder);
  expect([score, bonus]).toEqual([79, 4]);
});

test('conditions on the bonus, the score, the grade and multipliers', async () => {
  const when = { kpi: 'company/net-income', below: 'target' };
  const difficulty = { id: 'difficulty', times: '105%', approvedBy: 'Wang Fang' };
  const under = (effect: object, more: object = {}): Promise<UnitJson> =>
    unitOf(works({ income: 90, card: { conditions: [{ id: 'c', when, effect }], ...more } }));
  expect((await under({ score: { atMost: 90 } })).score).toBe(90);
  expect((await under({ score: { times: '80%' } })).score).toBe(80);
  expect((await under({ gradeAtMost: 'C' })).grade).toBe('C');
  expect((await under({ gradeAtMost: 'C' }, { multipliers: [difficulty] })).score).toBe(105);
  expect((await under({ multipliers: ['difficulty'] }, { multipliers: [difficulty] })).score).toBe(100);
});

test('attainment is compared where the bound has a sign, also of a KPI in per cent', async () => {
  const at = (below: string): Promise<UnitJson> =>
    unitOf(
      works({
        quality: 85,
        more: { unit: '%', basic: { target: 110 } },
        card: { conditions: [{ id: 'c', when: { kpi: 'quality', below }, effect: { score: { atMost: 50 } } }] },
      }),
    );
  expect([(await at('77%')).score, (await at('78%')).score]).toEqual([94.32, 50]);
});

test('what-if and the next step cross the bound of a condition', async () => {
  const own = {
    conditions: [{ id: 'gate', when: { kpi: 'quality', below: 98 }, effect: { kpis: ['cash'], atMost: '0%' } }],
  };
  const plan = works({ quality: 90, card: own });
  expect(await printed('what-if', 'unit/quality=98', plan)).toMatch(/Unit +22\.50 +E +99\.50 +B +\+77\.00/);
  const forecast = await hoshin(['forecast', plan, '-f', 'json', '--period', '2026']);
  const { scorecards } = JSON.parse(forecast.out) as {
    scorecards: readonly { department: string; nextSteps: readonly { mark: string; to: number; gain: number }[] }[];
  };
  expect(scorecards.find(({ department }) => department === 'unit')!.nextSteps[0]).toMatchObject({
    mark: 'condition',
    to: 98,
    gain: 77,
  });
});

test('the letter says conditions and multipliers in plain words, with worked points', async () => {
  const card = { conditions: [GATE], multipliers: [{ id: 'difficulty', times: 1.05, approvedBy: 'Wang Fang' }] };
  const letter = await printed('letter', 'unit', works({ card }));
  expect(letter).toContain(
    'Quality counts from an income of 118. If Net income (Company) is below 118, Quality earns no points (Quality: at most 0 of 25).',
  );
  expect(letter).toContain('The score is multiplied by 1.05 (100 becomes 105), as approved by Wang Fang.');
  expect(await printed('letter', 'unit', works({ card }), '--language', 'zh-CN')).toContain(
    'Net income（公司）低于118的，Quality不得分（Quality满分25分，至多计0分）。',
  );
});

test('explain gives each step, so that the score can be made again by hand', async () => {
  const card = { conditions: [GATE], multipliers: [{ id: 'difficulty', times: 1.05, approvedBy: 'Wang Fang' }] };
  const steps = await printed('explain', 'unit', '2026', works({ card }));
  for (const step of [
    'Condition, which applies: income-gate: company/net-income 112 < 118',
    'Points limited by a condition: income-gate: min(25; 0) = 0',
    'Multiplied: difficulty: 75 × 1.05 = 78.75',
  ])
    expect(steps).toContain(step);
});

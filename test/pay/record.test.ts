import type { TempPlan } from '../support/temp-plan';
import { hoshin, type Ran } from '../support/run-cli';
import { PERSON, planOf } from '../support/pay-plan';

const HALVES = { assessment: { results: 'half' } };

let plan: TempPlan;
afterEach(() => plan.dispose());

/** Two people, one of whom has left. */
function works(scores: readonly [number, number] = [76, 95]): void {
  plan = planOf({
    policy: { ...HALVES, pay: { prepay: '40%' } },
    scores: { production: scores },
    people: [
      { ...PERSON, annual: 80000 },
      { ...PERSON, id: 'chen-wei', name: 'Chen Wei', left: '2026-03-31' },
    ],
  });
}

const pay = (...line: readonly string[]): Promise<Ran> =>
  hoshin(['pay', ...line], { cwd: plan.root, now: new Date('2027-01-15T12:00:00Z') });

interface Settled {
  readonly id: string;
  readonly settlement: number;
  readonly corrections?: readonly { readonly period: string; readonly amount: number }[];
}

async function settled(period: string): Promise<readonly Settled[]> {
  return (JSON.parse((await pay(period, '-f', 'json')).out) as { people: readonly Settled[] }).people;
}

test('what the first half pays is written at each person who worked in it, and the year settles the same', async () => {
  works();
  const [before, sheet] = [await settled('2026'), await settled('2026-H1')];
  const { code, err } = await pay('2026-H1', '--record');
  expect([code, err]).toEqual([0, 'hoshin: Recorded as paid for 2026-H1: 2 people, in all.yaml.\n']);
  for (const { settlement } of sheet) expect(plan.read('all.yaml')).toContain(`paid: {2026-H1: ${settlement}}`);
  expect(await settled('2026')).toEqual(before);
  expect((await hoshin(['check', '--rule', 'settlement-not-recorded'], { cwd: plan.root })).out).not.toContain(
    'settled',
  );
});

test('a value that is corrected later changes nothing that was paid: the year has a line of correction', async () => {
  works();
  await pay('2026-H1', '--record');
  const paid = plan.read('all.yaml');
  plan.write('all.yaml', paid.replace('"2026-H1":76', '"2026-H1":80'));
  const { err } = await pay('2026-H1', '--record');
  expect(err).toContain('Of 2 people another amount is recorded');
  expect(plan.read('all.yaml')).toBe(paid.replace('"2026-H1":76', '"2026-H1":80'));
  expect((await settled('2026'))[0]!.corrections).toMatchObject([{ period: '2026-H1' }]);
});

test('the advances of a month are written for those who were there, and another month behind them', async () => {
  works();
  await pay('2026-05', '--record');
  await pay('2026-02', '--record');
  expect(plan.read('all.yaml')).toContain('paid: {2026-02: 2666.67, 2026-05: 2666.67}');
  expect(plan.read('all.yaml')).toContain('paid: {2026-02: 2000}');
});

test('one person may be recorded alone, and a dry run is a diff', async () => {
  works();
  const before = plan.read('all.yaml');
  const { out } = await pay('2026-02', '--record', '--dry-run', '--person', 'chen-wei');
  expect(out).toContain('+++ b/all.yaml');
  expect(plan.read('all.yaml')).toBe(before);
  expect((await pay('2026-02', '--record', '--person', 'chen-wei')).err).toContain('1 person');
});

describe('nothing is recorded', () => {
  test.each([
    ['of a year', ['2026', '--record'], 2],
    ['of a month to come', ['2026-05', '--record', '--as-of', '2026-04-30'], 2],
    ['of an earlier revision', ['2026-05', '--record', '--rev', 'HEAD'], 2],
  ])('%s', async (_, line, code) => {
    works();
    const before = plan.read('all.yaml');
    expect([(await pay(...line)).code, plan.read('all.yaml')]).toEqual([code, before]);
  });

  test('while the plan has errors, printed despite them or not', async () => {
    works();
    plan.write('all.yaml', plan.read('all.yaml').replace('"weight":100', '"weight":90'));
    const before = plan.read('all.yaml');
    for (const more of [[], ['--despite-errors']]) {
      const { code, err } = await pay('2026-H1', '--record', ...more);
      expect([code, plan.read('all.yaml')]).toEqual([1, before]);
      expect(err).toContain('Nothing is recorded while pay is refused.');
    }
  });
});

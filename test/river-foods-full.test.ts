import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal, fixed } from '../src/util/decimal';
import { hoshin, ROOT } from './support/run-cli';

/** Figures of examples/river-foods-full worked out by hand, from the numbers that stand in its files. */

const CWD = join(ROOT, 'examples/river-foods-full');

const json = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await hoshin([...args, '-f', 'json'], { cwd: CWD })).out);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

describe('the README of the example explains every kind of finding that is there', () => {
  const readme = readFileSync(join(CWD, 'README.md'), 'utf8');
  const [closed = '', running = ''] = readme.slice(readme.indexOf('## Findings')).split('Looked at in the middle');
  const explained = (part: string): string[] =>
    [...part.matchAll(/^\| (`.*`) \|/gm)]
      .flatMap(([, rules]) => rules!.split(', ').map((rule) => rule.slice(1, -1)))
      .sort();
  const found = async (day: string): Promise<string[]> => {
    const { diagnostics } = (await json('check', '--as-of', day)) as { diagnostics: { code: string }[] };
    return [...new Set(diagnostics.map(({ code }) => code))].sort();
  };

  test('when the year is closed', async () => expect(explained(closed)).toEqual(await found('2027-02-10')));

  test('in the middle of the peak', async () => {
    const meant = new Set([...explained(closed), ...explained(running)]);
    expect([...meant].sort()).toEqual(await found('2026-10-20'));
  });
});

describe('the final score of production', () => {
  const passed = total([11502, 7262, 7301, 7145, 8386, 7588, 7789, 8663, 8902, 10218, 11783, 11872]);
  const inspected = total([11820, 7440, 7500, 7350, 8560, 7700, 7900, 8750, 9010, 10280, 11830, 11920]);
  const costs = [4.28, 4.34, 4.36, 4.3, 4.26, 4.24, 4.24, 4.22, 4.27, 4.2, 4.18, 4.19];
  const tonnes = [1360, 850, 850, 840, 975, 860, 870, 1000, 1030, 1190, 1365, 1380];
  const onSchedule = total([236, 158, 171, 166, 181, 173, 175, 184, 178, 196, 214, 208]);
  const planned = total([249, 165, 180, 176, 188, 179, 181, 190, 189, 202, 220, 214]);

  const points = {
    'first-pass-rate': 40 - (2 * (99.5 - (100 * passed) / inspected)) / 0.1, // 2 points for each 0.1 under 99.5%
    'conversion-cost': 25, // at most 4.25: nothing is lost
    'schedule-adherence': 25, // at least 96%: nothing is lost
    'rejected-batches': 10 - 5 * 1, // one batch in April
  };
  const zeroDefectLine = 6; // self-assessment in May, audit in September: both before their dates

  test('98.5% passed at first, 1.0 under the target', () => {
    expect((100 * passed) / inspected).toBeCloseTo(98.502, 3);
    expect(points['first-pass-rate']).toBeCloseTo(20.03, 2);
  });

  test('conversion cost and schedule are just met', () => {
    expect(total(costs.map((cost, month) => cost * tonnes[month]!)) / total(tonnes)).toBeLessThanOrEqual(4.25);
    expect((100 * onSchedule) / planned).toBeGreaterThanOrEqual(96);
  });

  test('its parts are what the scorer says, and total its score', async () => {
    const { scorecards } = (await json('score', '2026', '--final', '--department', 'production')) as {
      scorecards: { score: number; bonus: number; grade: string; kpis: { id: string; points: number }[] }[];
    };
    const { score, bonus, grade, kpis } = scorecards[0]!;
    for (const { id, points: scored } of kpis) expect(scored).toBeCloseTo(points[id as keyof typeof points], 2);
    expect(bonus).toBe(zeroDefectLine);
    expect(score).toBeCloseTo(total(Object.values(points)) + zeroDefectLine, 2);
    expect(grade).toBe('C'); // from 80 on
  });
});

test('the README of the example tells the final scores, and there is a grade of each kind', async () => {
  const { scorecards } = (await json('score', '2026', '--final')) as {
    scorecards: { department: string; name: string; score: number; grade: string }[];
  };
  const given = scorecards.map(
    ({ department, name, score, grade }) =>
      `${department === 'company' ? 'The company' : name} ${fixed(decimal(score), 2)} ${grade}`,
  );
  const told = [
    ...readFileSync(join(CWD, 'README.md'), 'utf8').matchAll(/^\| (.+?) \| (\d+\.\d\d) \| ([A-E]) \|/gm),
  ].map((row) => row.slice(1).join(' '));
  expect(told.sort()).toEqual(given.sort());
  expect([...new Set(scorecards.map(({ grade }) => grade))].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
});

describe('performance pay', () => {
  const one = async (id: string, period: string): Promise<unknown> =>
    ((await json('pay', period, '--person', id)) as { people: unknown[] }).people[0];

  test('a month of five incidents, two of them the second and third of their kind, is capped', async () => {
    const penalties = [0.05 * 1600 * 2, 50, 0.2 * 1600, 0.05 * 1600 * 3, 50]; // of the two items of one act only the higher one
    expect(total(penalties)).toBe(820);
    const cap = 0.5 * 1600;
    expect(await one('P-107', '2026-03')).toMatchObject({
      monthly: 1600,
      deduction: cap,
      capped: true,
      pay: 1600 - cap,
      prepay: (39720 * 0.5) / 12,
    });
  });

  test('what happened in May and was confirmed in July is charged in July', async () => {
    expect(await one('P-104', '2026-05')).toMatchObject({ deduction: 0 });
    expect(await one('P-104', '2026-07')).toMatchObject({ deduction: 2 * 30 }); // 2 points at 30
  });

  test('what was charged in August and revoked in September is paid back in October', async () => {
    expect(await one('P-103', '2026-08')).toMatchObject({ deduction: 0.05 * 1150 });
    expect(await one('P-103', '2026-10')).toMatchObject({ deduction: 0, refunds: [{ amount: 0.05 * 1150 }] });
  });

  test('what is reported or appealed costs nothing, what was upheld does', async () => {
    expect([await one('P-102', '2026-12'), await one('P-104', '2026-12'), await one('P-112', '2026-06')]).toMatchObject(
      [{ deduction: 0 }, { deduction: 0 }, { deduction: 0.2 * 1240 }],
    );
  });

  test('a transfer: half a year at the B of line 1, half a year at the D of quality', async () => {
    const due = (21540 * (6 * 1 + 6 * 0.5)) / 12;
    const prepaid = 12 * ((21540 * 0.5) / 12);
    expect(await one('P-103', '2026')).toMatchObject({ months: 12, due, prepaid, settlement: due - prepaid });
    expect(due - prepaid).toBe(5385);
  });

  test('joined on 17 April, ten days attended: eight months and a half', async () => {
    const due = (33060 * 8.5 * 0.5) / 12;
    expect(await one('P-111', '2026')).toMatchObject({ months: 8.5, due, prepaid: 8 * 1377.5 + 688.75, settlement: 0 });
  });

  test('an E earns nothing: who stays has it kept from next year’s advances, who left pays it back', async () => {
    expect(await one('P-110', '2026')).toMatchObject({
      due: 0,
      prepaid: 12 * 1302.5,
      settlement: -15630,
      policy: 'offset',
      shortfall: { monthly: Array.from({ length: 12 }, () => 1302.5) },
    });
    expect(await one('P-109', '2026')).toMatchObject({
      months: 10.5,
      due: 0,
      prepaid: 10.5 * 1510,
      settlement: -15855,
      policy: 'recover',
    });
  });

  test('last year’s shortfall was kept from the advances and counts as paid', async () => {
    expect(await one('P-106', '2026-03')).toMatchObject({ prepay: (42300 * 0.5) / 12 - 1260 / 12, offset: 1260 / 12 });
    expect(await one('P-106', '2026')).toMatchObject({
      due: 42300 * 1.2,
      prepaid: 42300 * 0.5,
      settlement: 50760 - 21150,
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal, fixed } from '../src/util/decimal';
import { hoshin, ROOT } from './support/run-cli';

/** Figures of examples/river-foods-full worked out by hand, from the numbers that stand in its files. */

const CWD = join(ROOT, 'examples/river-foods-full');

const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await hoshin([...args, '-f', 'json'], { cwd: CWD })).out);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

describe('the final score of production', () => {
  const passed = total([11502, 7262, 7301, 7145, 8386, 7588, 7789, 8663, 8902, 10218, 11783, 11872]);
  const inspected = total([11820, 7440, 7500, 7350, 8560, 7700, 7900, 8750, 9010, 10280, 11830, 11920]);
  const costs = [4.28, 4.34, 4.36, 4.3, 4.26, 4.24, 4.24, 4.22, 4.27, 4.2, 4.18, 4.19];
  const tonnes = [1360, 850, 850, 840, 975, 860, 870, 1000, 1030, 1190, 1365, 1380];
  const onSchedule = total([236, 158, 171, 166, 181, 173, 175, 184, 178, 196, 214, 208]);
  const planned = total([249, 165, 180, 176, 188, 179, 181, 190, 189, 202, 220, 214]);

  const points = {
    'first-pass-rate': 40 - (2 * (99.5 - (100 * passed) / inspected)) / 0.1, // 2 points for each 0.1 under 99.5 %
    'conversion-cost': 25, // at most 4.25: nothing is lost
    'schedule-adherence': 25, // at least 96 %: nothing is lost
    'rejected-batches': 10 - 5 * 1, // one batch in April
  };
  const zeroDefectLine = 6; // self-assessment in May, audit in September: both before their dates

  test('98.5 % passed at first, 1.0 under the target', () => {
    expect((100 * passed) / inspected).toBeCloseTo(98.502, 3);
    expect(points['first-pass-rate']).toBeCloseTo(20.03, 2);
  });

  test('conversion cost and schedule are just met', () => {
    expect(total(costs.map((cost, month) => cost * tonnes[month]!)) / total(tonnes)).toBeLessThanOrEqual(4.25);
    expect((100 * onSchedule) / planned).toBeGreaterThanOrEqual(96);
  });

  test('its parts are what the scorer says, and total its score', async () => {
    const { scorecards } = (await json('score', '2026', '--final', '--department', 'production')) as { scorecards: { score: number; bonus: number; grade: string; kpis: { id: string; points: number }[] }[] };
    const { score, bonus, grade, kpis } = scorecards[0]!;
    for (const { id, points: scored } of kpis) expect(scored).toBeCloseTo(points[id as keyof typeof points], 2);
    expect(bonus).toBe(zeroDefectLine);
    expect(score).toBeCloseTo(total(Object.values(points)) + zeroDefectLine, 2);
    expect(grade).toBe('C'); // from 80 on
  });
});

test('the README of the example tells the final scores, and there is a grade of each kind', async () => {
  const { scorecards } = (await json('score', '2026', '--final')) as { scorecards: { department: string; name: string; score: number; grade: string }[] };
  const given = scorecards.map(({ department, name, score, grade }) => `${department === 'company' ? 'The company' : name} ${fixed(decimal(score), 2)} ${grade}`);
  const told = [...readFileSync(join(CWD, 'README.md'), 'utf8').matchAll(/^\| (.+?) \| (\d+\.\d\d) \| ([A-E]) \|/gm)].map((row) => row.slice(1).join(' '));
  expect(told.sort()).toEqual(given.sort());
  expect([...new Set(scorecards.map(({ grade }) => grade))].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
});

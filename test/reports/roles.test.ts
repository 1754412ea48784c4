import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import a3Schema from '../../schemas/reports/a3.schema.json';
import explainSchema from '../../schemas/reports/explain.schema.json';
import forecastSchema from '../../schemas/reports/forecast.schema.json';
import letterSchema from '../../schemas/reports/letter.schema.json';
import mapSchema from '../../schemas/reports/map.schema.json';
import reviewSchema from '../../schemas/reports/review.schema.json';
import scoreSchema from '../../schemas/reports/score.schema.json';
import treeSchema from '../../schemas/reports/tree.schema.json';
import whatIfSchema from '../../schemas/reports/what-if.schema.json';
import { expectGolden } from '../support/golden';
import { hoshin, ROOT } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';
import { complaints } from './sample';

/** Outside git, so that no commit is printed. */
const plan = new TempPlan({ 'plan.yaml': readFileSync(join(ROOT, 'test/data/roles/plan.yaml'), 'utf8') });

afterAll(() => plan.dispose());

/** Reports of a plan with KPIs of every role and a formula that takes figures, with the schemas of their JSON. */
const LINES: readonly (readonly [line: string, schema: object])[] = [
  ['score 2026-03 --sheet', scoreSchema],
  ['letter plant', letterSchema],
  ['review 2026-03 --department plant', reviewSchema],
  ['review 2026-03 --department plant --a3', a3Schema],
  ['forecast --period 2026-03', forecastSchema],
  ['what-if plant/accidents=1 plant/patents=2 --period 2026-03', whatIfSchema],
  ['explain plant/accidents 2026-03', explainSchema],
  ['explain plant/export 2026-03', explainSchema],
  ['explain plant/morale 2026-03', explainSchema],
  ['explain plant/company-result 2026-03', explainSchema],
  ['explain plant 2026-03', explainSchema],
  ['tree --period 2026-03', treeSchema],
  ['tree --view bsc --period 2026-03', treeSchema],
  ['map value --period 2026-03', mapSchema],
  ['map bridge plant --period 2026-03', mapSchema],
];

const fileOf = (line: string): string => `roles/${line.replace(/[^\w.]+/g, '-')}`;

const printed = async (line: string, ...more: readonly string[]): Promise<string> => {
  const { code, out, err } = await hoshin([...line.split(' '), plan.root, ...more]);
  expect([line, code, err]).toEqual([line, 0, '']);
  return out;
};

test.each(LINES)('%s', async (line, schema) => {
  for (const language of ['en', 'zh-CN'])
    expectGolden(`${fileOf(line)}.${language}.txt`, await printed(line, '--language', language));
  const made = JSON.parse(await printed(line, '-f', 'json')) as object;
  expect([made].flat().flatMap((one) => complaints(schema, one))).toEqual([]);
});

test('JSON has the role of a KPI that has no weight, and its points', async () => {
  const { scorecards } = JSON.parse(await printed('score 2026-03', '-f', 'json')) as {
    scorecards: { deductions: number; bonus: number; kpis: Record<string, unknown>[] }[];
  };
  expect([scorecards[1]!.deductions, scorecards[1]!.bonus]).toEqual([9, 7]);
  expect(scorecards[1]!.kpis.map(({ id, role, weight, points }) => [id, role, weight, points])).toEqual([
    ['output', undefined, 70, 67.67],
    ['company-result', undefined, 30, 29.21],
    ['accidents', 'deduct', null, -6],
    ['fines', 'deduct', null, -3],
    ['patents', 'bonus', null, 3],
    ['export', 'bonus', null, null],
    ['headcount', 'watch', null, null],
    ['morale', 'watch', null, null],
  ]);
});

import { callsBeside, reporting } from './calls';

export const [FOODS, FULL] = ['river-foods', 'river-foods-full'];

export type Printout = readonly [name: string, plan: string, ...line: readonly string[]];

/** Kinds of report in their variants, and each cycle of reviews. */
const LINES: readonly Printout[] = [
  ['check', FOODS, 'check'],
  ['score', FOODS, 'score', '2026-06'],
  ['score with its arithmetic', FOODS, 'score', '2026-06', '--department', 'sales', '--sheet'],
  ['final assessment', FULL, 'score', '2026', '--final'],
  ['tree', FOODS, 'tree'],
  ['tree as OKR', FOODS, 'tree', '--view', 'okr'],
  ['tree as Balanced Scorecard', FOODS, 'tree', '--view', 'bsc', '--department', 'production'],
  ['forecast', FOODS, 'forecast'],
  ['what-if', FOODS, 'what-if', 'production/first-pass-rate=99.4', 'sales/volume=+2%'],
  ['explanation of a score', FOODS, 'explain', 'production/first-pass-rate', '2026-06'],
  ['readiness', FOODS, 'readiness'],
  ['differences', FOODS, 'diff', 'HEAD~1'],
  ['history', FOODS, 'history', 'production/first-pass-rate'],
  ['rules', FOODS, 'rule'],
  ['strategy map', FOODS, 'map', 'strategy'],
  ['strategy matrix', FOODS, 'map', 'strategy-matrix'],
  ['value tree', FOODS, 'map', 'value'],
  ['X-matrix', FOODS, 'map', 'x-matrix'],
  ['bowling chart', FULL, 'map', 'bowling', 'production'],
  ['score bridge', FOODS, 'map', 'bridge', 'production'],
  ['measures along the year', FOODS, 'map', 'timeline', 'production'],
  ['Pareto of causes', FULL, 'map', 'pareto'],
  ['trend of a KPI', FOODS, 'map', 'trend', 'production/first-pass-rate'],
  ['fishbone of a KPI', FOODS, 'map', 'fishbone', 'production/first-pass-rate'],
  ['whys of a KPI', FOODS, 'map', 'whys', 'production/first-pass-rate'],
  ['letter of a department', FOODS, 'letter', 'production'],
  ['letter of the company', FOODS, 'letter', 'company'],
  ['letter of a position', FOODS, 'letter', 'line-1-technician'],
  ['week', FOODS, 'review', '2026-W26', '--department', 'production'],
  ['week of the company', FULL, 'review', '2026-W37'],
  ['month', FOODS, 'review', '2026-06', '--department', 'production'],
  ['month of the company', FOODS, 'review', '2026-06'],
  ['month of a position', FOODS, 'review', '2026-06', '--department', 'line-1-technician'],
  ['quarter', FULL, 'review', '2026-Q3'],
  ['half', FULL, 'review', '2026-H2', '--department', 'production'],
  ['year', FULL, 'review', '2026'],
  ['mini A3 of a department', FOODS, 'review', '2026-06', '--department', 'production', '--a3'],
  ['mini A3 of the company', FULL, 'review', '2026-09', '--a3'],
  ['pay of a month', FULL, 'pay', '2026-03'],
  ['pay of a year', FULL, 'pay', '2026'],
  ['explanation of pay', FULL, 'explain', 'pay/P-107', '2026-03'],
];

export const PRINTOUTS: readonly Printout[] = [
  ...LINES,
  ...callsBeside(
    LINES.map(([, , ...line]) => line),
    reporting('nothing', 'plan', 'history'),
  ).map((line): Printout => [line.join(' '), FULL, ...line]),
];

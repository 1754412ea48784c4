import fc from 'fast-check';
import { textsOf } from '../support/monkey';
import { barePlan, widePlan } from './plan';

export const STRESS_PLANS = ['wide', 'letter', 'bare'] as const;

/** A printout of a stress plan, in one of the languages; one of the plans is printed on US letter. */
export type StressLine = readonly [
  plan: (typeof STRESS_PLANS)[number],
  language: 'en' | 'zh-CN',
  ...line: readonly string[],
];

const REVIEW = ['review', '2026-12'] as const;

/** Each kind of printout, in one of the languages. */
export const STRESS_LINES: readonly StressLine[] = [
  ['wide', 'en', ...REVIEW],
  ['wide', 'zh-CN', ...REVIEW, '--department', 'department-1'],
  ['wide', 'en', 'review', '2026-W52', '--department', 'department-1'],
  ['wide', 'zh-CN', ...REVIEW, '--department', 'department-1', '--a3'],
  ['wide', 'zh-CN', 'score', '2026-12'],
  ['wide', 'en', 'letter', 'department-1'],
  ['wide', 'zh-CN', 'letter', 'company'],
  ['wide', 'zh-CN', 'map', 'strategy'],
  ['wide', 'zh-CN', 'map', 'strategy-matrix'],
  ['wide', 'en', 'map', 'value'],
  ['wide', 'zh-CN', 'map', 'x-matrix', 'department-1'],
  ['wide', 'en', 'map', 'bowling', 'company'],
  ['wide', 'zh-CN', 'map', 'bridge', 'company'],
  ['wide', 'en', 'map', 'timeline', 'company'],
  ['wide', 'zh-CN', 'map', 'fishbone', 'department-1/kpi-0'],
  ['letter', 'en', ...REVIEW],
  ['letter', 'en', ...REVIEW, '--department', 'department-1', '--a3'],
  ['letter', 'en', 'map', 'bowling', 'company'],
  ['letter', 'en', 'map', 'x-matrix', 'department-1'],
  ['bare', 'en', ...REVIEW],
  ['bare', 'zh-CN', 'letter', 'office'],
  ['bare', 'en', ...REVIEW, '--department', 'office', '--a3'],
];

/** The day that they are printed on: the months of the plans are over. */
export const STRESS_DAY = new Date('2027-01-10T12:00:00Z');

/** Names and texts of the files of a stress plan. */
export const stressFiles = (plan: StressLine[0], seed: number): ReturnType<typeof textsOf> =>
  textsOf(
    JSON.parse(
      JSON.stringify({
        files: plan === 'bare' ? barePlan : sampleOf(seed, plan === 'letter' ? { paper: 'letter' } : {}),
      }),
    ),
  );

const sampleOf = (seed: number, policy: object): ReturnType<typeof widePlan>['files'] =>
  fc.sample(
    fc.gen().map((value) => widePlan(value, policy).files),
    { numRuns: 1, seed },
  )[0]!;

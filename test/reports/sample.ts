import { resolve } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Plan, Scorecard } from '../../src';
import { checkPlan, type CheckedPlan } from '../../src/pipeline';
import { readTree } from '../../src/source/read-tree';
import { SourceFile } from '../../src/source/source-file';
import { isDay } from '../../src/calendar/day';
import { parsePeriod } from '../../src/calendar/period';
import { wordsOf } from '../../src/language';
import { say } from '../../src/model/text';
import { renderers } from '../../src/render';
import type { Report } from '../../src/reports/base/report';
import type { ReportContext } from '../../src/reports/base/report-kind';
import type { ReviewInput, ReviewScores } from '../../src/reports/review';
import { ask, scorePlan, type PlanScore } from '../../src/scoring';

export const AS_OF = '2026-07-15';

/** The plans in examples/, and a period in which each has figures. */
export const EXAMPLES = [
  ['river-foods', '2026-06'],
  ['minimal', '2026-03'],
  ['executive-plan', '2026'],
  ['cabot-2023', '2023'],
] as const;

export const example = (name: string): CheckedPlan =>
  checkPlan(readTree(resolve(__dirname, '../../examples', name)), { asOf: AS_OF });

/** A plan of one file, as written. */
export const planOf = (text: string): CheckedPlan =>
  checkPlan({ root: '/plan', files: [new SourceFile('plan.yaml', text)], findings: [] }, { asOf: AS_OF });

export const contextOf = (plan: Plan): ReportContext => ({
  words: wordsOf('en'),
  language: 'en',
  say: (text) => say(text, 'en', plan.language),
});

/** The version of a plan that is in no repository. */
export const NOT_IN_GIT = { commit: undefined, modified: false };

/** A review of a plan outside git, in which nothing was found. */
export const reviewInput = (scorecard: Scorecard, scores: ReviewScores): ReviewInput => ({
  scorecard,
  scores,
  revision: NOT_IN_GIT,
  warnings: [],
  acknowledged: [],
  actualsChangedSince: () => [],
});

export const scoreOf = (plan: Plan, period: string, final = false): PlanScore =>
  scorePlan(plan, ask(plan, parsePeriod(period)!, { final }));

export const render = (report: Report, format: string, width = 80): string =>
  renderers.find(({ id }) => id === format)!.render(report, { color: false, width, lineAt: () => undefined });

/** What a report's data has against its schema, which here allows no field that it does not describe. */
export function complaints(schema: object, data: unknown): unknown {
  const validate = validators.get(schema) ?? compile(schema);
  validators.set(schema, validate);
  return validate(JSON.parse(JSON.stringify(data))) ? [] : validate.errors;
}

const validators = new Map<object, ValidateFunction>();

const compile = (schema: object): ValidateFunction =>
  new Ajv2020({ allErrors: true, strictTypes: false, allowUnionTypes: true, formats: { date: isDay } }).compile(
    closed(schema) as object,
  );

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isShape = 'properties' in schema && 'required' in schema && 'type' in schema;
  return isShape ? { ...inner, additionalProperties: false } : inner;
}

/** Every property of a schema that has no description. */
export function undescribed(schema: unknown, path = ''): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, object>> };
  const bare = Object.entries(properties)
    .filter(([, property]) => !('description' in property))
    .map(([name]) => `${path}/${name}`);
  return [...bare, ...Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))];
}

export const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

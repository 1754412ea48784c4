import type { FiscalYear } from '../calendar/fiscal-year';
import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal, HUNDRED, type Decimal } from '../util/decimal';
import { DEFAULT_POLICY } from './policy';
import { defined } from '../util/defined';
import type { ResolveContext } from './resolve-context';
import type { RawBand, RawPlan, RawPolicy } from './raw';
import type { References } from './references';
import { resolveNegativeList } from './resolve-negative-list';
import { resolvePayPolicy } from './resolve-pay-policy';
import { share } from './share';
import type { Department, Grades, Perspective, Policy, RuleSetting, ScoreScale } from './types';
import { resolveWarnings } from './warnings';

const DEFAULT_PERSPECTIVES: readonly Perspective[] = [
  { id: 'financial', name: { en: 'Financial', 'zh-CN': '财务' } },
  { id: 'customer', name: { en: 'Customer', 'zh-CN': '客户' } },
  { id: 'process', name: { en: 'Internal process', 'zh-CN': '内部流程' } },
  { id: 'learning', name: { en: 'Learning and growth', 'zh-CN': '学习与成长' } },
];

export const resolveFiscalYear = ({ fiscalYear }: RawPlan): FiscalYear => ({
  startMonth: 1,
  namedBy: 'start',
  ...fiscalYear,
});

export function resolvePerspectives({ perspectives }: RawPlan, origin: Origin): readonly Perspective[] {
  return (
    perspectives?.map((perspective, i) => ({
      ...perspective,
      origin: inside(origin, 'perspectives', originalIndex(perspectives, i)),
    })) ?? DEFAULT_PERSPECTIVES
  );
}

export function resolveDepartments(
  { departments = [] }: RawPlan,
  origin: Origin,
  references: References,
): Pick<ResolveContext, 'departmentList' | 'departments' | 'ranks'> {
  const byId = new Map<string, Department>();
  const resolved = departments.map(({ parent, ...raw }, i): Department => {
    const at = inside(origin, 'departments', originalIndex(departments, i));
    const link =
      parent === undefined
        ? parent
        : references.toId<Department>(parent, 'department', inside(at, 'parent'), () => byId);
    return { type: 'department', ...raw, ...defined({ parent: link }), origin: at };
  });
  const ranks = new Map<string, number>();
  for (const [i, department] of resolved.entries()) {
    // A second department with an id is a finding; the first one counts.
    if (byId.has(department.id)) continue;
    byId.set(department.id, department);
    ranks.set(department.id, i + 1);
  }
  return { departmentList: resolved, departments: byId, ranks };
}

export const resolveRuleSettings = ({ rules = {} }: RawPlan, origin: Origin): readonly RuleSetting[] =>
  Object.entries(rules).map(([rule, severity]) => ({ rule, severity, origin: inside(origin, 'rules', rule) }));

export function resolvePolicy(raw: RawPolicy = {}, origin: Origin): Policy {
  const { status, meetings } = DEFAULT_POLICY;
  const scoring = resolveScoring(raw.scoring);
  return {
    scoring,
    status: {
      green: raw.status?.green === undefined ? status.green : share(raw.status.green),
      amber: raw.status?.amber === undefined ? status.amber : share(raw.status.amber),
    },
    grades: resolveGrades(raw.grades, scoring),
    quota: Object.entries(raw.quota ?? {}).map(([grade, most]) => ({ grade, share: share(most) })),
    assessment: { ...DEFAULT_POLICY.assessment, ...raw.assessment },
    approvals: raw.approvals ?? DEFAULT_POLICY.approvals,
    meetings: { ...meetings, ...raw.meetings },
    fishboneHeads: raw.fishboneHeads ?? DEFAULT_POLICY.fishboneHeads,
    causes: resolveCauses(raw.causes, inside(origin, 'causes')),
    paper: raw.paper ?? DEFAULT_POLICY.paper,
    warnings: raw.warnings ? resolveWarnings(raw.warnings) : DEFAULT_POLICY.warnings,
    negativeList: resolveNegativeList(raw.negativeList, inside(origin, 'negativeList')),
    pay: resolvePayPolicy(raw.pay, inside(origin, 'pay')),
  };
}

const resolveCauses = (raws: RawPolicy['causes'] = [], origin: Origin): Policy['causes'] =>
  raws.map((raw, i) => ({ ...raw, origin: inside(origin, originalIndex(raws, i)) }));

function resolveScoring(raw: RawPolicy['scoring'] = {}): Policy['scoring'] {
  const { scoring } = DEFAULT_POLICY;
  const full = optionalDecimal(raw.full) ?? scoring.full;
  return {
    full,
    decimals: raw.decimals ?? scoring.decimals,
    challengeCap: optionalDecimal(raw.challengeCap) ?? inScale(scoring.challengeCap, full),
    totalCap: optionalDecimal(raw.totalCap) ?? inScale(scoring.totalCap, full),
    missing: raw.missing ?? scoring.missing,
    weights: raw.weights ?? scoring.weights,
  };
}

/** Bands that are not written lie in the scale as the defaults lie in 100. */
function resolveGrades(raw: RawPolicy['grades'] = {}, { full }: ScoreScale): Grades {
  const { bands, coefficient } = 'length' in raw ? { bands: raw, coefficient: undefined } : raw;
  const resolved =
    bands?.map(resolveBand) ?? DEFAULT_POLICY.grades.bands.map((band) => ({ ...band, from: inScale(band.from, full) }));
  if (!coefficient) return { bands: resolved };
  const points = coefficient.linear.map(([score, percent]) => [decimal(score), decimal(percent)] as const);
  return { bands: resolved, coefficient: { points, below: decimal(coefficient.below ?? 0) } };
}

const resolveBand = ({ grade, from, coefficient }: RawBand) => ({
  grade,
  from: decimal(from),
  ...defined({ coefficient: optionalDecimal(coefficient) }),
});

/** A default that is written for 100. */
const inScale = (value: Decimal, full: Decimal): Decimal => value.mul(full).div(HUNDRED);

const optionalDecimal = (written: number | undefined): Decimal | undefined =>
  written === undefined ? undefined : decimal(written);

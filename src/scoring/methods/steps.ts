import type { ScoringOf } from '../../model/types';
import { HUNDRED, isZero, max, min, ZERO, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { quantity } from '../quantity';
import { num, step } from '../step';
import type { Step } from '../types';
import { drawLadder, mirrored } from './example';
import { scoringOrigin, type Aimed, type Inapplicable, type Method, type Objective } from './method';
import { ofWeight } from './of-weight';
import { readNumber, readPairs, unless } from './parameters';

type Steps = ScoringOf<'steps'>;

export interface StepsWords {
  readonly line: {
    readonly tiers: (tiers: string, otherwise: string) => string;
    readonly tier: (bound: string, percent: string) => string;
    /** Words for KPIs that take points from the score. */
    readonly taken: {
      readonly tiers: (tiers: string, otherwise: string) => string;
      readonly tier: (bound: string, points: string) => string;
    };
  };
  readonly sentences: TierSentences & { readonly taken: TierSentences };
}

interface TierSentences {
  readonly tiers: (tiers: readonly string[], otherwise: string) => string;
  readonly atLeast: (bound: string, gives: string) => string;
  readonly atMost: (bound: string, gives: string) => string;
}

/** The per cent of the first tier that is reached, its bound included (spec 02.3). */
export const steps: Method<'steps', StepsWords> = {
  example: (draw) => {
    const bestFirst = drawLadder(draw, 1).reverse();
    return draw(0, 1) === 1
      ? { direction: 'higher', target: 1, scoring: { method: 'steps', tiers: bestFirst } }
      : { direction: 'lower', target: 1, scoring: { method: 'steps', tiers: mirrored(bestFirst) } };
  },
  read: ({ tiers, otherwise }) => ({
    method: 'steps',
    tiers: readPairs(tiers),
    otherwise: readNumber(otherwise, ZERO),
  }),
  write: ({ tiers, otherwise }) => ({ tiers, otherwise: unless(ZERO, otherwise) }),
  line: ({ tiers, otherwise }, { line }, { role, clauses }) => {
    const words = role === 'deduct' ? line.taken : line;
    return words.tiers(clauses(tiers.map(([bound, gives]) => words.tier(num(bound), num(gives)))), num(otherwise));
  },
  sentences: ({ tiers, otherwise }, { role, direction, unit }, { sentences }) => {
    const [words, shown] =
      role === 'deduct' ? [sentences.taken, (value: Decimal) => num(value.abs())] : [sentences, num];
    const tier = direction === 'lower' ? words.atMost : words.atLeast;
    return [
      words.tiers(
        tiers.map(([bound, gives]) => tier(quantity(bound, unit), shown(gives))),
        shown(otherwise),
      ),
    ];
  },
  most: ({ tiers, otherwise }, weight) =>
    weight.mul(max(ZERO, otherwise, ...tiers.map(([, percent]) => percent))).div(HUNDRED),
  nothingBeyond: ({ tiers, otherwise }, { direction }) => {
    const last = isZero(max(ZERO, otherwise)) ? tiers.filter(([, percent]) => percent.gt(ZERO)).at(-1) : undefined;
    return last ? { [direction === 'lower' ? 'high' : 'low']: last[0] } : {};
  },
  keepToWeight: () => ({ en: 'Let the best tier give 100', 'zh-CN': '请让最高一档为100' }),
  turns: ({ tiers }, { direction }) => (direction === 'range' ? [] : tiers.map(([value]) => ({ mark: 'tier', value }))),
  corners: ({ tiers }, ends) => [...ends, ...tiers.map(([bound]) => bound)],
  inapplicable: (parameters, kpi) => tierProblem(parameters, kpi),
  points: (parameters, objective) => {
    if (!objective.actual) return { steps: [] };
    const { gives, step: reached } = tierOf(parameters, objective.actual, objective, '%');
    return ofWeight(gives, objective, reached);
  },
  deducted: (parameters, objective) => {
    if (!objective.actual) return { steps: [] };
    const { gives, step: reached } = tierOf(parameters, objective.actual, objective, '');
    return { points: min(ZERO, gives), steps: [reached, step('takenFromScore', () => num(gives))] };
  },
};

/** The tier reached with what it gives, or with what counts otherwise. */
function tierOf(
  { tiers, otherwise }: Steps,
  actual: Decimal,
  objective: Objective,
  unit: '%' | '',
): { readonly gives: Decimal; readonly step: Step } {
  const [reaches, sign] = objective.direction === 'lower' ? (['lte', '≤'] as const) : (['gte', '≥'] as const);
  const tier = tiers.find(([bound]) => actual[reaches](bound));
  const how = (): string =>
    tier
      ? `${num(actual)} ${sign} ${num(tier[0])} → ${num(tier[1])}${unit}`
      : `${num(actual)} → ${num(otherwise)}${unit}`;
  return {
    gives: tier ? tier[1] : otherwise,
    step: step(tier ? 'tierReached' : 'noTierReached', how, scoringOrigin(objective)),
  };
}

function tierProblem({ tiers, otherwise }: Steps, { role, direction }: Aimed): Inapplicable | undefined {
  if (tiers.length === 0) return { reason: 'empty', text: { en: 'needs at least one tier', 'zh-CN': '至少需要一档' } };
  if (role === 'deduct' && max(otherwise, ...tiers.map(([, points]) => points)).gt(ZERO))
    return {
      reason: 'above-zero',
      text: { en: 'takes points from the score, and gives some here', 'zh-CN': '用于扣分项，而这里有得分' },
    };
  if (direction === 'range')
    return {
      reason: 'range-target',
      text: { en: 'cannot rank the two sides of a range', 'zh-CN': '不能为区间的两侧排序' },
    };
  const easier = direction === 'higher' ? 'lt' : 'gt';
  const falls = tiers.every(
    ([bound, percent], i) => i === 0 || (bound[easier](tiers[i - 1]![0]) && percent.lte(tiers[i - 1]![1])),
  );
  return falls && otherwise.lte(tiers.at(-1)![1])
    ? undefined
    : { reason: 'not-best-first', text: BEST_FIRST[direction] };
}

const BEST_FIRST: Readonly<Record<'higher' | 'lower', Localized>> = {
  higher: {
    en: 'needs its tiers best first: bounds that fall, per cent that fall',
    'zh-CN': '要求各档由优到劣排列：界限值递减，得分比例递减',
  },
  lower: {
    en: 'needs its tiers best first: bounds that rise, per cent that fall',
    'zh-CN': '要求各档由优到劣排列：界限值递增，得分比例递减',
  },
};

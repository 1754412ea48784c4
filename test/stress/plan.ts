import type { GeneratorValue } from 'fast-check';
import { periodsOfYear } from '../../src/calendar/fiscal-year';
import { Draw } from '../support/random-plan/draw';
import type { Document, RandomPlan } from '../support/random-plan';
import { YEAR, type World } from '../support/random-plan/world';
import { actuals } from './actuals';
import { largeScorecard, moneyScorecard } from './kpis';
import { longName, shortName } from './names';
import { reviews } from './reviews';
import { strategy } from './strategy';

/** The cycles that reports of these plans are asked for. */
export const CYCLE = { month: '2026-12', quarter: '2026-Q2', week: '2026-W52' };

const PERSPECTIVES = ['financial', 'customer', 'process', 'learning'];

/** The departments, as many as a group has: the first has money of twelve digits, the others a KPI of it each. */
const DEPARTMENTS = Array.from({ length: 12 }, (_, i) => `department-${i + 1}`);

const FISCAL = { startMonth: 7, namedBy: 'start' } as const;

/** As many months as are reported of the year from July. */
const REPORTED = 6;

/**
 * A plan that nobody tuned the pages to: 30 KPIs of the company with long names in four scripts, money of twelve digits,
 * 12 departments, 40 success factors, a fiscal year from July.
 */
export function widePlan(value: GeneratorValue, policy: object = {}): RandomPlan {
  const draw = new Draw(value);
  const world: World = {
    draw,
    fiscal: FISCAL,
    months: periodsOfYear(YEAR, 'month', FISCAL),
    reported: REPORTED,
    departments: DEPARTMENTS,
    perspectives: PERSPECTIVES,
  };
  const { document, goals } = strategy(world);
  const cards = [
    largeScorecard('company', goals, world),
    ...DEPARTMENTS.map((id, i) => moneyScorecard(id, i === 0 ? 4 : 2, world)),
  ];
  return {
    world,
    files: {
      'plan.yaml': [settings(world, policy)],
      'strategy.yaml': [document],
      ...Object.fromEntries(cards.map((card) => [`${card.id}.yaml`, [card.document]])),
      ...Object.fromEntries(cards.map((card) => [`actuals/${card.id}.yaml`, [actuals(card, world)]])),
      'reviews/company.yaml': [reviews(cards[0]!, world)],
      'reviews/department-1.yaml': [reviews(cards[1]!, world)],
    },
  };
}

const settings = ({ draw, departments }: World, policy: object): Document => ({
  kind: 'plan',
  id: 'wide',
  name: longName(draw),
  currency: 'CNY',
  fiscalYear: { startMonth: FISCAL.startMonth },
  departments: departments.map((id, i) => ({
    id,
    name: longName(draw, 2, 5),
    head: shortName(draw),
    ...(i > 8 && { type: 'team', parent: 'department-1' }),
  })),
  policy: {
    meetings: { department: ['month'], company: ['month', 'quarter'] },
    grades: [
      { grade: 'A', from: 100, coefficient: 1.2 },
      { grade: 'B', from: 80, coefficient: 1 },
      { grade: 'C', from: 0, coefficient: 0.8 },
    ],
    ...policy,
  },
});

/** As little as a plan can hold: one KPI that nothing is reported of, and nobody met. */
export const barePlan: RandomPlan['files'] = {
  'plan.yaml': [
    { kind: 'plan', id: 'bare', name: 'Bare', currency: 'EUR', departments: [{ id: 'office', name: 'Office' }] },
  ],
  'company.yaml': [{ kind: 'scorecard', year: YEAR, kpis: [onlyKpi('company')] }],
  'office.yaml': [{ kind: 'scorecard', department: 'office', year: YEAR, kpis: [onlyKpi('office')] }],
};

function onlyKpi(id: string): Document {
  return {
    id: 'turnover',
    name: `Turnover of ${id}`,
    weight: 100,
    unit: 'EUR',
    direction: 'higher',
    aggregate: 'sum',
    basic: { target: 120 },
  };
}

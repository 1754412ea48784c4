import { parsePeriod } from '../../src/calendar/period';
import type { Plan } from '../../src/model/types';
import { ask, contributions, forecast, scorePlan, sufficiency, tracksOf, type Step } from '../../src/scoring';
import { decimal } from '../../src/util/decimal';
import {
  buildPlan,
  origin,
  perUnit,
  ratio,
  reached,
  period,
  type ActualSpec,
  type KpiSpec,
  type PlanSpec,
  type ScorecardSpec,
} from '../support/build-plan';
import { expectGolden } from '../support/golden';

/**
 * The steps of scores, each with its arithmetic and the keys of the plan that it is from, so that whoever is scored
 * can work it out again: test/golden/score-steps.txt.
 */

/** The months of a year so far, in their order. */
const months = (...values: readonly ActualSpec[]): Record<string, ActualSpec> =>
  Object.fromEntries(values.map((value, i) => [`2026-${String(i + 1).padStart(2, '0')}`, value]));

const part = (numerator: number, denominator: number) => ({ numerator, denominator });

/** Each way from periods to a figure to date, and what may become of its points. */
const HALL: readonly KpiSpec[] = [
  {
    id: 'sales',
    weight: 30,
    target: 1200,
    baseline: 1100,
    actuals: months(90, 95, { na: 'Strike', approvedBy: 'Cyd' }, 120, 80),
    challenge: { target: 1260, bonus: 5, award: 'prorata' },
    forecast: { value: 1250, on: '2026-05-10' },
    measures: [{ id: 'fair', effect: 40 }, { id: 'shops', effect: -10 }, { id: 'talk' }],
  },
  {
    id: 'price',
    weight: 10,
    target: 10,
    aggregate: 'mean',
    phasing: { type: 'path', from: decimal(4) },
    actuals: months(4, 6, -1, 5, 8),
  },
  {
    id: 'load',
    weight: 10,
    target: 80,
    aggregate: 'weightedMean',
    actuals: months({ value: 70, weight: 10 }, { value: 85, weight: 20 }, { value: -2, weight: 1 }),
    challenge: { target: 79, bonus: 2 },
  },
  {
    id: 'yield',
    weight: 10,
    unit: '%',
    target: 90,
    aggregate: 'ratio',
    actuals: months(part(80, 100), part(0, 0), part(45, 50), part(88, 90), part(91, 100)),
    challenge: { target: 88, bonus: 2, requires: ['sales'] },
  },
  {
    id: 'staff',
    weight: 10,
    target: [18, 26],
    direction: 'range',
    aggregate: 'last',
    scoring: perUnit({ deduct: 1, per: 1 }),
    actuals: months(15, 17, 19, 22, '18.5'),
    challenge: { target: [20, 24], bonus: 3, award: 'prorata' },
  },
  {
    id: 'low',
    weight: 10,
    target: 5,
    aggregate: 'min',
    actuals: months(7, 6, 8, 7, '6.5'),
    challenge: { target: 6, bonus: 1, requires: ['sales'] },
  },
  { id: 'peak', weight: 10, target: 9, direction: 'lower', aggregate: 'max', actuals: months(7, 9, 8, 7, '6.5') },
  {
    id: 'accidents',
    weight: 10,
    target: 2,
    direction: 'lower',
    phasing: { type: 'allowance' },
    scoring: perUnit({ deduct: 5, per: 1 }),
    actuals: months(0, 1, 0, 0, 0),
    challenge: { target: 1, bonus: 1 },
  },
];

const hall: ScorecardSpec = {
  id: 'hall',
  kpis: HALL,
  challenges: [
    {
      id: 'hangar',
      bonus: 4,
      award: 'milestones',
      milestones: [
        { id: 'plan', due: '2026-02-28', share: '0.4', accepted: '2026-02-20', quality: '0.9' },
        { id: 'open', due: '2026-05-31', share: '0.6', accepted: '2026-05-31' },
        { id: 'paint', due: '2026-06-30', share: '0.1', accepted: '2026-07-01' },
      ],
    },
    {
      id: 'school',
      bonus: 3,
      milestones: [{ id: 'start', due: '2026-04-30', accepted: '2026-04-30', quality: '0.8' }],
    },
    {
      id: 'fence',
      bonus: 2,
      requires: ['sales'],
      milestones: [{ id: 'built', due: '2026-04-30', accepted: '2026-04-29' }],
    },
  ],
  deductions: [
    { points: 1, on: '2026-03-03' },
    { points: '0.5', on: '2026-04-03' },
  ],
  vetoes: [
    { id: 'fire', effect: { gradeAtMost: 'C' }, on: ['2026-05-03'] },
    { id: 'spill', effect: { kpi: 'peak' }, on: ['2026-05-02', '2026-05-04'] },
  ],
};

/** KPIs of which something is lacking, out of reach, or not as a method wants it. */
const shop: ScorecardSpec = {
  id: 'shop',
  kpis: [
    { id: 'none', weight: 30, target: 12 },
    { id: 'away', weight: 10, target: 12, notApplicable: { approvedBy: 'Cyd' } },
    {
      id: 'far',
      weight: 20,
      target: 95,
      unit: '%',
      aggregate: 'mean',
      bounds: { low: decimal(0), high: decimal(100) },
      actuals: months(20, 30, 25, 40, 30),
    },
    { id: 'zero', weight: 10, target: 0, aggregate: 'last', actuals: months(1, 1, 1, 1, 1) },
    { id: 'profit', weight: 30, target: -120, actuals: months(-9, 3, -10, -10, -12) },
    {
      id: 'season',
      weight: 0,
      target: 12,
      phasing: {
        type: 'months',
        targets: [{ period: period('2026-12'), value: decimal(12), origin: origin('targets') }],
      },
      actuals: months(0, 0, 0, 0, 0),
    },
    { id: 'weightless', weight: 0, target: 100, aggregate: 'last', actuals: months(100, 100, 100, 100, 100) },
  ],
};

/** A value tree of a sum by months, one of a level, and one of differences. */
const yard: ScorecardSpec = {
  id: 'yard',
  kpis: [
    { id: 'trips', weight: 30, target: 120, actuals: months(9, 11, 10) },
    { id: 'tons', weight: 10, target: 10, aggregate: 'mean', actuals: months(10, 9, 11) },
    {
      id: 'moved',
      weight: 30,
      target: 1200,
      formula: 'trips * tons',
      inputs: { trips: 'yard/trips', tons: 'yard/tons' },
    },
    {
      id: 'left',
      weight: 20,
      target: 1080,
      formula: 'moved - trips',
      inputs: { moved: 'yard/moved', trips: 'yard/trips' },
      actuals: months(80, 90, 100),
    },
    {
      id: 'rate',
      weight: 10,
      target: 10,
      aggregate: 'mean',
      formula: 'tons * 2 / 2',
      inputs: { tons: 'yard/tons' },
      actuals: months(10, 9, 11),
    },
  ],
};

const accepted = (id: string, bonus: number) => ({
  id,
  bonus,
  milestones: [{ id: `${id}-done`, due: '2026-04-30', accepted: '2026-04-29' }],
});

const gone = (id: string, weight: number): KpiSpec => ({ id, weight, target: 1, notApplicable: { approvedBy: 'Cyd' } });

/** Results of a year: what a total may still become. */
const RESULTS: readonly ScorecardSpec[] = [
  { id: 'capped', kpis: [reached('k', 100, 99)], challenges: [accepted('one', 5), accepted('two', 4)] },
  {
    id: 'lowered',
    kpis: [reached('k', 100, 95)],
    vetoes: [{ id: 'fire', effect: { gradeAtMost: 'B' }, on: ['2026-05-03'] }],
  },
  { id: 'sunk', kpis: [reached('k', 100, 1)], deductions: [{ points: 5, on: '2026-05-03' }] },
  { id: 'zeroed', kpis: [reached('k', 100, 95)], vetoes: [{ id: 'fraud', effect: 'zero', on: ['2026-11-11'] }] },
  { id: 'shared', kpis: [reached('k', 85, 80), gone('m', 10), gone('n', 5)] },
  { id: 'gone', kpis: [gone('m', 100)] },
  {
    id: 'unmeasured',
    kpis: [reached('k', 50, 130, { scoring: ratio({ cap: '1.2' }) }), reached('n', 50, 1, { target: 0 })],
  },
];

const GRADES: NonNullable<PlanSpec['policy']>['grades'] = {
  bands: [
    { grade: 'A', from: decimal(90), coefficient: decimal('1.1') },
    { grade: 'B', from: decimal(70), coefficient: decimal(1) },
    { grade: 'C', from: decimal(0), coefficient: decimal('0.5') },
  ],
  coefficient: {
    points: [
      [decimal(60), decimal(0)],
      [decimal(80), decimal(60)],
      [decimal(100), decimal(100)],
    ],
    below: decimal(0),
  },
};

const POLICY = { scoring: { challengeCap: decimal(8), totalCap: decimal(100) }, grades: GRADES };

const line = ({ what, how, at }: Step): string =>
  `  ${what}: ${how}${at.map(({ path }) => ` @ ${path.join('.')}`).join('')}\n`;

const listed = (title: string, steps: readonly Step[]): string =>
  steps.length > 0 ? `${title}\n${steps.map(line).join('')}` : '';

function stepsOf(plan: Plan, text: string, final = false): string {
  const score = scorePlan(plan, ask(plan, parsePeriod(text)!, { final, asOf: final ? '2027-02-01' : '2026-06-03' }));
  const tracks = tracksOf(plan, score.question);
  return score.scorecards
    .flatMap(({ scorecard, kpis, challenges, steps }) => [
      ...kpis.flatMap(({ kpi, track, steps: own, challenge }) => [
        listed(`${kpi.address} ${text}`, own),
        listed(`${kpi.address} challenge`, challenge?.steps ?? []),
        ...(final
          ? []
          : [
              listed(`${kpi.address} forecast`, forecast(kpi, track, score.question).steps),
              listed(`${kpi.address} contributions`, contributions(kpi, tracks)?.steps ?? []),
              listed(`${kpi.address} measures`, sufficiency(kpi)?.steps ?? []),
            ]),
      ]),
      ...challenges.map((one) => listed(`${one.challenge.address} ${text}`, one.steps)),
      listed(`${scorecard.id} ${text}`, steps),
    ])
    .join('');
}

test('each step of a score can be worked out again', () => {
  const plan = buildPlan({ scorecards: [hall, shop, yard], policy: POLICY });
  const zero = { ...POLICY, scoring: { ...POLICY.scoring, missing: 'zero' } } as const;
  const results = buildPlan({ scorecards: RESULTS, policy: zero });
  const lacking = buildPlan({ scorecards: [shop], policy: zero });
  expectGolden(
    'score-steps.txt',
    [stepsOf(plan, '2026-05'), stepsOf(results, '2026', true), stepsOf(lacking, '2026', true)].join('\n'),
  );
});

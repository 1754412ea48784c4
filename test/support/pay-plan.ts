import schema from '../../schemas/reports/pay.schema.json';
import { complaints } from '../reports/sample';
import { hoshin } from './run-cli';
import { TempPlan } from './temp-plan';

/** Plans of a few people with pay, through the command line. */

const LINEAR = {
  coefficient: {
    linear: [
      [60, 0],
      [80, 60],
      [100, 100],
      [120, 130],
    ],
  },
};

const NEGATIVE_LIST = [
  { id: 'report-late', name: 'Report late or wrong', severity: 'minor', penalty: { percent: '5%' }, escalate: [1, 2] },
  { id: 'procedure', name: 'Breach of operating procedure', severity: 'serious', penalty: { percent: '20%' } },
  { id: 'site-order', name: 'Site order', severity: 'minor', penalty: { amount: 50 } },
  { id: 'drinking', name: 'Drunk at work', severity: 'serious', penalty: { percent: '25%' } },
  { id: 'points', name: 'Points', severity: 'minor', penalty: { points: 2 } },
  { id: 'false-data', name: 'False data', severity: 'severe', penalty: { percent: '10%' }, effect: 'monthZero' },
  { id: 'accident', name: 'Accident', severity: 'severe', penalty: { percent: '0%' }, effect: 'fatal-accident' },
];

export interface Spec {
  readonly policy?: object;
  /** By department: the value of its only KPI, which is its score; by half where there are two. */
  readonly scores?: Readonly<Record<string, number | readonly [number, number]>>;
  readonly people?: readonly object[];
  readonly incidents?: readonly object[];
  readonly pools?: readonly object[];
}

export const PERSON = { id: 'li-na', name: 'Li Na', department: 'production', annual: 60000, monthly: 1500 };

export function planOf({
  policy = {},
  scores = { production: 96.4 },
  people = [PERSON],
  incidents = [],
  pools = [],
}: Spec): TempPlan {
  const departments = ['production', 'sales', 'worker'].map((id) => ({
    id,
    name: id,
    ...(id === 'worker' && { type: 'position', parent: 'production' }),
  }));
  const cards = Object.entries(scores).flatMap(([department, value]) => {
    const frequency = typeof value === 'number' ? 'year' : 'half';
    const values = typeof value === 'number' ? { 2026: value } : { '2026-H1': value[0], '2026-H2': value[1] };
    const kpi = {
      id: 'k',
      name: 'K',
      weight: 100,
      direction: 'higher',
      aggregate: 'last',
      frequency,
      basic: { target: 100, scoring: { method: 'ratio', cap: '130%' } },
    };
    const own = department === 'company' ? {} : { department };
    return [
      {
        kind: 'scorecard',
        ...own,
        year: 2026,
        kpis: [kpi],
        vetoes: [{ id: 'fatal-accident', name: 'Fatal accident', effect: 'zero' }],
      },
      { kind: 'actuals', ...own, values: { k: values } },
    ];
  });
  const { pay, ...more } = policy as { pay?: object };
  const plan = {
    kind: 'plan',
    id: 'p',
    name: 'P',
    currency: 'CNY',
    departments,
    policy: { grades: LINEAR, negativeList: NEGATIVE_LIST, ...more, pay: { pointValue: 30, ...pay } },
  };
  const documents = [
    ...cards,
    { kind: 'pay', year: 2026, people, pools },
    { kind: 'incidents', year: 2026, incidents },
  ];
  return new TempPlan({
    'plan.yaml': JSON.stringify(plan),
    'all.yaml': documents.map((document) => JSON.stringify(document)).join('\n---\n'),
  });
}

export interface PayData {
  readonly people: readonly Readonly<Record<string, unknown>>[];
  readonly pools: readonly { readonly shares: readonly { readonly person: string; readonly amount: number }[] }[];
  readonly refusals: readonly unknown[];
}

export async function run(spec: Spec, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const plan = planOf(spec);
  try {
    return await hoshin(argv, { cwd: plan.root });
  } finally {
    plan.dispose();
  }
}

export async function pay(spec: Spec, period: string, ...more: string[]): Promise<PayData> {
  const { out, err } = await run(spec, 'pay', period, '-f', 'json', ...more);
  expect(err).toBe('');
  const data = JSON.parse(out) as PayData;
  expect(complaints(schema, data)).toEqual([]);
  return data;
}

export const first = async (spec: Spec, period: string): Promise<Readonly<Record<string, unknown>>> =>
  (await pay(spec, period)).people[0]!;

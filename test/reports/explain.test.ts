import { explain, findExplainable } from '../../src/reports/explain';
import type { Report } from '../../src/reports/base/report';
import { wordsOf } from '../../src/language';
import type { Plan } from '../../src';
import { STEP_NAMES } from '../../src/scoring';
import schema from '../../schemas/reports/explain.schema.json';
import { buildPlan, perUnit } from '../support/build-plan';
import { complaints, contextOf, example, EXAMPLES, render, scoreOf, undescribed, widest } from './sample';

function reportOf(plan: Plan, address: string, period: string, final = false): Report {
  const score = scoreOf(plan, period, final);
  return explain.build({ item: findExplainable(plan, address, score.question.year).item!, score }, contextOf(plan));
}

const part = (text: string, title: string): string =>
  text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';

describe.each(EXAMPLES)('%s', (name, period) => {
  const { plan } = example(name);
  const { candidates } = findExplainable(plan, '', Number(period.slice(0, 4)));
  const reports = candidates.map((address) => [address, reportOf(plan, address, period)] as const);

  test('the data of every address has the shape of the schema', () => {
    expect(reports.map(([address, { data }]) => [address, complaints(schema, data)])).toEqual(
      candidates.map((address) => [address, []]),
    );
  });

  test('every address fits 80 columns', () => {
    expect(reports.filter(([, report]) => widest(render(report, 'terminal')) > 80).map(([address]) => address)).toEqual(
      [],
    );
  });
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('every step has a phrase', () => {
  expect(Object.keys(wordsOf('en').stepPhrases).sort()).toEqual([...STEP_NAMES].sort());
});

describe('finding', () => {
  const { plan } = example('river-foods');

  test.each([
    ['company', 'scorecard'],
    ['production', 'scorecard'],
    ['production/first-pass-rate', 'kpi'],
    ['production/zero-defect-line', 'challenge'],
    ['strategy/product-quality', 'ksf'],
    ['strategy/product-quality/complaint-rate', 'strategicKpi'],
    ['production/first-pass-rate/line-balancing', 'measure'],
    ['production/first-pass-rate/line-balancing/first-pass-yield', 'indicator'],
  ])('%s is a %s', (address, type) => {
    expect(findExplainable(plan, address, 2026).item?.type).toBe(type);
  });

  test('what is not there gives the addresses there are', () => {
    const found = findExplainable(plan, 'production/first-pass-rat', 2026);
    expect(found.item).toBeUndefined();
    expect(found.candidates).toContain('production/first-pass-rate');
  });

  test('an address of another year names that year', () => {
    expect(findExplainable(plan, 'production/first-pass-rate', 2025)).toMatchObject({
      item: undefined,
      otherYears: [2026],
    });
  });
});

describe('a KPI', () => {
  test('can be computed by hand: every step with its arithmetic and places', () => {
    const text = render(reportOf(example('river-foods').plan, 'production/first-pass-rate', '2026-06'), 'markdown');
    expect(part(text, 'Step by step').split('\n').slice(2, 10)).toEqual([
      '- Numerators over denominators of the reported periods: (11502 + 7262 + 7301 + 7145 + 8386 + 7588) / (11820 + 7440 + 7500 + 7350 + 8560 + 7700) × 100 ≈ 97.645424 (2026/actuals/production.yaml:5-10)',
      '- Target of the periods that count: 98.35 (2026/production.yaml:16)',
      '- Attainment to date: 1 + (97.645424 − 98.35) / 98.35 ≈ 0.992836',
      '- Moved along the path to the full-year target: 97.645424 + (99.5 − 98.35) ≈ 98.795424 (2026/production.yaml:19)',
      '- Units short of the target: (99.5 − 98.795424) / 0.1 ≈ 7.045761 (2026/production.yaml:16)',
      '- Deduction for the units short: 2 × 7.045761 ≈ 14.091523 (2026/production.yaml:17)',
      '- Weight less the deduction: 40 − 14.091523 ≈ 25.908477 (2026/production.yaml:8)',
      '',
    ]);
    expect(part(text, 'Step by step')).toContain('Points, rounded for print: 25.91');
  });

  test('says its definition, method, phasing, periods and where each stands', () => {
    const text = render(reportOf(example('river-foods').plan, 'production/first-pass-rate', '2026-06'), 'markdown');
    expect(text).toContain('- **Method:** perUnit: 2 off for each 0.1 short, parts count pro rata');
    expect(text).toContain('- **Phasing:** on a straight path from 97.2');
    expect(text).toContain('| 2026-06 | 98.4 | 98.5 | 100.2% | ●G | 2026/actuals/production.yaml:10 |');
    expect(part(text, 'Challenge')).toContain('Challenge not reached');
    expect(part(text, 'Forecast')).toContain('The owner’s forecast of 2026-07-03: Both shifts');
  });

  test('a payout that was filed is explained', () => {
    const text = render(
      reportOf(example('cabot-2023').plan, 'sti-corporate/discretionary-free-cash-flow', '2023', true),
      'markdown',
    );
    expect(text).toContain('- On the line between two points: 50 + (355 − 273) × (95 − 50) / (363 − 273) = 91%');
    expect(text).toContain('- Points: weight × per cent: 20 × 91 / 100 = 18.2');
    expect(text).not.toContain('## Forecast');
  });

  test('shows the weight that n/a KPIs gave it', () => {
    const plan = buildPlan({
      scorecards: [
        {
          id: 'x',
          kpis: [
            { id: 'a', weight: 80, target: 12, actuals: { '2026-01': 1 } },
            { id: 'b', weight: 20, target: 12, notApplicable: { approvedBy: 'Wang Fang' } },
          ],
        },
      ],
    });
    const text = render(reportOf(plan, 'x/a', '2026-01'), 'markdown');
    expect(text).toContain('- **Applied weight:** 100.00');
    expect(text).toContain('- Weight with its share of those that do not apply: 80 × 100 / (100 − 20) = 100');
  });

  test('a value tree splits its variance over the inputs', () => {
    const input = (id: string, target: number, actual: string): object => ({
      id,
      weight: 0,
      target,
      aggregate: 'last',
      decimals: 1,
      actuals: { '2026-12': actual },
    });
    const plan = buildPlan({
      scorecards: [
        {
          id: 'x',
          kpis: [
            input('volume', 200, '190'),
            input('orders', 5, '5.2'),
            input('price', 1000, '990'),
            {
              id: 'sales',
              target: 1000000,
              aggregate: 'last',
              formula: 'volume * orders * price',
              inputs: { volume: 'x/volume', orders: 'x/orders', price: 'x/price' },
            },
          ] as never,
        },
      ],
    });
    const report = reportOf(plan, 'x/sales', '2026');
    const table = part(render(report, 'markdown'), 'Value tree');
    expect(table).toContain('| volume | x/volume | 200.0 | 190.0 | −50,743.3 |');
    expect(table).toContain('| orders | x/orders | 5.0 | 5.2 | +38,806.7 |');
    expect(table).toContain('| price | x/price | 1,000.0 | 990.0 | −9,943.3 |');
    expect(table).toContain('| **Total** | **x/sales** | **1,000,000** | **978,120.0** | **−21,880.0** |');
    expect(complaints(schema, report.data)).toEqual([]);
  });
});

describe('a scorecard', () => {
  test('every clamp, cap and rounding from the parts to the score is told', () => {
    const plan = buildPlan({
      policy: { scoring: { totalCap: perUnit({ deduct: 101, per: 1 }).deduct } },
      scorecards: [
        {
          id: 'x',
          kpis: [{ id: 'a', target: 12, actuals: { '2026-01': 2 }, challenge: { target: 13, bonus: 20 } }],
          deductions: [{ points: 1, on: '2026-01-15' }],
        },
      ],
    });
    const [, total = ''] = render(reportOf(plan, 'x', '2026-01'), 'markdown').split(
      '### From the points to the score\n\n',
    );
    expect(total.split('\n').map((line) => line.replace(/ \(2026.*/, ''))).toEqual([
      '- Basic score: points of the KPIs together: 100 = 100',
      '- Bonuses together: 20',
      '- Bonuses limited: min(20; 10) = 10',
      '- Deductions: 1',
      '- Basic score, bonus and deductions: 100 + 10 − 1 = 109',
      '- Score limited: min(109; 101) = 101',
      '- Grade: 101.00 ≥ 95 → B',
      '',
    ]);
  });
});

describe('a measure and its process indicators', () => {
  const { plan } = example('river-foods');

  test('what is planned, what reviews said, and that no score reads it', () => {
    const text = render(reportOf(plan, 'production/first-pass-rate/line-balancing', '2026-06'), 'markdown');
    expect(text).toContain('- **Due:** 2026-07-31 (first 2026-07-15)');
    expect(text).toContain('| Line rebuilt | 50% | 2026-05-15 | 2026-05-27 | 12 | 2026/production.yaml:29 |');
    expect(text).toContain('For improvement and recognition only: no score and no pay reads it.');
  });

  test('a strategic KPI has its targets by year and who supports it', () => {
    const text = render(reportOf(plan, 'strategy/product-quality/complaint-rate', '2026-06'), 'markdown');
    expect(text).toContain('| 2030 | 40 ppm | strategy.yaml:53 |');
    expect(text).toContain(
      '| Complaints per million packs | River Leisure Foods | 110 ppm | 120 ppm | ■R | 2026/company.yaml:97 |',
    );
  });
});

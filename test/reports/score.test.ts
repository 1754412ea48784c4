import { score, type ScoreFacts } from '../../src/reports/score';
import { appliedPoints, ledger, printed } from '../../src/scoring/ledger';
import { listed } from '../../src/reports/score/periods';
import { NO_ERRORS } from '../../src/reports/base/plan-errors';
import type { Report } from '../../src/reports/base/report';
import { wordsOf } from '../../src/language';
import { fixed, sum } from '../../src/util/decimal';
import schema from '../../schemas/reports/score.schema.json';
import { buildPlan, period, perUnit, type PlanSpec } from '../support/build-plan';
import {
  complaints,
  contextOf,
  example,
  EXAMPLES,
  NOT_IN_GIT,
  planOf,
  render,
  scoreOf,
  undescribed,
  widest,
} from './sample';

const revision = { commit: '1a2b3c4', modified: false };

function reportOf(
  plan: Parameters<typeof scoreOf>[0],
  periodText: string,
  { final = false, ...given }: Partial<ScoreFacts> & { final?: boolean } = {},
): Report {
  return score.build(
    { score: scoreOf(plan, periodText, final), revision, errors: NO_ERRORS, ...given },
    contextOf(plan),
  );
}

interface Data {
  readonly scorecards: readonly {
    readonly department: string;
    readonly score: number;
    readonly kpis: readonly { readonly id: string; readonly weight: number; readonly points: number }[];
  }[];
}

describe('Cabot Corporation, fiscal 2023', () => {
  // Printed in the proxy statement (DEF 14A) for the 2024 annual meeting, SEC EDGAR: totals, and the payout of each
  // measure in %.
  const filed: Readonly<
    Record<string, { readonly total: string; readonly payouts: Readonly<Record<string, string>> }>
  > = {
    'sti-corporate': {
      total: '59.6',
      payouts: { 'adjusted-ebit': '69.0', 'nwc-days': '0.0', 'discretionary-free-cash-flow': '91.0' },
    },
    'psu-2020': { total: '200.0', payouts: { 'adjusted-eps': '200.0', 'adjusted-rona': '200.0' } },
    'psu-2021': { total: '82.1', payouts: { 'adjusted-eps': '74.7', 'adjusted-rona': '95.8' } },
    'psu-2022': { total: '29.8', payouts: { 'adjusted-eps': '0.0', 'adjusted-rona': '85.0' } },
  };
  const { plan } = example('cabot-2023');
  const cards = scoreOf(plan, '2023', true).scorecards;

  test.each(Object.keys(filed))('%s reaches the printed total and payouts', (id) => {
    const card = cards.find(({ scorecard }) => scorecard.id === id)!;
    const payouts = card.kpis.map(({ kpi, points }) => [kpi.id, fixed(points!.mul(100).div(kpi.weight), 1)]);
    expect({ total: fixed(card.score!, 1), payouts: Object.fromEntries(payouts) }).toEqual(filed[id]);
  });

  test('the report says the same', () => {
    const { scorecards } = reportOf(plan, '2023', { final: true }).data as Data;
    expect(scorecards.map((card) => [card.department, card.score])).toEqual([
      ['sti-corporate', 59.63],
      ['psu-2020', 200],
      ['psu-2021', 82.1],
      ['psu-2022', 29.75],
    ]);
    expect(scorecards[0]!.kpis[2]).toMatchObject({ id: 'discretionary-free-cash-flow', weight: 20, points: 18.2 });
  });
});

describe('the shape of the data', () => {
  test.each(EXAMPLES)('%s has that of the schema', (name, periodText) => {
    const { plan } = example(name);
    expect(complaints(schema, reportOf(plan, periodText).data)).toEqual([]);
    expect(complaints(schema, reportOf(plan, periodText.slice(0, 4), { final: true }).data)).toEqual([]);
  });

  test('every field of the schema is described', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('vetoes, ranges and what does not apply have it too', () => {
    expect(complaints(schema, reportOf(unusual, '2026-03').data)).toEqual([]);
  });

  test('the flat table has one row for each KPI', () => {
    const { plan } = example('minimal');
    expect(reportOf(plan, '2026-03').flat!.rows.map((row) => row.slice(0, 8))).toEqual([
      ['2026-03', 'false', 'bakery', 93.03, 'C', 'on-time-orders', 'bakery/on-time-orders', 'Orders ready on time'],
      ['2026-03', 'false', 'bakery', 93.03, 'C', 'waste', 'bakery/waste', 'Bread thrown away'],
      ['2026-03', 'false', 'bakery', 93.03, 'C', 'skills', 'bakery/skills', 'Bakers who can run the oven'],
    ]);
  });
});

/** A veto, a range, an n/a KPI, one that is missing, an estimate, deductions. */
const spec: PlanSpec = {
  scorecards: [
    {
      id: 'x',
      kpis: [
        { id: 'a', weight: 50, target: 120, actuals: { '2026-01': 9, '2026-02': { estimate: 9 }, '2026-03': 9 } },
        { id: 'gone', weight: 20, target: 12, notApplicable: { approvedBy: 'Wang Fang' } },
        {
          id: 'band',
          weight: 20,
          target: [1, 2],
          direction: 'range',
          aggregate: 'last',
          scoring: perUnit({ deduct: 1, per: 1 }),
          actuals: { '2026-01': 1, '2026-03': 1 },
        },
        { id: 'late', weight: 10, target: 12 },
      ],
      deductions: [{ points: 2, on: '2026-02-01' }],
      vetoes: [{ id: 'accident', effect: 'zero', on: ['2026-03-03'] }],
    },
  ],
};
const unusual = buildPlan(spec);

describe('the sheet', () => {
  test.each(['2026-01', '2026-03', '2026-06'])('its printed lines add up to every score of %s', (month) => {
    const { plan } = example('river-foods');
    const made = scoreOf(plan, month);
    for (const card of [...made.scorecards, ...scoreOf(unusual, '2026-03').scorecards]) {
      const lines = [
        ...card.kpis.map(appliedPoints),
        ...ledger(card, card.scorecard.id === 'x' ? scoreOf(unusual, '2026-03') : made).map(({ points }) => points),
      ];
      expect(fixed(sum(lines.map(printed)), 2)).toBe(fixed(card.score!, 2));
    }
  });

  test('says what was shared out, deducted, vetoed, missing, estimated', () => {
    const text = render(reportOf(unusual, '2026-03'), 'markdown');
    for (const words of [
      'Applied',
      'Brought to 100% from the 87.5% covered',
      'Deduction of 2026-02-01: Audit',
      'Veto: accident',
      'Without it the score would have stood at',
      'a: an estimate, not yet confirmed, for 2026-02.',
      'gone: does not apply (approved by Wang Fang).',
      'band: not reported for 2026-02.',
      'late: not reported for 2026-01 to 2026-03.',
      'A est.',
    ])
      expect(text).toContain(words);
  });

  test('says why and by whose approval periods do not apply, and which bonus does not count', () => {
    const year = { frequency: 'half', aggregate: 'mean' } as const;
    const plan = buildPlan({
      scorecards: [
        {
          id: 'x',
          kpis: [
            {
              id: 'gone',
              weight: 40,
              target: 10,
              ...year,
              actuals: {
                '2026-H1': { na: 'Sold', approvedBy: 'Wang Fang' },
                '2026-H2': { na: 'Sold', approvedBy: 'Wang Fang' },
              },
            },
            {
              id: 'half',
              weight: 30,
              target: 10,
              ...year,
              actuals: { '2026-H1': { na: 'Stopped' }, '2026-H2': 15 },
              challenge: { target: 20, bonus: 4, award: 'prorata', requires: ['short'] },
            },
            { id: 'short', weight: 30, target: 10, ...year, actuals: { '2026-H1': 9, '2026-H2': 9 } },
          ],
        },
      ],
    });
    const text = render(reportOf(plan, '2026'), 'markdown');
    for (const note of [
      'gone: does not apply in 2026-H1, 2026-H2: Sold (approved by Wang Fang).',
      'half: does not apply in 2026-H1: Stopped.',
      'half: not counted, as it requires short.',
    ])
      expect(text).toContain(`- ${note}\n`);
  });

  test('subtotals stand by perspective, in the order of the plan', () => {
    const text = render(reportOf(example('river-foods').plan, '2026-06', { department: 'sales' }), 'terminal');
    expect(text).toMatch(/Financial +65 +61\.56\n {2}Sales volume, t[^]*Customer +35 +28\.75\n/);
  });

  test('one department alone has one row of overview and one section', () => {
    const { blocks, data } = reportOf(example('river-foods').plan, '2026-06', { department: 'sales' });
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(1);
    expect((data as Data).scorecards.map(({ department }) => department)).toEqual(['sales']);
  });

  test('a plan outside git, or with changes, says so', () => {
    const { plan } = example('minimal');
    expect(render(reportOf(plan, '2026-03', { revision: NOT_IN_GIT }), 'terminal')).toContain('not in git');
    expect(
      render(reportOf(plan, '2026-03', { revision: { commit: 'abc1234', modified: true } }), 'terminal'),
    ).toContain('abc1234, modified since');
  });

  test('hundreds of scorecards are printed', () => {
    const kpis = [{ id: 'k', target: 12, actuals: { '2026-01': 1 } }];
    const plan = buildPlan({ scorecards: Array.from({ length: 400 }, (_, i) => ({ id: `d${i}`, kpis })) });
    expect(reportOf(plan, '2026-01').blocks.filter(({ type }) => type === 'heading')).toHaveLength(400);
  });
});

describe('the quotas of grades', () => {
  const card = (id: string): string => `---
kind: scorecard
${id === 'company' ? '' : `department: ${id}\n`}year: 2026
kpis: [{id: k, name: K, weight: 100, direction: higher, aggregate: last, frequency: year, basic: {target: 100}, challenge: {target: 120, bonus: 6}}]
`;
  const actual = (id: string, value: number): string => `---
kind: actuals
${id === 'company' ? '' : `department: ${id}\n`}values: {k: {2026: ${value}}}
`;
  const { plan } = planOf(`kind: plan
id: p
name: P
departments: [{id: x, name: X}, {id: y, name: Y}, {id: z, name: Z}]
policy: {quota: {A: 30%, B: 70%}}
${['company', 'x', 'y', 'z'].map(card).join('')}${actual('company', 130)}${actual('x', 130)}${actual('y', 100)}${actual('z', 99)}`);

  test('are held against the departments at the final assessment', () => {
    const report = reportOf(plan, '2026', { final: true });
    expect(render(report, 'markdown')).toContain(
      '| A | 1 of 3 | 33.3% | 30.0% | no, exceeded |\n| B | 2 of 3 | 66.7% | 70.0% | yes |\n\nA quota is only checked: no grade is changed by it.\n',
    );
    expect(report.data).toMatchObject({
      quotas: [
        { grade: 'A', quota: 0.3, share: 0.3333, scorecards: ['x'], of: 3, exceeded: true },
        { grade: 'B', exceeded: false },
      ],
    });
    expect(complaints(schema, report.data)).toEqual([]);
  });

  test('are not spoken of inside the year, nor for one department alone', () => {
    for (const given of [{}, { final: true, department: 'x' }])
      expect(reportOf(plan, '2026', given).data).toMatchObject({ quotas: [] });
  });
});

describe('a refused final assessment', () => {
  const report = reportOf(example('river-foods').plan, '2026', { final: true });

  test('lists everything that is missing with its place, and scores nothing', () => {
    const text = render(report, 'markdown');
    expect(text).toContain('The final assessment is refused; nothing is scored.');
    expect(text).toContain(
      '- 2026/quality.yaml:5: Quality office, Days to answer a complaint: not reported: 2026-04, 2026-07 to 2026-12\n',
    );
    expect(text).toMatch(/- 2026\/actuals\/finance-hr\.yaml:10: .*: an estimate, not confirmed: 2026-06\n/);
    expect((report.data as Data).scorecards).toEqual([]);
  });

  test('only what concerns the department refuses it', () => {
    const { refusals } = reportOf(example('river-foods').plan, '2026', { final: true, department: 'sales' }).data as {
      readonly refusals: readonly { readonly department: string }[];
    };
    expect(new Set(refusals.map(({ department }) => department))).toEqual(new Set(['sales']));
  });
});

describe('on the page', () => {
  test.each(EXAMPLES)('%s fits 80 and 120 columns', (name, periodText) => {
    const report = reportOf(example(name).plan, periodText);
    expect(widest(render(report, 'terminal', 80))).toBeLessThanOrEqual(80);
    expect(widest(render(report, 'terminal', 120))).toBeLessThanOrEqual(120);
  });

  test('a name with a bar or backticks breaks no table', () => {
    const { plan } = planOf(`kind: plan
id: p
name: P
departments: [{id: x, name: "A | \`B\`"}]
---
kind: scorecard
department: x
year: 2026
kpis:
  - {id: k, name: "a | b \`c\`", unit: "x|y", weight: 100, direction: higher, aggregate: sum, basic: {target: 12}}
`);
    const rows = render(reportOf(plan, '2026-03'), 'markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells)).toEqual(new Set([9]));
    expect(rows.join('\n')).not.toMatch(/(?<!\\)`/);
  });
});

test('periods that follow each other are named by the first and the last', () => {
  const text = (...periods: readonly string[]): string => listed(periods.map(period), wordsOf('en'));
  expect(text('2026-02', '2026-07', '2026-08', '2026-11', '2026-12', '2027-01')).toBe(
    '2026-02, 2026-07, 2026-08, 2026-11 to 2027-01',
  );
});

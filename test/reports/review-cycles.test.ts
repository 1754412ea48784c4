import schema from '../../schemas/reports/review.schema.json';
import type { Plan } from '../../src';
import { parsePeriod } from '../../src/calendar/period';
import type { Report } from '../../src/reports/base/report';
import { review, reviewedScorecards, ReviewScores } from '../../src/reports/review';
import { complaints, contextOf, planOf, render, reviewInput } from './sample';

const SETTINGS = `kind: plan
id: mill
name: Mill
departments: [{id: milling, name: Milling}, {id: sales, name: Sales}]
`;

const STRATEGY = `---
kind: strategy
name: Flour that bakers ask for
horizon: {from: 2026, to: 2029}
ksfs:
  - id: yield
    name: More flour from each grain
    perspective: process
    drives: [{to: price, strength: strong, lag: 3}]
    kpis: [{id: extraction, name: Extraction, unit: "%", direction: higher, baseline: 76, targets: {2026: 78, 2027: 79.5}}]
  - {id: price, name: A better price, perspective: financial}
`;

const SCORECARDS = `---
kind: scorecard
year: 2026
kpis:
  - id: extraction
    name: Extraction
    supports: [strategy/yield/extraction]
    weight: 100
    unit: "%"
    direction: higher
    aggregate: mean
    basic: {target: 78}
---
kind: scorecard
department: milling
year: 2026
kpis:
  - id: tons
    name: Flour milled
    supports: [company/extraction]
    perspective: process
    weight: 60
    unit: t
    direction: higher
    aggregate: sum
    basic: {target: 1200}
    measures:
      - {id: rollers, name: New rollers, owner: Ada, start: 2026-01-05, due: 2026-02-27, effect: 30, stages: [{id: order, name: Ordered, due: 2026-01-30}, {id: run, name: Running, due: 2026-02-27}]}
      - {id: shift, name: Third shift, owner: Bo, start: 2026-02-02, due: 2026-09-30, effect: 100}
  - id: stops
    name: Stops
    supports: [company/extraction]
    perspective: process
    weight: 40
    direction: lower
    aggregate: sum
    basic: {target: 24}
---
kind: actuals
values: {extraction: {2026-01: 78, 2026-02: 77, 2026-03: 76}}
---
kind: actuals
department: milling
values:
  tons: {2026-01: 100, 2026-02: 90, 2026-03: 80}
  stops: {2026-01: 2, 2026-02: 4, 2026-03: 6}
`;

const meeting = (cycle: string, ...lines: readonly string[]): string =>
  ['---', 'kind: review', `cycle: ${cycle}`, 'department: milling', ...lines, ''].join('\n');

const MONTHS = [
  meeting(
    '2026-01',
    'do: [{measure: tons/rollers, stages: {order: 2026-01-28}, done: Ordered}]',
    'check: [{kpi: stops, cause: dust}]',
    'act: [{id: filter, action: New filter, for: stops, owner: Ada, due: 2026-02-20}, {id: coach, action: Coach, for: tons}]',
  ),
  meeting(
    '2026-02',
    'do: [{measure: tons/rollers, stages: {run: 2026-02-26}, done: They run}]',
    'check: [{kpi: stops, cause: dust, finding: Dust again}, {kpi: tons, cause: grain}, {kpi: tons, finding: Wet}]',
    'followUp: [{action: filter, status: done, effective: yes, standardised: SOP-3}, {action: coach, status: done, effective: no, note: Nobody came}]',
    'support: [{ask: A fitter, of: sales}]',
  ),
  meeting(
    '2026-03',
    'check: [{kpi: stops, cause: dust, finding: The filter was full}]',
    'act: [{id: bags, action: Bigger bags, for: stops, owner: Bo, due: 2026-05-15}]',
  ),
  meeting(
    '2026-W10',
    'feedback: [{from: Cy, role: peer, praise: true, text: Clean floor}]',
    'do: [{measure: tons/shift, progress: 10%, difficulty: Two people short}]',
  ),
].join('');

const plan = made();

function made({ settings = '', more = '' }: { settings?: string; more?: string } = {}): Plan {
  const { plan: found, diagnostics } = planOf(SETTINGS + settings + STRATEGY + SCORECARDS + MONTHS + more);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  return found;
}

function reviewOf(cycle: string, id = 'milling', { of = plan, asOf }: { of?: Plan; asOf?: string } = {}): Report {
  const scores = new ReviewScores(of, parsePeriod(cycle)!, asOf);
  const scorecard = reviewedScorecards(of, scores.cycle).find((one) => one.id === id)!;
  return review.build(reviewInput(scorecard, scores), contextOf(of));
}

const part = (report: Report, title: string): string =>
  render(report, 'markdown')
    .split(/^## /m)
    .find((text) => text.startsWith(title)) ?? '';

const dataOf = <T>(report: Report, key: string): T => (report.data as Record<string, T>)[key]!;

describe('a week', () => {
  test.each(['company', 'milling'])(
    'of %s tells no score, no points, no attainment and no grade, not even in its data',
    (id) => {
      const keys = JSON.stringify(reviewOf('2026-W10', id).data)
        .match(/"\w+":/g)!
        .map((key) => key.slice(1, -2));
      expect(keys.filter((key) => /score$|points|attainment|grade|weight|actual|target|statuses/i.test(key))).toEqual(
        [],
      );
      expect(render(reviewOf('2026-W10', id), 'terminal')).not.toMatch(/score|grade|points/i);
    },
  );

  test('has what was done and what is difficult, and the measures nobody spoke of', () => {
    expect(part(reviewOf('2026-W10'), 'Do')).toContain('Difficulty: Two people short');
    expect(part(reviewOf('2026-W07'), 'Do')).toContain('New rollers');
  });

  test('counts what everybody has in hand, and praises whom anybody praised', () => {
    expect(dataOf(reviewOf('2026-W10', 'company'), 'counts')).toMatchObject([
      { scorecard: 'company', measures: 0, actions: 0, reviewed: false },
      { scorecard: 'milling', measures: 1, actions: 0, reviewed: true },
    ]);
    expect(part(reviewOf('2026-W10', 'company'), 'Praise')).toContain('Milling: Clean floor (Cy)');
  });

  test('shows support asked in an earlier month while nobody has answered', () => {
    expect(part(reviewOf('2026-W10', 'company'), 'Act')).toMatch(/A fitter \| Milling, February 2026 \| Sales/);
  });

  test('of two months belongs to the one it ends in', () => {
    const of = made({ more: meeting('2026-W14', 'act: [{id: april, action: Count bags}]') });
    expect(dataOf(reviewOf('2026-04', 'milling', { of }), 'since')).toMatchObject([{ id: 'bags' }, { id: 'april' }]);
    expect(dataOf(reviewOf('2026-03', 'milling', { of }), 'since')).toEqual([]);
  });
});

describe('a quarter', () => {
  test('says which of the actions that its months closed have worked', () => {
    expect(dataOf(reviewOf('2026-Q1'), 'worked')).toMatchObject([
      { id: 'filter', closedIn: '2026-02', effective: 'yes', standardised: 'SOP-3' },
      { id: 'coach', closedIn: '2026-02', effective: 'no', note: 'Nobody came' },
    ]);
    expect(part(reviewOf('2026-Q1'), 'Which actions worked')).toMatch(
      /Effective: 1[^]*New filter[^]*Not effective: 1[^]*Coach/,
    );
  });

  test('counts causes, the most frequent first, with their share together', () => {
    expect(dataOf(reviewOf('2026-Q1'), 'causes')).toEqual({
      causes: [
        { cause: 'dust', count: 3, share: 0.75, cumulative: 0.75, for: ['milling/stops'] },
        { cause: 'grain', count: 1, share: 0.25, cumulative: 1, for: ['milling/tons'] },
      ],
      withoutCause: 1,
    });
  });

  test('gives a red KPI the words of its newest month where it has none of its own, and says so', () => {
    expect(part(reviewOf('2026-Q1'), 'Check')).toMatch(
      /### Red: Stops[^#]*Said in the review of:\*\* March 2026[^#]*The filter was full/,
    );
    const own = made({ more: meeting('2026-Q1', 'check: [{kpi: stops, finding: Bags too small}]') });
    expect(part(reviewOf('2026-Q1', 'milling', { of: own }), 'Check')).toMatch(
      /### Red: Stops\n\n- \*\*Gap to date:\*\* \+6\n- \*\*Finding:\*\* Bags too small/,
    );
  });

  test('prints the effect that an action should bring with every digit it was written with', () => {
    const own = made({
      more: meeting(
        '2026-Q1',
        'act: [{id: trim, action: Trim, for: tons, owner: Ada, due: 2026-05-01, effect: 0.00012}]',
      ),
    });
    expect(part(reviewOf('2026-Q1', 'milling', { of: own }), 'Act')).toContain('+0.00012');
  });

  test('holds the effects of the measures that are still open against what lacks to the target', () => {
    const [tons] = dataOf<{ gap: number; effects: number; enough: boolean; measures: string[] }[]>(
      reviewOf('2026-Q1'),
      'sufficiency',
    );
    expect(tons).toMatchObject({
      target: 1200,
      forecast: 1170,
      gap: 30,
      effects: 100,
      enough: true,
      measures: ['milling/tons/shift'],
    });
  });

  test('sees the objectives with the weakest KPI below, and the months one by one', () => {
    expect(dataOf(reviewOf('2026-Q1', 'company'), 'objectives')).toMatchObject([
      { kpi: 'company/extraction', worst: { kpi: 'milling/stops', scorecard: 'milling' } },
    ]);
    const { scorecards } = dataOf<{ scorecards: { scorecard: string; months: { month: string; score: number }[] }[] }>(
      reviewOf('2026-Q1', 'company'),
      'trend',
    );
    expect(scorecards[1]!.months.map(({ month, score }) => [month, score])).toEqual([
      ['2026-01', 100],
      ['2026-02', 77],
      ['2026-03', 54],
    ]);
  });

  test('does not speak of months that have not begun', () => {
    const { scorecards } = dataOf<{ scorecards: { months: object[] }[] }>(
      reviewOf('2026-Q1', 'company', { asOf: '2026-02-10' }),
      'trend',
    );
    expect(scorecards[0]!.months).toHaveLength(2);
  });

  test('lays out strategy, objectives, measures and who carries them, and what drives what', () => {
    expect(dataOf(reviewOf('2026-Q1', 'company'), 'xMatrix')).toMatchObject([
      {
        strategicKpi: 'strategy/yield/extraction',
        objectives: [{ kpi: 'company/extraction', target: 78, carriedBy: [{ scorecard: 'milling', kpis: 2 }] }],
      },
    ]);
    expect(part(reviewOf('2026-Q1', 'company'), 'Strategy map')).toContain('A better price (strong, after 3 months)');
  });

  test('compares with the quarter before, and plans the next', () => {
    const of = made({
      more: '---\nkind: actuals\ndepartment: milling\nvalues: {tons: {2026-04: 100, 2026-05: 110, 2026-06: 120}}\n',
    });
    const { kpis } = dataOf<{ kpis: { id: string; period: { actual: number; changeOnLast: number } }[] }>(
      reviewOf('2026-Q2', 'milling', { of }),
      'checking',
    );
    expect(kpis[0]).toMatchObject({ id: 'tons', period: { actual: 330, changeOnLast: 60 } });
    expect(dataOf<{ scoreBefore: number }>(reviewOf('2026-Q2', 'milling', { of }), 'summary').scoreBefore).toBe(54);
    expect(
      dataOf<{ next: { due: { of: string }[] } }>(reviewOf('2026-Q2', 'milling', { of }), 'acting').next.due,
    ).toMatchObject([{ of: 'milling/tons/shift', due: '2026-09-30' }]);
  });
});

describe('a half', () => {
  const byHalf = 'policy: {assessment: {results: half}}\n';

  test('checks each key success factor, and says which is not indexed', () => {
    expect(part(reviewOf('2026-H1', 'company'), 'Key success factors')).toMatch(
      /\| Extraction \|[^]*A better price \| No strategic KPI indexes it/,
    );
  });

  test('shows the strategic KPIs from year to year with where this one stands', () => {
    expect(dataOf(reviewOf('2026-H1', 'company'), 'strategicPath')).toEqual([
      {
        strategicKpi: 'strategy/yield/extraction',
        name: 'Extraction',
        unit: '%',
        baseline: 76,
        targets: [
          { year: 2026, target: 78 },
          { year: 2027, target: 79.5 },
        ],
        objective: 'company/extraction',
        actual: 77,
        forecast: 77,
        status: 'amber',
        outlook: 'amber',
      },
    ]);
  });

  test('has an assessment sheet only where results are assessed by half', () => {
    expect(part(reviewOf('2026-H1'), 'Assessment sheet')).toBe('');
    expect(part(reviewOf('2026-H1', 'milling', { of: made({ settings: byHalf }) }), 'Assessment sheet')).toContain(
      'How the points were made',
    );
  });

  test('is provisional while something is missing, and says what', () => {
    const report = reviewOf('2026-H1', 'milling', { of: made({ settings: byHalf }) });
    expect(part(report, 'Assessment sheet')).toMatch(
      /provisional\. 2 places must be completed first:[^]*Flour milled: not reported: 2026-04 to 2026-06/,
    );
    expect(dataOf(report, 'assessment')).toMatchObject({
      final: false,
      missing: [
        { reason: 'missing', kpi: 'milling/tons', periods: ['2026-04', '2026-05', '2026-06'] },
        { kpi: 'milling/stops' },
      ],
    });
  });

  test('is not final before it is over', () => {
    const report = reviewOf('2026-H1', 'milling', { of: made({ settings: byHalf }), asOf: '2026-06-20' });
    expect(part(report, 'Assessment sheet')).toContain('not over on the day of the data');
  });
});

describe('a year', () => {
  const whole = (values: string): string => `---\nkind: actuals\ndepartment: milling\nvalues: ${values}\n`;
  const REST = whole(`{tons: {${rest(110)}}, stops: {${rest(1)}}}`);

  test('is final for whoever has reported everything, and provisional for the others', () => {
    const of = made({ more: REST });
    expect(
      [reviewOf('2026', 'milling', { of }), reviewOf('2026', 'company', { of })].map(
        ({ data }) => (data as { final: boolean }).final,
      ),
    ).toEqual([true, false]);
    expect(dataOf(reviewOf('2026', 'milling', { of }), 'assessment')).toMatchObject({
      final: true,
      grade: 'B',
      coefficient: 1,
      missing: [],
    });
  });

  test('names what became a standard, what did not work, and how often a cause came back', () => {
    const text = part(reviewOf('2026'), 'Lessons');
    for (const words of [
      'SOP-3: New filter (Milling, February 2026)',
      'Coach (Milling, February 2026)',
      'Note: Nobody came',
    ])
      expect(text).toContain(words);
    expect(part(reviewOf('2026'), 'Causes')).toContain('| dust | 3 |');
    expect(dataOf(reviewOf('2026', 'company'), 'lessons')).toEqual(dataOf(reviewOf('2026'), 'lessons'));
  });

  test('carries over what is not done, and support without an answer', () => {
    expect(dataOf(reviewOf('2026'), 'carriedOver')).toMatchObject({
      work: [
        { type: 'measure', name: 'Third shift', progress: 0.1, daysLate: 92 },
        { type: 'action', name: 'Bigger bags', daysLate: 230 },
      ],
      support: [{ ask: 'A fitter', reply: null }],
    });
  });

  test('tells the company which targets were met too easily, changed, and missed', () => {
    const of = made({
      more:
        whole(`{tons: {${rest(140)}}, stops: {${rest(3)}}}`) +
        meeting(
          '2026-06',
          'changes: [{item: milling/stops, field: basic.target, from: 20, to: 24, reason: Older machines, requestedBy: Ada, approvedBy: Cy, approved: 2026-07-02, effective: 2026-07}]',
        ),
    });
    expect(dataOf(reviewOf('2026', 'company', { of }), 'targets')).toMatchObject({
      easy: [{ kpi: 'milling/tons' }],
      changed: [{ item: 'milling/stops', from: '20', to: '24' }],
      missed: [{ kpi: 'company/extraction' }, { kpi: 'milling/stops' }],
    });
    expect(part(reviewOf('2026-06', 'company', { of }), 'Act')).toMatch(/- Milling: .+, basic target: 20 → 24/);
    expect(part(reviewOf('2026-06', 'milling', { of }), 'Act')).not.toContain('- Milling: ');
  });
});

/** April to December. */
function rest(value: number): string {
  return Array.from({ length: 9 }, (_, i) => `2026-${String(i + 4).padStart(2, '0')}: ${value}`).join(', ');
}

test('a fiscal year from April has its own quarters, halves and weeks', () => {
  const of = made({ settings: 'fiscalYear: {startMonth: 4, namedBy: end}\n' });
  expect(reviewOf('2026-Q4', 'milling', { of }).data).toMatchObject({
    from: '2026-01-01',
    to: '2026-03-31',
    year: 2026,
  });
  expect(reviewOf('2026-H1', 'milling', { of }).data).toMatchObject({ from: '2025-04-01', to: '2025-09-30' });
  expect(reviewOf('2026-W13', 'milling', { of }).data).toMatchObject({ year: 2026, to: '2026-03-29' });
  expect(dataOf(reviewOf('2026-Q4', 'milling', { of }), 'worked')).toHaveLength(2);
});

test('the head says how often is met, and which reviews of the cycle were due and are not there', () => {
  expect(dataOf(reviewOf('2026-Q1'), 'meeting')).toMatchObject({
    rhythm: ['week', 'month'],
    missing: ['2026-W11', '2026-W12', '2026-W13'],
  });
  expect(render(reviewOf('2026-Q1'), 'markdown')).toContain('**No review of:** W11 2026, W12 2026, W13 2026');
  expect(dataOf(reviewOf('2026-02'), 'meeting')).toMatchObject({ missing: [] });
});

test.each(['2026-W10', '2026-03', '2026-Q1', '2026-H1', '2026'])(
  'the data of %s has the shape of the schema, for the company and a department',
  (cycle) => {
    for (const id of ['company', 'milling']) expect(complaints(schema, reviewOf(cycle, id).data)).toEqual([]);
  },
);

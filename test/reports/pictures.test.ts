import fc from 'fast-check';
import { drawPicture, type ChartFacts, type Picture } from '../../src/charts';
import {
  bowlingPicture,
  bridgePicture,
  paretoPicture,
  timelinePicture,
  trendPicture,
} from '../../src/reports/pictures';
import { ask, tracksOf, forecast, scorePlan, type PlanScore } from '../../src/scoring';
import { countCauses, measuresOn, openActionsAfter, reviewsWithin } from '../../src/tracking';
import { decimal, fixed, plain, sum, type Decimal } from '../../src/util/decimal';
import { buildOne, buildPlan, milestones, period, type KpiSpec } from '../support/build-plan';
import { faultsOf } from '../support/geometry';
import { contextOf, example, EXAMPLES, scoreOf } from './sample';

function trendOf(spec: Omit<KpiSpec, 'id'>, month = '2026-06'): Picture | undefined {
  const { plan, kpis } = buildOne({ kpis: [{ id: 'kpi', ...spec }] });
  const question = ask(plan, period(month), { asOf: '2026-07-15' });
  const track = tracksOf(plan, question).of(kpis.kpi!);
  return trendPicture(kpis.kpi!, { track, forecast: forecast(kpis.kpi!, track, question) }, contextOf(plan));
}

const factsOf = (picture: Picture | undefined): ChartFacts['trend'] => picture!.facts as ChartFacts['trend'];

const numbers = (values: readonly (Decimal | undefined)[]): string =>
  values.map((value) => (value ? plain(value) : '·')).join(' ');

describe('the trend of a KPI', () => {
  test('of a sum has its months with their variances, and the rest of the forecast spread like the plan', () => {
    const picture = trendOf(
      {
        target: 1200,
        unit: 'kg',
        aggregate: 'sum',
        actuals: { '2026-01': 100, '2026-02': 80, '2026-04': { na: 'shut' }, '2026-05': 130 },
      },
      '2026-05',
    );
    const { form, slots, names, forecast: range } = factsOf(picture);
    expect([form, names]).toEqual(['columns', { actual: 'Actual, May: 130 kg', plan: 'Plan' }]);
    expect(numbers(slots.map(({ plan }) => plan[0]))).toBe(Array.from({ length: 12 }, () => '100').join(' '));
    expect(numbers(slots.map(({ actual }) => actual))).toBe('100 80 · · 130 · · · · · · ·');
    expect(slots.map(({ variance }) => variance?.text ?? '·').join(' ')).toBe('0 −20 · · +30 · · · · · · ·');
    expect(slots.map(({ variance }) => variance?.isGood)).toMatchObject([true, false, undefined, undefined, true]);
    expect(slots.map(({ status }) => status).slice(0, 5)).toEqual(['green', 'red', 'missing', 'na', 'green']);
    const parts = slots.flatMap(({ actual, expected }) => actual ?? expected ?? []);
    expect(plain(sum(parts))).toBe(plain(range!.shown));
    expect(picture!.description).toBe(
      'May: actual 130 kg, plan 100 kg, green. YTD: actual 310 kg, plan 300 kg, green. Not reported: Mar. Forecast for the year: 1,210 – 1,240 kg.',
    );
  });

  test('of a level has each period for itself, and no line for a plan that is the target all year', () => {
    const { slots, names, levels } = factsOf(
      trendOf({
        target: 95,
        unit: '%',
        aggregate: 'mean',
        decimals: 1,
        challenge: { target: 97, bonus: 3 },
        actuals: { '2026-01': 94, '2026-02': 96 },
      }),
    );
    expect(names).toEqual({ actual: 'Actual, Feb: 96.0%', plan: undefined });
    expect(numbers(slots.map(({ actual }) => actual).slice(0, 3))).toBe('94 96 ·');
    expect(levels.map(({ kind, label }) => [kind, label])).toEqual([
      ['basic', 'Target 95.0'],
      ['challenge', 'Challenge 97.0'],
    ]);
  });

  test('has both ends of a range, and the quarters of what is measured by quarter', () => {
    const { slots, levels } = factsOf(
      trendOf({
        target: [0.95, 1.05],
        direction: 'range',
        aggregate: 'last',
        decimals: 2,
        frequency: 'quarter',
        actuals: { '2026-Q1': 1.1, '2026-Q2': 1 },
      }),
    );
    expect(slots.map(({ label, status }) => `${label} ${status}`)).toEqual([
      'Q1 red',
      'Q2 green',
      'Q3 none',
      'Q4 none',
    ]);
    expect([numbers(levels[0]!.ends), levels[0]!.label]).toEqual(['0.95 1.05', 'Target 0.95 – 1.05']);
  });

  test('is not drawn for milestones, and says that nothing is reported where nothing is', () => {
    expect(trendOf({ scoring: milestones([{ id: 'one', due: '2026-03-31' }]) })).toBeUndefined();
    expect(trendOf({ target: 5 })!.description).toBe('Nothing is reported yet.');
  });

  test('reads well whatever is reported', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -999_999_999, max: 999_999_999 }));
    const months = fc.dictionary(
      fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
      value,
    );
    const kpi = fc.record({
      target: value,
      aggregate: fc.constantFrom('sum' as const, 'mean' as const, 'last' as const),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
      decimals: fc.nat(3),
      actuals: months,
    });
    fc.assert(
      fc.property(kpi, (spec) => {
        expect(faultsOf(drawPicture(trendOf(spec, '2026-12')!))).toEqual([]);
      }),
    );
  });
});

describe('the way from the full points to the score', () => {
  const rowsOf = (score: PlanScore): readonly (readonly ChartFacts['bridge']['rows'][number][])[] =>
    score.scorecards.flatMap((card) => {
      const picture = bridgePicture(card, score, '', contextOf(score.plan));
      return picture ? [(picture.facts as ChartFacts['bridge']).rows] : [];
    });

  test.each([...EXAMPLES, ['river-foods', '2026-02'], ['river-foods-full', '2026']] as const)(
    'adds up in %s, %s',
    (name, at) => {
      const all = rowsOf(scoreOf(example(name).plan, at));
      expect(all.length).toBeGreaterThan(0);
      for (const rows of all) {
        const figures = rows.map(({ text: printed }) => decimal(printed.replace('−', '-').replace('+', '')));
        expect(fixed(sum(figures.slice(0, -1)), 2)).toBe(fixed(figures.at(-1)!, 2));
      }
    },
  );

  test('what is not reported is taken as the rest; bonuses stand apart, and what their cap takes', () => {
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            {
              id: 'reached',
              weight: 40,
              target: 10,
              actuals: { '2026-01': 12 },
              aggregate: 'last',
              challenge: { target: 11, bonus: 8, requires: [] },
            },
            { id: 'missed', weight: 40, target: 10, actuals: { '2026-01': 9 }, aggregate: 'last' },
            { id: 'silent', weight: 20, target: 10, aggregate: 'last' },
          ],
        },
      ],
      policy: { scoring: { challengeCap: sum([]).add(5) } },
    });
    const [rows] = rowsOf(scorePlan(plan, ask(plan, period('2026-01'), { asOf: '2026-02-15' })));
    expect(rows!.map(({ label, kind, text }) => `${kind} ${label} ${text}`)).toEqual([
      'total Full points 100.00',
      'lost missed −4.00',
      'lost Not reported yet: taken as the rest −1.00',
      'challenge Challenge: reached +8.00',
      'lost Challenges, at most 5 −3.00',
      'total Score, grade B 100.00',
    ]);
  });
});

describe('the pictures of an example', () => {
  const { plan } = example('river-foods');
  const score = scoreOf(plan, '2026-06');
  const context = contextOf(plan);
  const card = score.scorecards.find(({ scorecard }) => scorecard.id === 'production')!;

  test('the bowling chart says in words what it shows', () => {
    const picture = bowlingPicture(card.kpis, { year: 2026, plan, name: 'Production' }, context)!;
    expect(picture.description).toContain(
      'One-time inspection pass rate, %: YTD actual 97.6, plan 98.4; Jan actual 97.3, plan 97.4;',
    );
    expect(faultsOf(drawPicture(picture))).toEqual([]);
  });

  test('a bowling chart says how far each month is from its plan, and who does what about a red KPI', () => {
    const company = score.scorecards.find(({ scorecard }) => scorecard.id === 'company')!;
    const meeting = { scorecardId: 'company', cycle: period('2026-06') };
    const actions = openActionsAfter(plan, meeting, '2026-06-30');
    const { rows } = bowlingPicture(company.kpis, { year: 2026, plan, name: '', actions }, context)!
      .facts as ChartFacts['bowling'];
    const complaints = rows.find(({ name }) => name.startsWith('Complaints'))!;
    expect(complaints.cells[0]).toEqual({ plan: '110', actual: '120', difference: '+10', status: 'red' });
    expect(complaints.answers).toEqual([
      'Taste test of every oil tank once a day (Xu Lin, due 2026-07-15)',
      'New film on line 1 a month early (Xu Lin, due 2026-07-31)',
    ]);
    expect(rows.filter(({ answers }) => answers).length).toBe(1);
  });

  test('measures without a date are not drawn, and none at all makes no picture', () => {
    const measures = card.kpis.flatMap(({ kpi }) => kpi.measures).map(measuresOn(plan, '2026-06-30'));
    const picture = timelinePicture(measures, { year: 2026, day: '2026-06-30', plan, name: 'Production' }, context)!;
    const { rows, today, months } = picture.facts as ChartFacts['timeline'];
    expect([rows.length, today, months.length]).toEqual([8, { day: '2026-06-30', label: 'as of 2026-06-30' }, 12]);
    expect(rows[0]).toMatchObject({ state: 'on schedule', originalDue: '2026-07-15', due: '2026-07-31' });
    expect(rows[0]!.stages.map(({ sign }) => sign)).toEqual(['done', 'done', 'planned']);
    expect(timelinePicture([], { year: 2026, day: '2026-06-30', plan, name: '' }, context)).toBeUndefined();
  });

  test('one cause alone is no picture; several come with what they make together', () => {
    const causes = countCauses(reviewsWithin(plan, period('2026-Q2')));
    expect(paretoPicture(causes.slice(0, 1), context)).toBeUndefined();
    expect(paretoPicture(causes, context)!.description).toMatch(
      /^calibration: 4, together 17%; leaking-seals: 3, together 30%; .*, together 100%\.$/,
    );
  });
});

test('of 4,000 KPIs a bridge shows eight, a bowling chart a hundred, and what all others make together', () => {
  const kpis = Array.from({ length: 4000 }, (_, i) => ({
    id: `kpi-${i}`,
    weight: '0.025',
    target: 10,
    aggregate: 'last' as const,
    actuals: { '2026-01': 9 },
  }));
  const { plan } = buildOne({ kpis });
  const score = scorePlan(plan, ask(plan, period('2026-01'), { asOf: '2026-02-15' }));
  const [card] = score.scorecards;
  const { rows } = bridgePicture(card!, score, '', contextOf(plan))!.facts as ChartFacts['bridge'];
  expect([rows.length, rows[9]!.label, rows[9]!.text]).toEqual([12, 'and 3992 more', '−9.98']);
  const chart = bowlingPicture(card!.kpis, { year: 2026, plan, name: '' }, contextOf(plan))!
    .facts as ChartFacts['bowling'];
  expect([chart.rows.length, chart.rows[99]!.name]).toEqual([100, 'and 3901 more']);
});

import { rules } from '../../src/rules';
import { checkTexts, type Texts } from '../support/check-texts';
import { kpi, measure, scorecard } from './found';

/** The messages of one rule on a day. */
const on = (day: string, rule: string, texts: Texts): readonly string[] =>
  checkTexts(texts, day)
    .diagnostics.filter(({ code }) => code === rule)
    .map(({ bare }) => bare);
const counts = (rule: string, texts: Texts, ...days: readonly string[]): readonly number[] =>
  days.map((day) => on(day, rule, texts).length);

const card = (fields: object = {}, more: object = {}): string =>
  scorecard('production', [kpi('k', { aggregate: 'mean', ...fields })], more);
const actuals = (values: object, more: object = {}): string =>
  JSON.stringify({ kind: 'actuals', department: 'production', values, ...more });
const review = (cycle: string, fields: object = {}): string =>
  JSON.stringify({ kind: 'review', cycle, department: 'production', chair: 'Wang Fang', ...fields });
const reviews = (...all: readonly string[]): Texts =>
  Object.fromEntries(all.map((text, i) => [`review-${i}.yaml`, text]));
const plan = (more: string): string =>
  `kind: plan\nid: p\nname: P\ndepartments: [{id: production, name: Production}, {id: sales, name: Sales}]\n${more}\n`;
const values = (...list: readonly unknown[]): object =>
  Object.fromEntries(list.map((value, i) => [`2026-${String(i + 1).padStart(2, '0')}`, value]));
/** A plan of one KPI with a target of 100 and these values from January on. */
const reported = (fields: object, ...list: readonly unknown[]): Texts => ({
  'card.yaml': card(fields),
  'actuals.yaml': actuals({ k: values(...list) }),
});
const SUM = { aggregate: 'sum', basic: { target: 1200 } };

describe('actual-missing', () => {
  const one = reported({}, 100);

  test('the last of the graceDays is in time, the next day is late', () => {
    expect(counts('actual-missing', one, '2026-03-10', '2026-03-11')).toEqual([0, 1]);
  });

  test('all that is missing of a KPI is one finding, which lists it', () => {
    expect(on('2026-07-15', 'actual-missing', one)).toEqual([
      'KPI “production/k” has no value for 2026-02 to 2026-06, due since 2026-03-10.',
    ]);
  });

  test('what no KPI has is one finding of the scorecard', () => {
    const texts = {
      'card.yaml': scorecard('production', [kpi('a', { weight: 50 }), kpi('b', { weight: 50 })]),
      'actuals.yaml': actuals({ a: values(1, 1), b: values(1) }),
    };
    expect(on('2026-04-15', 'actual-missing', texts)).toEqual([
      'No KPI of production has a value for 2026-03, due since 2026-04-10.',
      'KPI “production/b” has no value for 2026-02, due since 2026-03-10.',
    ]);
  });

  test.each([
    ['a month that does not apply', reported({}, 100, { na: 'Rebuild', approvedBy: 'Wang Fang' })],
    [
      'a KPI that does not apply',
      { 'card.yaml': card(), 'actuals.yaml': actuals({ k: { na: 'Moved', approvedBy: 'Wang Fang' } }) },
    ],
    ['an estimate', reported({}, 100, { estimate: 99 })],
    [
      'a month before the KPI starts',
      { 'card.yaml': card({ start: '2026-02' }), 'actuals.yaml': actuals({ k: { '2026-02': 100 } }) },
    ],
    ['a quarter that has not ended', { 'card.yaml': card({ frequency: 'quarter' }), 'actuals.yaml': actuals({}) }],
  ])('%s is not missing', (_, texts) => {
    expect(on('2026-03-31', 'actual-missing', texts)).toEqual([]);
  });

  test('a process indicator is asked for once it has begun', () => {
    const indicators = [{ id: 'i', name: 'I', direction: 'higher', aggregate: 'mean', target: 5 }];
    const withIndicator = (series: object): Texts => ({
      'card.yaml': card({ measures: [measure('m', { indicators })] }),
      'actuals.yaml': actuals({ k: values(1, 1, 1), ...series }),
    });
    expect(on('2026-04-15', 'actual-missing', withIndicator({}))).toEqual([]);
    expect(on('2026-04-15', 'actual-missing', withIndicator({ 'k/m/i': { '2026-02': 5 } }))).toEqual([
      'Process indicator “production/k/m/i” has no value for 2026-03, due since 2026-04-10.',
    ]);
  });

  test('months are those of the fiscal year', () => {
    const texts = {
      'plan.yaml': plan('fiscalYear: {startMonth: 4}'),
      'card.yaml': card(),
      'actuals.yaml': actuals({ k: { '2026-04': 1 } }),
    };
    expect(on('2026-07-15', 'actual-missing', texts)).toEqual([
      'KPI “production/k” has no value for 2026-05, 2026-06, due since 2026-06-10.',
    ]);
  });
});

describe('review-missing', () => {
  const monthly = (...more: readonly string[]): Texts => ({
    'plan.yaml': plan('policy: {meetings: {department: [month]}}'),
    ...reported({}, 1, 1, 1),
    ...reviews(...more),
  });

  test('it is late after the graceDays, and asked for from the first review on', () => {
    expect(counts('review-missing', monthly(review('2026-02')), '2026-04-10', '2026-04-11')).toEqual([0, 1]);
  });

  test('without any review it is asked for from the first value on; without a value, never', () => {
    expect(on('2026-04-11', 'review-missing', monthly())).toEqual([
      '3 reviews of production are missing: 2026-01 to 2026-03, due since 2026-02-10.',
    ]);
    expect(on('2026-04-11', 'review-missing', { 'card.yaml': card() })).toEqual([]);
  });

  test('by default a department meets every week, too', () => {
    expect(on('2026-01-25', 'review-missing', reported({}, 1))).toEqual([
      '2 reviews of production are missing: 2026-W01, 2026-W02, due since 2026-01-14.',
    ]);
  });

  test('of a year that is closed nothing is asked for', () => {
    expect(counts('review-missing', monthly(), '2027-01-10', '2027-01-11')).toEqual([1, 0]);
  });
});

describe('red KPIs', () => {
  const red = reported({}, 100, 80, 80);

  test('a review without a cause is found; any answer will do', () => {
    const of = (check: object): Texts => ({ ...red, ...reviews(review('2026-02', check)) });
    expect(on('2026-04-10', 'review-without-cause', of({}))).toEqual([
      'The review of production for 2026-02 does not say why “production/k” (80 of 100) was red on 2026-02-28.',
    ]);
    for (const answer of [
      { finding: 'Late' },
      { whys: ['Late'] },
      { fishbone: { machine: ['Jaw'] } },
      { cause: 'jaw' },
    ])
      expect(on('2026-04-10', 'review-without-cause', of({ check: [{ kpi: 'k', ...answer }] }))).toEqual([]);
  });

  test('a week asks for no cause, and a quarter has those of its months', () => {
    const answered = review('2026-02', { check: [{ kpi: 'k', cause: 'jaw' }] });
    expect(
      on('2026-04-10', 'review-without-cause', { ...red, ...reviews(review('2026-W10'), answered, review('2026-Q1')) }),
    ).toEqual([]);
  });

  test('two reviews of one month lack a cause once', () => {
    expect(
      on('2026-04-10', 'review-without-cause', { ...red, ...reviews(review('2026-02'), review('2026-02')) }),
    ).toHaveLength(1);
  });

  test('of a great many red KPIs twenty are named, and the rest is counted', () => {
    const ids = Array.from({ length: 25 }, (_, i) => `k${i}`);
    const texts = {
      'card.yaml': scorecard(
        'production',
        ids.map((id) => kpi(id, { weight: 4 })),
      ),
      'actuals.yaml': actuals(Object.fromEntries(ids.map((id) => [id, values(100, 80)]))),
      ...reviews(review('2026-02')),
    };
    const say = (language: 'en' | 'zh-CN'): string =>
      checkTexts(texts, '2026-04-10', language).diagnostics.find(({ code }) => code === 'review-without-cause')!
        .message;
    expect(say('en')).toMatch(
      /\[production\/k18\] \(80 of 100\), “k19 \(Production\)” \[production\/k19\] \(80 of 100\) and 5 more were red on 2026-02-28\.$/,
    );
    expect(say('zh-CN')).toMatch(
      /、“k19（Production）”\[production\/k19\]（实际值80，目标值100）等25项在2026-02-28为红灯的原因。$/,
    );
  });

  test('two red months in a row without an action are found, one is not', () => {
    expect(on('2026-04-10', 'red-without-action', { ...red, ...reviews(review('2026-03')) })).toHaveLength(1);
    expect(
      on('2026-04-10', 'red-without-action', { ...reported({}, 100, 100, 80), ...reviews(review('2026-03')) }),
    ).toEqual([]);
  });

  test('an action for the KPI or its measure counts, one for something else does not', () => {
    const act = (target: string): string =>
      review('2026-02', { act: [{ id: 'a', action: 'Do', for: target, due: '2026-12-31' }] });
    const texts = (target: string): Texts => ({
      ...red,
      'card.yaml': card({ measures: [measure('m')], weight: 50 }, {}),
      'other.yaml': scorecard('production', [kpi('other', { weight: 50 })]),
      ...reviews(act(target)),
    });
    expect(['k', 'k/m', 'other'].map((target) => on('2026-04-10', 'red-without-action', texts(target)).length)).toEqual(
      [0, 0, 1],
    );
  });
});

describe('measures', () => {
  const withMeasure = (fields: object, ...told: readonly string[]): Texts => ({
    'card.yaml': card({ measures: [measure('m', { start: '2026-01-01', ...fields })] }),
    ...reviews(...told),
  });
  const told = (cycle: string, entry: object): string => review(cycle, { do: [{ measure: 'k/m', ...entry }] });
  const STAGES = [
    { id: 'a', name: 'A', due: '2026-02-28', share: '60%' },
    { id: 'b', name: 'B', due: '2026-09-30', share: '40%' },
  ];

  test('a measure is overdue on the day after its date, also a new one', () => {
    expect(counts('measure-overdue', withMeasure({ due: '2026-03-31' }), '2026-03-31', '2026-04-01')).toEqual([0, 1]);
    const moved = withMeasure({ due: '2026-03-31' }, told('2026-03', { due: '2026-04-15' }));
    expect(counts('measure-overdue', moved, '2026-04-15')).toEqual([0]);
    expect(on('2026-04-16', 'measure-overdue', moved)).toEqual([
      'Measure “production/k/m” has been due since 2026-04-15 (first 2026-03-31) and is 0% done, 1 day late.',
    ]);
  });

  test('done and cancelled measures are not overdue', () => {
    expect(
      on('2026-12-31', 'measure-overdue', withMeasure({ due: '2026-03-31' }, told('2026-03', { progress: '100%' }))),
    ).toEqual([]);
    expect(on('2026-12-31', 'measure-overdue', withMeasure({ due: '2026-03-31', status: 'cancelled' }))).toEqual([]);
  });

  test('a stage is overdue on the day after its date, until it is finished', () => {
    expect(counts('stage-overdue', withMeasure({ stages: STAGES }), '2026-02-28', '2026-03-01')).toEqual([0, 1]);
    expect(
      on(
        '2026-03-31',
        'stage-overdue',
        withMeasure({ stages: STAGES }, told('2026-03', { stages: { a: '2026-03-02' } })),
      ),
    ).toEqual([]);
  });

  test('19 points are not behind, exactly 20 are, since the day that it began', () => {
    const behind = (progress: string): readonly string[] =>
      on(
        '2026-04-10',
        'measure-behind',
        withMeasure({ stages: STAGES }, told('2026-02', { progress: '30%' }), told('2026-03', { progress })),
      );
    expect(behind('41%')).toEqual([]);
    expect(behind('40%')).toEqual([
      'Measure “production/k/m” is behind: planned 60%, reported 40%, 20 points behind since 2026-02-28.',
    ]);
  });

  test('a measure that had caught up is behind since it fell back again', () => {
    const texts = withMeasure(
      { stages: STAGES },
      told('2026-02', { progress: '10%' }),
      told('2026-03', { progress: '60%' }),
      told('2026-04', { progress: '30%' }),
    );
    expect(on('2026-05-10', 'measure-behind', texts)).toEqual([
      'Measure “production/k/m” is behind: planned 60%, reported 30%, 30 points behind since 2026-04-30.',
    ]);
  });

  test('without stages the straight line says since when', () => {
    const texts = withMeasure({ start: '2026-01-01', due: '2026-04-11' });
    expect(on('2026-03-01', 'measure-behind', texts)).toEqual([
      'Measure “production/k/m” is behind: planned 59%, reported 0%, 59 points behind since 2026-01-21.',
    ]);
  });

  test('44 days without an entry are no neglect, 45 are; where nobody met, the meetings are missing', () => {
    const texts = withMeasure({ due: '2026-12-31' }, told('2026-01', { progress: '10%' }), review('2026-02'));
    expect(counts('measure-neglected', texts, '2026-03-16', '2026-03-17')).toEqual([0, 1]);
    expect(on('2026-03-17', 'measure-neglected', withMeasure({ due: '2026-12-31' }))).toEqual([]);
  });

  test('exactly half of the effect is enough, less is not', () => {
    const history = { '2025-10': 90, '2025-11': 90, '2025-12': 90 };
    const done = (...list: readonly number[]): readonly string[] =>
      on('2026-04-10', 'ineffective-measure', {
        'card.yaml': card({ history, measures: [measure('m', { start: '2026-01-05', due: '2026-01-31', effect: 4 })] }),
        'actuals.yaml': actuals({ k: values(...list) }),
        ...reviews(told('2026-01', { progress: '100%' })),
      });
    expect(done(90, 92, 92)).toEqual([]);
    expect(done(90, 91.9, 92)).toHaveLength(1);
    expect(done(90, 90)).toEqual([]);
  });
});

test('an open action is overdue on the day after its date, a dropped one is not', () => {
  const opened = review('2026-02', { act: [{ id: 'a', action: 'Do', for: 'k', due: '2026-03-31' }] });
  expect(counts('action-overdue', { 'card.yaml': card(), ...reviews(opened) }, '2026-03-31', '2026-04-01')).toEqual([
    0, 1,
  ]);
  expect(
    on('2026-04-30', 'action-overdue', {
      'card.yaml': card(),
      ...reviews(opened, review('2026-03', { followUp: [{ action: 'a', status: 'dropped' }] })),
    }),
  ).toEqual([]);
});

test('a request waits for 14 days from the meeting on', () => {
  const texts = {
    'card.yaml': card(),
    ...reviews(review('2026-02', { held: '2026-03-04', support: [{ ask: 'Fitters', of: 'sales' }] })),
  };
  expect(counts('support-unanswered', texts, '2026-03-17', '2026-03-18')).toEqual([0, 1]);
});

describe('results', () => {
  test('two months below are off the track, one is not; what does not apply is passed over, what is missing ends the row', () => {
    const na = { na: 'Rebuild', approvedBy: 'Wang Fang' };
    expect(
      [
        [110, 95],
        [90, 95],
        [90, na, 95],
      ].map((list) => on('2026-04-10', 'off-track', reported({}, ...list)).length),
    ).toEqual([0, 1, 1]);
    expect(
      on('2026-05-10', 'off-track', {
        'card.yaml': card({ aggregate: 'last' }),
        'actuals.yaml': actuals({ k: { '2026-01': 90, '2026-02': 90, '2026-04': 90 } }),
      }),
    ).toEqual([]);
  });

  test('a quarterly KPI is looked at by quarters', () => {
    const texts = {
      'card.yaml': card({ frequency: 'quarter' }),
      'actuals.yaml': actuals({ k: { '2026-Q1': 90, '2026-Q2': 90 } }),
    };
    expect(counts('off-track', texts, '2026-06-29', '2026-06-30')).toEqual([0, 1]);
  });

  test('the policy may ask for less than the whole target', () => {
    expect(
      on('2026-04-10', 'off-track', {
        ...reported({}, 97, 97),
        'plan.yaml': plan('policy: {warnings: {off-track: {attainment: 97%}}}'),
      }),
    ).toEqual([]);
  });

  test('a sum behind its plan misses, one on plan does not', () => {
    expect(on('2026-03-10', 'forecast-miss', reported(SUM, 100, 99))).toHaveLength(1);
    expect(on('2026-03-10', 'forecast-miss', reported(SUM, 100, 100))).toEqual([]);
  });

  test('exactly 120% of the rest is realistic, more is not', () => {
    expect(
      [
        [60, 40, 20],
        [60, 40, 19],
      ].map((list) => on('2026-04-10', 'catch-up-unrealistic', reported(SUM, ...list)).length),
    ).toEqual([0, 1]);
  });

  test('of what should be low, 80% of the rest may be used up, less is not realistic', () => {
    const cost = { ...SUM, direction: 'lower' };
    expect(
      [
        [160, 160, 160],
        [160, 160, 161],
      ].map((list) => on('2026-04-10', 'catch-up-unrealistic', reported(cost, ...list)).length),
    ).toEqual([0, 1]);
  });

  test('110% three months in a row is too easy, two are not', () => {
    expect(
      [
        [109, 110, 110],
        [110, 110, 110],
      ].map((list) => on('2026-04-10', 'target-too-easy', reported({}, ...list)).length),
    ).toEqual([0, 1]);
  });

  test('a sum has reached its challenge when it is there, a level when it holds it; in June it is no longer early', () => {
    const challenge = { challenge: { target: 1300, bonus: 5 } };
    expect(on('2026-02-10', 'target-too-easy', reported({ ...SUM, ...challenge }, 109))).toEqual([]);
    expect(on('2026-02-10', 'target-too-easy', reported({ ...SUM, ...challenge }, 1300))).toHaveLength(1);
    const level = { aggregate: 'last', challenge: { target: 105, bonus: 5 } };
    expect(on('2026-07-10', 'target-too-easy', reported(level, 100, 100, 100, 100, 106, 106))).toHaveLength(1);
    expect(on('2026-07-10', 'target-too-easy', reported(level, 100, 100, 100, 100, 100, 106))).toEqual([]);
  });

  test.each([
    ['red', [80, 80], [5, 5]],
    ['green', [100, 100], [1, 1]],
  ])('a KPI that is %s for two months while its process says the reverse', (result, results, process) => {
    const indicators = [{ id: 'i', name: 'I', direction: 'higher', aggregate: 'mean', target: 5 }];
    const texts = (list: readonly number[]): Texts => ({
      'card.yaml': card({ measures: [measure('m', { indicators })] }),
      'actuals.yaml': actuals({ k: values(...results), 'k/m/i': values(...list) }),
    });
    expect(on('2026-03-10', 'process-result-divergence', texts(process))).toEqual([
      expect.stringContaining(`has been ${result} since 2026-01-31`),
    ]);
    expect(on('2026-03-10', 'process-result-divergence', texts([process[0]!, 6 - process[1]!]))).toEqual([]);
  });

  test('a slipping milestone says that nothing is deducted', () => {
    const texts = {
      'card.yaml': card(
        {},
        {
          challenges: [
            { id: 'c', name: 'C', bonus: 5, milestones: [{ id: 'x', name: 'X', due: '2026-03-31', share: '100%' }] },
          ],
        },
      ),
    };
    expect(counts('challenge-slipping', texts, '2026-03-31')).toEqual([0]);
    expect(on('2026-04-01', 'challenge-slipping', texts)).toEqual([
      expect.stringContaining('Nothing is deducted for it.'),
    ]);
  });
});

describe('reviews', () => {
  const named = (cycle: string, more: object = {}): string =>
    review(cycle, { check: [{ kpi: 'k', cause: 'jaw' }], ...more });
  const found = (...all: readonly string[]): readonly string[] =>
    on('2026-07-15', 'recurring-cause', { 'card.yaml': card(), ...reviews(...all) });

  test('a cause recurs in the third review, not in a longer one that repeats its months', () => {
    expect(found(named('2026-01'), named('2026-02'), named('2026-Q1'))).toEqual([]);
    expect(found(named('2026-01'), named('2026-02'), named('2026-04'))).toHaveLength(1);
  });

  test('once its answer is a standard it is counted anew', () => {
    const act = { act: [{ id: 'a', action: 'Do', for: 'k' }] };
    const standard = { followUp: [{ action: 'a', status: 'done', standardised: 'SOP-12' }] };
    expect(found(named('2026-01', act), named('2026-02', standard), named('2026-03'), named('2026-04'))).toEqual([]);
    expect(
      found(named('2026-01', act), named('2026-02', standard), named('2026-03'), named('2026-04'), named('2026-05')),
    ).toHaveLength(1);
  });

  test('an action without effect asks for another one, in this review or a later one', () => {
    const opened = review('2026-02', { act: [{ id: 'a', action: 'Do', for: 'k' }] });
    const useless = (more: object = {}): string =>
      review('2026-03', { followUp: [{ action: 'a', status: 'done', effective: 'no' }], ...more });
    const another = { act: [{ id: 'b', action: 'Do more', for: 'k' }] };
    const findings = [
      [opened, useless()],
      [opened, useless(another)],
      [opened, useless(), review('2026-04', another)],
    ].map((all) => on('2026-05-10', 'action-without-effect', { 'card.yaml': card(), ...reviews(...all) }).length);
    expect(findings).toEqual([1, 0, 0]);
  });
});

describe('the day', () => {
  const dated = new Set(rules.filter(({ group }) => group === 'tracking').map(({ id }) => id));
  const texts: Texts = {
    ...reported({ measures: [measure('m', { start: '2026-01-05', due: '2026-03-31' })] }, 80, 80, 80),
    ...reviews(
      review('2026-01', {
        support: [{ ask: 'Fitters', of: 'sales' }],
        act: [{ id: 'a', action: 'Do', due: '2026-02-28' }],
      }),
    ),
  };

  test('another one changes dated rules only', () => {
    const others = (day: string): unknown => checkTexts(texts, day).diagnostics.filter(({ code }) => !dated.has(code));
    for (const day of ['2025-06-01', '2026-04-10', '2026-12-31', '2030-01-01'])
      expect(others(day)).toEqual(others('2026-01-01'));
  });

  test('before the year begins nothing is late', () => {
    expect(checkTexts(texts, '2025-12-31').diagnostics.filter(({ code }) => dated.has(code))).toEqual([]);
  });

  test('a finding that knows since when names the day in its message, and it is no later than the day', () => {
    const found = checkTexts(texts, '2026-04-10').diagnostics.filter(({ code }) => dated.has(code));
    expect(found.length).toBeGreaterThan(5);
    for (const { since, message } of found) {
      expect(message).toContain(since);
      expect(since! <= '2026-04-10').toBe(true);
    }
  });
});

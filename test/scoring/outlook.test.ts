import {
  ask,
  bandOf,
  forecast,
  judgedFigures,
  outlookStatus,
  scorePlan,
  targetChanges,
  tracksOf,
  yearEnd,
  type Forecast,
  type Track,
} from '../../src/scoring';
import { challengeScoreOf, kpiScoreOf, scorecardScoreOf } from '../../src/scoring/find-score';
import { statusSign } from '../../src/scoring/status-sign';
import { statusOf } from '../../src/scoring/status';
import { runningSums, sumBefore, sumsBefore } from '../../src/scoring/sums-before';
import type { Status } from '../../src/scoring';
import type { Plan } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, buildOne, buildPlan, dec, period, point, range, reached, type KpiSpec } from '../support/build-plan';

/** Lights, what they are judged by, and where the year ends. */

const scored = (plan: Plan, asked: string) => scorePlan(plan, ask(plan, period(asked)));

const BANDS = { green: dec(1), amber: dec('0.9') };

test.each<[actual: number, status: Status]>([
  [100, 'green'],
  [99, 'amber'],
  [90, 'amber'],
  [89, 'red'],
])('%d of 100 has its light', (actual, status) =>
  expect(bandOf(dec(actual), point(100), 'higher', BANDS)).toBe(status),
);

test('a target without per cent is met or missed', () => {
  const lights = [17, 18, 26, 27].map((actual) => bandOf(dec(actual), range(18, 26), 'range', BANDS));
  expect(lights).toEqual(['red', 'green', 'green', 'red']);
});

describe('a status', () => {
  const { kpi } = buildKpi({ target: 100, challenge: { target: 120, bonus: 1 } });
  const status = (state: Track['state'], actual?: number, target: number | undefined = 100, seen = actual): Status =>
    statusOf(
      kpi,
      { state, actual: actual === undefined ? undefined : dec(actual), target: point(target) },
      seen === undefined ? undefined : dec(seen),
      BANDS,
    );

  test('tells why there is no value', () =>
    expect((['missing', 'na', 'pending', 'value'] as const).map((state) => status(state))).toEqual([
      'missing',
      'na',
      'none',
      'none',
    ]));

  test('needs a target', () =>
    expect(statusOf(kpi, { state: 'value', actual: dec(1), target: undefined }, undefined, BANDS)).toBe('none'));

  test('is not of the challenge where the target of then, before it was changed, is missed', () =>
    expect([status('value', 130, 200), status('value', 130, 125)]).toEqual(['red', 'challenge']));

  test('is of the challenge by the value that the challenge sees', () =>
    expect([status('value', 110), status('value', 110, 100, 120), status('value', 80, 100, 119)]).toEqual([
      'green',
      'challenge',
      'red',
    ]));

  test('is a shape with its letter', () => {
    const letters = { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: 'M', na: 'n/a', none: '–' };
    const all = Object.keys(letters) as Status[];
    expect(all.map((one) => statusSign(one, letters))).toEqual(['◆C', '●G', '▲A', '■R', '○M', 'n/a', '–']);
  });
});

test.each<[state: Track['state'], shown: number | undefined, target: number | undefined, status: Status]>([
  ['value', 100, 100, 'green'],
  ['value', 80, 100, 'red'],
  ['missing', 100, 100, 'green'],
  ['pending', 100, 100, 'green'],
  ['na', 100, 100, 'na'],
  ['pending', undefined, 100, 'none'],
  ['missing', undefined, 100, 'missing'],
  ['missing', 100, undefined, 'missing'],
])('the outlook of a KPI that is %s, forecast at %p against %p, is %s', (state, shown, target, status) => {
  const { kpi } = buildKpi(target === undefined ? {} : { target });
  const made: Forecast = { steps: [], ...(shown !== undefined && { shown: dec(shown) }) };
  expect(outlookStatus(kpi, { state } as Track, made, BANDS)).toBe(status);
});

test.each<[aggregate: NonNullable<KpiSpec['aggregate']>, judged: string]>([
  ['sum', '30'],
  ['last', '20'],
  ['mean', '20'],
  ['max', '20'],
])('what rules judge of a %s is its figure to date or that of the period', (aggregate, judged) => {
  const { plan } = buildKpi({ target: 100, aggregate, actuals: { '2026-01': 10, '2026-02': 20 } });
  const [one] = scored(plan, '2026-02').scorecards[0]!.kpis;
  expect(plain(judgedFigures(one!.track).actual!)).toBe(judged);
});

test('of a mean whose period has no value it is the figure to date', () => {
  const { plan } = buildKpi({ target: 100, aggregate: 'mean', actuals: { '2026-01': 10 } });
  const [one] = scored(plan, '2026-02').scorecards[0]!.kpis;
  expect(plain(judgedFigures(one!.track).actual!)).toBe('10');
});

test('the year ends at the forecasts, where there is one; what does not apply has none, but for a part of the year', () => {
  const { plan } = buildOne({
    kpis: [
      { id: 'sum', weight: 40, target: 120, actuals: { '2026-01': 5 } },
      { id: 'away', weight: 20, target: 1, notApplicable: { approvedBy: 'Cyd' }, forecast: { value: 9 } },
      { id: 'open', weight: 20, target: 10, aggregate: 'last' },
      { id: 'said', weight: 10, target: 10, aggregate: 'last', forecast: { value: 10 } },
      {
        id: 'paused',
        weight: 10,
        target: 10,
        aggregate: 'last',
        actuals: { '2026-01': { na: 'Stopped', approvedBy: 'Cyd' } },
        forecast: { value: 10 },
      },
    ],
  });
  const score = scored(plan, '2026-01');
  const { now, then, forecasts } = yearEnd(score.scorecards[0]!, score);
  expect([...forecasts].map(([{ id }, { shown }]) => [id, shown && plain(shown)])).toEqual([
    ['sum', '115'],
    ['away', undefined],
    ['open', undefined],
    ['said', '10'],
    ['paused', '10'],
  ]);
  expect(now).toBe(score.scorecards[0]);
  const points = (one: typeof now): string => one.kpis.map(({ rate }) => (rate ? plain(rate) : '–')).join(' ');
  expect([points(now), points(then)]).toEqual(['0.5 – – – –', '0.958333 – – 1 1']);
});

describe('a change of a target', () => {
  const change = (more: object): object => ({ item: 'company/k', from: '100', effective: '2026-04', ...more });
  const changesOf = (...changes: readonly object[]): readonly string[] => {
    const plan = buildPlan({
      scorecards: [{ kpis: [reached('k', 100, 1)] }],
      changes: changes.map((one) => change(one)) as never,
    });
    for (const [i, written] of plan.reviews[0]!.changes.entries()) Object.assign(written, changes[i]);
    const [kpi] = plan.scorecards[0]!.kpis;
    return (targetChanges(plan).get(kpi!) ?? []).map(({ before, effective }) => `${plain(before)} ${effective}`);
  };

  test.each([
    [{ from: '100' }, ['100 2026-04-01']],
    [{ from: ' 99.50 ' }, ['99.5 2026-04-01']],
    [{ from: '+99.25' }, ['99.25 2026-04-01']],
    [{ from: '-1' }, ['-1 2026-04-01']],
    [{ from: '1.' }, []],
    [{ from: '1.x' }, []],
    [{ from: 'x1' }, []],
    [{ from: '1x' }, []],
    [{ from: undefined }, []],
    [{ field: 'target' }, ['100 2026-04-01']],
    [{ field: 'weight' }, []],
    [{ approved: undefined }, []],
    [{ approvedBy: undefined }, []],
    [{ effective: undefined }, []],
    [{ item: { to: 'x', target: undefined } }, []],
    [{ item: { to: 'x', target: { type: 'challenge' } } }, []],
  ])('counts where it is approved, of a target, and a number: %j', (more, counted) => {
    const { item, effective, ...rest } = more as Record<string, unknown>;
    const set = { ...rest, ...(item !== undefined && { item }), ...('effective' in more && { effective }) };
    expect(changesOf(set)).toEqual(counted);
  });

  test('the oldest stands first', () =>
    expect(changesOf({ effective: period('2026-07'), from: '2' }, { effective: period('2026-02'), from: '1' })).toEqual(
      ['1 2026-02-01', '2 2026-07-01'],
    ));
});

test('the sum before a target is that of those before it, of a level none', () => {
  const { kpi, plan } = buildKpi({ target: 1200 });
  const level = buildKpi({ target: 1200, aggregate: 'last' }).kpi;
  const targets = [point(10), undefined, point(20), point(30)];
  expect(runningSums(kpi, targets)).toEqual([point(0), point(10), point(10), point(30)]);
  expect(runningSums(level, targets)).toEqual([undefined, undefined, undefined, undefined]);
  const track = tracksOf(plan, ask(plan, period('2026-03'))).of(kpi);
  expect([...sumsBefore(track).values()].slice(0, 3)).toEqual([point(0), point(100), point(200)]);
  const before = (day: string): unknown => sumBefore(track, day, plan.fiscalYear);
  expect([before('2026-01-01'), before('2026-03-01'), before('2026-03-02'), before('2026-12-02')]).toEqual([
    point(0),
    point(200),
    point(300),
    undefined,
  ]);
});

test('scores are found by their scorecard, KPI or project, in the plan that was scored', () => {
  const milestones = [{ id: 'built', due: '2026-05-31' }];
  const scorecard = (id: string) => ({
    id,
    kpis: [reached('k', 50, 1), reached('n', 50, 1)],
    challenges: [
      { id: 'hall', bonus: 1, milestones },
      { id: 'shed', bonus: 1, milestones },
    ],
  });
  const plan = buildPlan({ scorecards: [scorecard('x'), scorecard('y')] });
  const score = scored(plan, '2026');
  const [, y] = plan.scorecards;
  expect(scorecardScoreOf(y!, score)!.scorecard).toBe(y);
  expect(kpiScoreOf(y!.kpis[1]!, score)!.kpi).toBe(y!.kpis[1]);
  expect(challengeScoreOf(y!.challenges[1]!, score)!.challenge).toBe(y!.challenges[1]);
  const other = buildPlan({ scorecards: [scorecard('x')] }).scorecards[0]!;
  expect([
    scorecardScoreOf(other, score),
    kpiScoreOf(other.kpis[0]!, score),
    challengeScoreOf(other.challenges[0]!, score),
  ]).toEqual([undefined, undefined, undefined]);
});

test('a forecast is bounded, and says so', () => {
  const { plan, kpi } = buildKpi({
    target: 24,
    direction: 'lower',
    bounds: { low: dec(0), high: dec(1) },
    actuals: { '2026-01': 0, '2026-02': 0, '2026-03': 3 },
  });
  const score = scored(plan, '2026-03');
  const made = forecast(kpi, score.scorecards[0]!.kpis[0]!.track, score.question);
  const kept = made.steps.filter(({ what }) => what === 'keptWithinBounds');
  expect(kept.map(({ how, at }) => `${how} @ ${at.map(({ path }) => path.join('.')).join()}`)).toEqual([
    '21 → 12 @ company.kpis.k.bounds',
    '2.333333 → 1 @ company.kpis.k.bounds',
  ]);
});

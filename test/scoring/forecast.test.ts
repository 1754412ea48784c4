import { ask, tracksOf, forecast, sufficiency } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, period, type KpiSpec } from '../support/build-plan';

function forecastOf(spec: Omit<KpiSpec, 'id'>, asked: string): Record<string, string> {
  const { plan, kpi } = buildKpi(spec);
  const question = ask(plan, period(asked));
  const { steps, outOfReach, ...figures } = forecast(kpi, tracksOf(plan, question).of(kpi), question);
  expect(steps.every(({ how }) => how.length > 0)).toBe(true);
  const texts = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, plain(value, 4)]));
  return outOfReach ? { ...texts, outOfReach: 'yes' } : texts;
}

const SUM: Omit<KpiSpec, 'id'> = {
  target: 1200,
  actuals: { '2026-01': 80, '2026-02': 90, '2026-03': 70, '2026-04': 110 },
};

test('a sum goes on at its rate, at plan, or as of late', () => {
  expect(forecastOf(SUM, '2026-04')).toEqual({
    planRate: '1050',
    restAtPlan: '1150',
    recent: '1070',
    required: '1.0625',
    requiredPerPeriod: '106.25',
    shown: '1150',
  });
});

test('before the third month there is no recent rate', () =>
  expect(forecastOf(SUM, '2026-02')).not.toHaveProperty('recent'));

test('at the end of the year nothing is required any more', () => {
  const actuals = Object.fromEntries([...Array(12)].map((_, i) => [`2026-${String(i + 1).padStart(2, '0')}`, 90]));
  const ended = { planRate: '1080', restAtPlan: '1080', shown: '1080' };
  expect(forecastOf({ target: 1200, actuals }, '2026')).toEqual(ended);
  expect(forecastOf({ target: 1200, actuals, forecast: { value: 1111, on: '2026-05-01' } }, '2026')).toEqual(ended);
});

test('a target of 0 has no rate', () =>
  expect(forecastOf({ target: 0, direction: 'lower', actuals: { '2026-01': 2 } }, '2026-01')).toEqual({
    restAtPlan: '2',
    outOfReach: 'yes',
    shown: '2',
  }));

test('an n/a month is taken as reached', () => {
  expect(forecastOf({ target: 1200, actuals: { '2026-01': 100, '2026-02': { na: 'Stopped' } } }, '2026-02')).toEqual({
    planRate: '1200',
    restAtPlan: '1200',
    required: '1',
    requiredPerPeriod: '100',
    shown: '1200',
  });
});

test('the owner has the last word from the day it was given', () => {
  const owner = { value: 1111, on: '2026-05-01' };
  expect([
    forecastOf({ ...SUM, forecast: owner }, '2026-04').shown,
    forecastOf({ ...SUM, forecast: owner }, '2026-03').shown,
  ]).toEqual(['1111', '1140']);
});

test('a mean says what the rest must average', () => {
  expect(forecastOf({ target: 90, aggregate: 'mean', actuals: { '2026-01': 80, '2026-02': 85 } }, '2026-02')).toEqual({
    level: '82.5',
    requiredMean: '91.5',
    shown: '82.5',
  });
});

test('a last value moves along its path', () => {
  expect(
    forecastOf(
      { target: 120, aggregate: 'last', phasing: { type: 'path', from: dec(0) }, actuals: { '2026-01': 7 } },
      '2026-01',
    ),
  ).toEqual({ level: '117', shown: '117' });
});

test('without a value there is no forecast', () => expect(forecastOf({ target: 10 }, '2026-01')).toEqual({}));

describe('sufficiency', () => {
  const spec: Omit<KpiSpec, 'id'> = {
    target: 100,
    baseline: 90,
    aggregate: 'last',
    measures: [{ id: 'a', effect: 6 }, { id: 'b', effect: 5, cancelled: true }, { id: 'c' }],
  };
  const of = (more: Partial<KpiSpec> = {}, at: Parameters<typeof sufficiency>[1] = {}): unknown => {
    const found = sufficiency(buildKpi({ ...spec, ...more }).kpi, at);
    return found && [plain(found.gap), plain(found.effects), found.enough, found.withoutEffect.map(({ id }) => id)];
  };

  test('sets the effects of open measures against the gap from the baseline', () =>
    expect(of()).toEqual(['10', '6', false, ['c']]));
  test('starts from the forecast inside the year', () =>
    expect(of({}, { forecast: dec(95) })).toEqual(['5', '6', true, ['c']]));
  test('counts the good direction', () =>
    expect(of({ direction: 'lower', target: 86 })).toEqual(['4', '6', true, ['c']]));
  test('asks nothing where the target is reached', () =>
    expect(of({ baseline: 101, measures: [] })).toEqual(['0', '0', true, []]));
  test('starts from last year where there is no baseline', () => {
    const { measures = [] } = spec;
    const found = sufficiency(buildKpi({ target: 100, history: { '2025': 97 }, measures }).kpi);
    expect(plain(found!.gap)).toBe('3');
  });
  test('is not known without anything to start from', () =>
    expect(sufficiency(buildKpi({ target: 100 }).kpi)).toBeUndefined());
});

import { ask, tracksOf, type Track } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { buildKpi, buildOne, dec, milestones, period, type KpiSpec } from '../support/build-plan';

function trackOf(
  spec: Omit<KpiSpec, 'id'>,
  asked: string,
  more: { asOf?: string; final?: boolean; missing?: 'zero' | 'error' } = {},
): Track {
  const { plan, kpi } = buildKpi(spec, { scoring: { missing: more.missing ?? 'error' } });
  return tracksOf(plan, ask(plan, period(asked), more)).of(kpi);
}

/** State, actual, target, attainment, status. */
function toText({ state, actual, target, attainment, status }: Track['toDate']): string {
  const shown =
    target && (target.type === 'point' ? plain(target.value) : `${plain(target.low)}-${plain(target.high)}`);
  return [state, actual ? plain(actual) : '–', shown ?? '–', attainment ? plain(attainment, 4) : '–', status].join(' ');
}

const toDate = (...args: Parameters<typeof trackOf>): string => toText(trackOf(...args).toDate);
const inPeriod = (...args: Parameters<typeof trackOf>): string => toText(trackOf(...args).inPeriod);

const SUM: Omit<KpiSpec, 'id'> = {
  target: 1200,
  actuals: { '2026-01': 90, '2026-02': 110, '2026-03': 70, '2026-04': 500 },
};

describe('the year to date', () => {
  test('of a sum covers the reported months up to the question', () =>
    expect(toDate(SUM, '2026-03')).toBe('value 270 300 0.9 amber'));
  test('is the same for the quarter as for its last month', () =>
    expect(toDate(SUM, '2026-Q1')).toBe(toDate(SUM, '2026-03')));
  test('leaves a missing month out with its target', () =>
    expect(toDate({ ...SUM, actuals: { '2026-01': 90, '2026-03': 70 } }, '2026-03')).toBe('value 160 200 0.8 red'));
  test('leaves an n/a month out with its target', () =>
    expect(toDate({ ...SUM, actuals: { '2026-01': 100, '2026-02': { na: 'Stopped' } } }, '2026-02')).toBe(
      'value 100 100 1 green',
    ));
  test('is an estimate when a month of it is one', () =>
    expect(toDate({ ...SUM, actuals: { '2026-01': { estimate: 100 } } }, '2026-01')).toBe('estimate 100 100 1 green'));
  test('of a ratio adds numerators and denominators', () =>
    expect(
      toDate(
        {
          target: 90,
          aggregate: 'ratio',
          unit: '%',
          actuals: { '2026-01': { numerator: 180, denominator: 200 }, '2026-02': { numerator: 45, denominator: 60 } },
        },
        '2026-02',
      ),
    ).toBe('value 86.538462 90 0.9615 amber'));
  test('of a ratio with nothing to count is pending', () =>
    expect(
      toDate({ target: 90, aggregate: 'ratio', actuals: { '2026-01': { numerator: 0, denominator: 0 } } }, '2026-01'),
    ).toBe('pending – – – none'));
  test('of a path is that of the period of the value', () =>
    expect(
      toDate(
        {
          target: 100,
          aggregate: 'last',
          frequency: 'quarter',
          phasing: { type: 'path', from: dec(80) },
          actuals: { '2026-Q1': 86 },
        },
        '2026-Q2',
      ),
    ).toBe('value 86 85 1.0118 green'));
  test('of a range has no attainment, and is green inside it', () =>
    expect(
      toDate({ target: [10, 20], direction: 'range', aggregate: 'mean', actuals: { '2026-01': 20 } }, '2026-01'),
    ).toBe('value 20 10-20 – green'));
  test('against a target of 0 is met or not', () =>
    expect(toDate({ target: 0, direction: 'lower', actuals: { '2026-01': 1 } }, '2026-01')).toBe('value 1 0 – red'));
  test('says when the challenge is reached at this pace', () =>
    expect(toDate({ ...SUM, actuals: { '2026-01': 120 }, challenge: { target: 1400, bonus: 3 } }, '2026-01')).toBe(
      'value 120 100 1.2 challenge',
    ));
  test('has for a mean its own status, whatever that of the month', () => {
    const mean: Omit<KpiSpec, 'id'> = { target: 100, aggregate: 'mean', actuals: { '2026-01': 60, '2026-02': 100 } };
    expect(toDate(mean, '2026-02')).toBe('value 80 100 0.8 red');
    expect(inPeriod(mean, '2026-02')).toBe('value 100 100 1 green');
  });
});

describe('the state', () => {
  test('is missing when nothing is reported and the days of grace have passed', () =>
    expect(toDate({ target: 10 }, '2026-01')).toBe('missing – – – missing'));
  test('is pending before that', () =>
    expect(toDate({ target: 10 }, '2026-01', { asOf: '2026-02-09' })).toBe('pending – – – none'));
  test('is n/a for the whole KPI', () =>
    expect(toDate({ target: 10, notApplicable: {} }, '2026-01')).toBe('na – – – na'));
  test('is pending before a later start', () =>
    expect(toDate({ target: 10, start: '2026-06' }, '2026-01')).toBe('pending – – – none'));
  test('is pending while the first quarter is not over', () =>
    expect(toDate({ target: 10, frequency: 'quarter', actuals: { '2026-Q1': 4 } }, '2026-02')).toBe(
      'pending – – – none',
    ));
  test('is pending when the months so far are n/a and others are to come', () =>
    expect(toDate({ target: 10, actuals: { '2026-01': { na: 'Stopped' } } }, '2026-01')).toBe('pending – – – none'));
  test('does not wait for grace at a final assessment', () =>
    expect(toDate({ target: 10 }, '2026', { final: true, asOf: '2026-12-31' })).toBe('missing – – – missing'));
});

describe('the period asked for', () => {
  test('longer than the own ones adds them up', () => expect(inPeriod(SUM, '2026-Q1')).toBe('value 270 300 0.9 amber'));
  test('is one month', () => expect(inPeriod(SUM, '2026-03')).toBe('value 70 100 0.7 red'));
  test('in which no quarter ends has nothing yet', () =>
    expect(inPeriod({ target: 40, frequency: 'quarter', actuals: { '2026-Q1': 12 } }, '2026-04')).toBe(
      'pending – – – none',
    ));
  test('in which a quarter ends has its figures', () =>
    expect(inPeriod({ target: 40, frequency: 'quarter', actuals: { '2026-Q1': 12 } }, '2026-03')).toBe(
      'value 12 10 1.2 green',
    ));
  test('that is n/a is so, though others are to come', () =>
    expect(inPeriod({ target: 10, actuals: { '2026-01': { na: 'Stopped' } } }, '2026-01')).toBe('na – – – na'));
});

test('a shorter question shows the newest own period that has ended', () => {
  expect(toDate({ target: 40, frequency: 'quarter', actuals: { '2026-Q1': 12, '2026-Q2': 30 } }, '2026-05')).toBe(
    'value 12 10 1.2 green',
  );
});

test('the columns of a year are all there, the later ones pending', () => {
  const { periods } = trackOf(SUM, '2026-03');
  expect(periods.map(({ status }) => status)).toEqual(['amber', 'green', 'red', ...Array(9).fill('none')]);
  expect(periods.map(({ state }) => state).slice(2, 4)).toEqual(['value', 'pending']);
});

test('a last value is stale when a later period is missing, not when it is not yet due', () => {
  const spec: Omit<KpiSpec, 'id'> = { target: 10, aggregate: 'last', actuals: { '2026-01': 9 } };
  expect([trackOf(spec, '2026-02').stale, trackOf(spec, '2026-02', { asOf: '2026-03-01' }).stale]).toEqual([
    true,
    false,
  ]);
});

test('a final assessment that gives nothing for missing months has the figures of those reported', () => {
  expect(toDate({ ...SUM, target: 1200 }, '2026', { final: true, missing: 'zero' })).toBe('value 770 400 1.925 green');
});

test('milestones attain the share reached of what counts so far', () => {
  const scoring = milestones([
    { id: 'a', due: '2026-03-31', share: '0.4', accepted: '2026-03-01', quality: '0.95' },
    { id: 'b', due: '2026-09-30', share: '0.6' },
  ]);
  expect([toDate({ scoring }, '2026-02'), toDate({ scoring }, '2026-06'), toDate({ scoring }, '2026-09')]).toEqual([
    'pending – – – none',
    'value – – 0.95 amber',
    'value – – 0.38 red',
  ]);
});

describe('a fiscal year that starts in April', () => {
  test('has its months in its own order', () => {
    const { plan, kpis } = buildOne({ kpis: [{ id: 'k', target: 1200, actuals: { '2026-04': 100, '2027-01': 50 } }] });
    const april = { ...plan, fiscalYear: { startMonth: 4, namedBy: 'start' } as const };
    const { periods, toDate: figures } = tracksOf(april, ask(april, period('2027-01'))).of(kpis.k!);
    expect(periods.map((one) => one.period.text).slice(-3)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(toText(figures)).toBe('value 150 200 0.75 red');
  });
});

test('the steps name what is left out', () => {
  const { steps } = trackOf({ target: 1200, actuals: { '2026-01': 90, '2026-02': { na: 'Stopped' } } }, '2026-03');
  expect(steps.map(({ what, how }) => `${what}: ${how}`)).toEqual([
    'sumOfPeriods: 90',
    'targetToDate: 100',
    'attainmentToDate: 1 + (90 − 100) / 100 = 0.9',
    'naPeriodsLeftOut: 2026-02',
    'missingPeriods: 2026-03 (2026-04-10)',
    'toFullYear: 90 × 1200 / 100 = 1080',
  ]);
});

test('all who ask the same of a plan get the same tracks, and other days and periods have their own', () => {
  const { plan } = buildKpi(SUM);
  const [asked, again] = [0, 1].map(() => tracksOf(plan, ask(plan, period('2026-03'))));
  expect(again).toBe(asked);
  const others = [
    tracksOf(plan, ask(plan, period('2026-02'))),
    tracksOf(plan, ask(plan, period('2026-03'), { asOf: '2026-03-20' })),
    tracksOf({ ...plan }, ask(plan, period('2026-03'))),
  ];
  expect(others.map((tracks) => tracks === asked)).toEqual([false, false, false]);
});

describe('a sum of which nothing is due yet', () => {
  const late: Omit<KpiSpec, 'id'> = {
    target: 2,
    phasing: { type: 'even', step: dec(1) },
    challenge: { target: 3, bonus: 5 },
  };

  test('is pending while nothing comes', () => {
    const track = trackOf({ ...late, actuals: { '2026-01': 0, '2026-02': 0 } }, '2026-02');
    expect(toText(track.toDate)).toBe('pending 0 0 – none');
    expect(toText(track.inPeriod)).toBe('value 0 0 – none');
    expect(track.fullYearValue).toBeUndefined();
  });
  test('has all that comes on top of the year', () => {
    const track = trackOf({ ...late, actuals: { '2026-01': 1 } }, '2026-01');
    expect([toText(track.toDate), plain(track.fullYearValue!)]).toEqual(['value 1 0 – challenge', '3']);
  });
  test('does not apply at a final assessment when all that was due does not', () => {
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `2026-${String(i + 1).padStart(2, '0')}`,
        i === 5 || i === 11 ? { na: 'Closed', approvedBy: 'Wang Fang' } : 0,
      ]),
    );
    expect(toDate({ ...late, actuals: months }, '2026', { final: true })).toBe('na 0 0 – na');
  });
  test('is none of those whose target of the year is 0', () =>
    expect(toDate({ target: 0, direction: 'lower', actuals: { '2026-01': 0 } }, '2026-01')).toBe('value 0 0 – green'));
});

describe('an allowance', () => {
  const allowed: Omit<KpiSpec, 'id'> = { target: 2, direction: 'lower', phasing: { type: 'allowance' } };

  test('has the target of the year from the first day, and none in a period', () => {
    const track = trackOf({ ...allowed, actuals: { '2026-01': 0, '2026-02': 1 } }, '2026-02');
    expect(toText(track.toDate)).toBe('value 1 2 1.5 green');
    expect(toText(track.inPeriod)).toBe('value 1 – – green');
    expect(plain(track.fullYearValue!)).toBe('1');
  });
  test('has in each period the light of the year to its end', () => {
    const { periods } = trackOf({ ...allowed, actuals: { '2026-01': 2, '2026-02': 1, '2026-03': 0 } }, '2026-03');
    expect(periods.slice(0, 4).map(toText)).toEqual([
      'value 2 – – green',
      'value 1 – – red',
      'value 0 – – red',
      'pending – – – none',
    ]);
  });
});

describe('a KPI that ends in March', () => {
  const ENDED: Omit<KpiSpec, 'id'> = {
    target: 300,
    end: '2026-03',
    actuals: { '2026-01': 90, '2026-02': 110, '2026-03': 100 },
  };

  test('spreads its target over its own months', () => expect(toDate(ENDED, '2026-01')).toBe('value 90 100 0.9 amber'));
  test('stands in later months as it ended', () => expect(toDate(ENDED, '2026-06')).toBe('value 300 300 1 green'));
  test('waits for nothing at the final assessment', () =>
    expect(toDate(ENDED, '2026', { final: true })).toBe('value 300 300 1 green'));
  test('that is measured by quarters has the first one only', () =>
    expect(
      trackOf({ ...ENDED, frequency: 'quarter', actuals: {} }, '2026-06').periods.map((one) => one.period.text),
    ).toEqual(['2026-Q1']));
});

import { measureStatus, progressReports, type MeasureStatus } from '../../src/tracking';
import { toNumber } from '../../src/util/decimal';
import { planOf, review, scorecardWith } from './plan';

const STAGED =
  '{id: line, name: Line, owner: Chen, start: 2026-01-01, due: 2026-06-30, stages: [{id: a, name: A, due: 2026-02-28, share: 40%}, {id: b, name: B, due: 2026-06-30, share: 60%}]}';
const STRAIGHT = '{id: line, name: Line, start: 2026-01-01, due: 2026-04-11}';

function statusOn(day: string, measure: string, ...reviews: readonly string[]): MeasureStatus {
  const plan = planOf(scorecardWith(measure), ...reviews);
  const line = plan.scorecards[0]!.kpis[0]!.measures[0]!;
  return measureStatus(line, day, progressReports(plan).get(line));
}

const told = (cycle: string, entry: string, held?: string): string =>
  review(cycle, ...(held ? [`held: ${held}`] : []), `do: [{measure: yield/line, ${entry}}]`);

const shown = ({ state, planned, reported, daysLate }: MeasureStatus): unknown[] => [
  state,
  planned && toNumber(planned, 2),
  toNumber(reported, 2),
  daysLate,
];

describe('planned progress', () => {
  test.each([
    ['2026-02-27', 0],
    ['2026-02-28', 0.4],
    ['2026-06-29', 0.4],
    ['2026-06-30', 1],
  ])('on %s the stages due by then have %d of the measure', (day, share) => {
    expect(toNumber(statusOn(day, STAGED).planned!, 2)).toBe(share);
  });

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-02-20', 0.5],
    ['2026-04-11', 1],
    ['2026-09-01', 1],
  ])('without stages a straight line from start to due: on %s it is %d', (day, share) => {
    expect(toNumber(statusOn(day, STRAIGHT).planned!, 2)).toBe(share);
  });

  test('without stages and dates there is none', () => {
    expect(statusOn('2026-05-01', '{id: line, name: Line}').planned).toBeUndefined();
  });
});

describe('status of a measure', () => {
  test.each([
    ['not started before its first stage', '2026-02-01', [], ['notStarted', 0, 0, 0]],
    ['behind when 20 points or more are missing', '2026-02-28', ['progress: 20%'], ['behind', 0.4, 0.2, 0]],
    ['on schedule when less is missing', '2026-02-28', ['progress: 21%'], ['onSchedule', 0.4, 0.21, 0]],
    ['overdue the day after its date', '2026-07-01', ['progress: 90%'], ['overdue', 1, 0.9, 1]],
    ['on schedule on a date agreed since', '2026-07-10', ['progress: 90%, due: 2026-07-15'], ['onSchedule', 1, 0.9, 0]],
    ['done with all its stages', '2026-07-01', ['stages: {a: 2026-02-20, b: 2026-06-30}'], ['done', 1, 1, 0]],
    [
      'done late when the last stage was',
      '2026-07-31',
      ['stages: {a: 2026-02-20, b: 2026-07-04}'],
      ['doneLate', 1, 1, 4],
    ],
  ] as const)('%s', (_, day, entries, expected) => {
    expect(shown(statusOn(day, STAGED, ...entries.map((entry) => told('2026-02', entry))))).toEqual(expected);
  });

  test('a cancelled measure is cancelled, however late', () => {
    expect(statusOn('2026-12-31', '{id: line, name: Line, due: 2026-06-30, status: cancelled}')).toMatchObject({
      state: 'cancelled',
      daysLate: 0,
    });
  });

  test('the original date stays beside the new one', () => {
    expect(statusOn('2026-05-01', STAGED, told('2026-03', 'due: 2026-07-15'))).toMatchObject({
      originalDue: '2026-06-30',
      due: '2026-07-15',
    });
  });
});

describe('reported progress', () => {
  test('is that of the newest entry up to the day', () => {
    const reviews = [told('2026-03', 'progress: 30%', '2026-04-07'), told('2026-04', 'progress: 50%')];
    expect(
      ['2026-03-30', '2026-03-31', '2026-04-30'].map((day) => toNumber(statusOn(day, STAGED, ...reviews).reported, 2)),
    ).toEqual([0, 0.3, 0.5]);
  });

  test('is the share of finished stages where an entry names stages only', () => {
    expect(toNumber(statusOn('2026-03-31', STAGED, told('2026-03', 'stages: {a: 2026-03-02}')).reported, 2)).toBe(0.4);
  });

  test('does not fall because an entry only tells of a difficulty', () => {
    const reviews = [told('2026-03', 'progress: 50%'), told('2026-04', 'difficulty: Supplier late')];
    expect(toNumber(statusOn('2026-04-30', STAGED, ...reviews).reported, 2)).toBe(0.5);
  });

  test('100% is done on the day that was first spoken of it', () => {
    const reviews = [told('2026-03', 'progress: 100%'), told('2026-04', 'progress: 100%')];
    expect(statusOn('2026-06-30', STRAIGHT, ...reviews)).toMatchObject({ state: 'done', doneOn: '2026-03-31' });
  });
});

test('a stage is done, done late, late or open, with its days', () => {
  const stages = (day: string, entry: string): unknown =>
    statusOn(day, STAGED, told('2026-02', entry)).stages.map(({ state, daysLate }) => [state, daysLate]);
  expect(stages('2026-03-10', 'stages: {a: 2026-02-28}')).toEqual([
    ['done', 0],
    ['open', 0],
  ]);
  expect(stages('2026-03-10', 'stages: {a: 2026-03-03}')).toEqual([
    ['doneLate', 3],
    ['open', 0],
  ]);
  expect(stages('2026-03-10', 'progress: 10%')).toEqual([
    ['late', 10],
    ['open', 0],
  ]);
});

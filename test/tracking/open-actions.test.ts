import { parsePeriod } from '../../src/calendar/period';
import type { Plan } from '../../src';
import { openActionsBefore, reviewOf, supportRequests } from '../../src/tracking';
import { planOf, review, scorecardWith } from './plan';

const MEASURE = '{id: line, name: Line}';
const OPENED = review('2026-04', 'held: 2026-05-07', 'act: [{id: calibrate, action: Calibrate, due: 2026-05-20}]');

function before(plan: Plan, cycle: string, day?: string): unknown[] {
  const meeting = { scorecardId: 'production', cycle: parsePeriod(cycle)! };
  const found = reviewOf(plan, meeting);
  return openActionsBefore(plan, meeting, { review: found, day: day ?? found?.held ?? `${cycle}-28` }).map(
    ({ action, state, originalDue, due, daysLate }) => [action.id, state, originalDue, due, daysLate],
  );
}

const planWith = (...reviews: readonly string[]): Plan => planOf(scorecardWith(MEASURE), OPENED, ...reviews);

test('an action is opened in one month, carried in the next, closed in the third, and gone in the fourth', () => {
  const plan = planWith(
    review('2026-05', 'held: 2026-06-04', 'followUp: [{action: calibrate, status: open, due: 2026-06-20}]'),
    review('2026-06', 'held: 2026-07-07', 'followUp: [{action: calibrate, status: done, effective: yes}]'),
    review('2026-07', 'held: 2026-08-05'),
  );
  expect(before(plan, '2026-04')).toEqual([]);
  expect(before(plan, '2026-05')).toEqual([['calibrate', 'open', '2026-05-20', '2026-06-20', 0]]);
  expect(before(plan, '2026-06')).toEqual([['calibrate', 'done', '2026-05-20', '2026-06-20', 0]]);
  expect(before(plan, '2026-07')).toEqual([]);
});

test('an action that nobody follows up is carried until somebody does, and grows late', () => {
  const plan = planWith(review('2026-05', 'held: 2026-06-04'), review('2026-06', 'held: 2026-07-07'));
  expect(before(plan, '2026-05')).toEqual([['calibrate', 'overdue', '2026-05-20', '2026-05-20', 15]]);
  expect(before(plan, '2026-06')).toEqual([['calibrate', 'overdue', '2026-05-20', '2026-05-20', 48]]);
});

test('it is carried into a month without a review, and into the next fiscal year', () => {
  expect(before(planWith(), '2026-09', '2026-10-10')).toEqual([
    ['calibrate', 'overdue', '2026-05-20', '2026-05-20', 143],
  ]);
  expect(before(planWith(), '2027-03')).toHaveLength(1);
  expect(before(planWith(), '2028-01')).toHaveLength(0);
});

test('a dropped action is told once and gone', () => {
  const plan = planWith(review('2026-05', 'followUp: [{action: calibrate, status: dropped}]'));
  expect(before(plan, '2026-05')).toEqual([['calibrate', 'dropped', '2026-05-20', '2026-05-20', 0]]);
  expect(before(plan, '2026-06')).toEqual([]);
});

test('an id may be used again once its action is closed', () => {
  const plan = planWith(
    review('2026-05', 'followUp: [{action: calibrate, status: done}]', 'act: [{id: calibrate, action: Again}]'),
    review('2026-06', 'held: 2026-07-07', 'followUp: [{action: calibrate, status: done}]'),
  );
  expect(before(plan, '2026-06')).toEqual([['calibrate', 'done', undefined, undefined, 0]]);
  expect(before(plan, '2026-07')).toEqual([]);
});

test('actions of another department are not carried', () => {
  const plan = planOf(
    scorecardWith(MEASURE),
    review('2026-04', 'act: [{id: visit, action: Visit}]').replace('production', 'sales'),
  );
  expect(before(plan, '2026-05')).toEqual([]);
});

test('the week before the month before the quarter, where they end together', () => {
  const plan = planWith(
    review('2026-Q2', 'act: [{id: quarterly, action: Look}]'),
    review('2026-06', 'act: [{id: monthly, action: Look}]'),
  );
  expect(before(plan, '2026-06')).toHaveLength(1);
  expect(before(plan, '2026-Q2', '2026-07-15')).toHaveLength(2);
});

test('a quarter follows up actions of the month that ends with it, and a later month those of the quarter', () => {
  const plan = planWith(
    review('2026-06', 'act: [{id: monthly, action: Look}]'),
    review(
      '2026-Q2',
      'held: 2026-07-15',
      'act: [{id: quarterly, action: Look}]',
      'followUp: [{action: monthly, status: done}, {action: calibrate, status: done}]',
    ),
    review('2026-W27', 'held: 2026-07-06', 'followUp: [{action: quarterly, status: open, due: 2026-07-20}]'),
    review('2026-07', 'held: 2026-08-04', 'followUp: [{action: quarterly, status: done}]'),
  );
  expect(before(plan, '2026-Q2').map((item) => (item as unknown[]).slice(0, 2))).toEqual([
    ['calibrate', 'done'],
    ['monthly', 'done'],
  ]);
  expect(before(plan, '2026-W27')).toEqual([['quarterly', 'open', undefined, '2026-07-20', 0]]);
  expect(before(plan, '2026-07')).toEqual([['quarterly', 'done', undefined, '2026-07-20', 0]]);
  expect(before(plan, '2026-08', '2026-09-05')).toEqual([]);
});

test('support is shown in its cycle, and later while it has no answer', () => {
  const plan = planWith(
    review('2026-05', 'support: [{ask: Fitters, of: sales}, {ask: Photos, of: sales, reply: Sent}]'),
    review('2026-06', 'support: [{ask: Room, of: sales, reply: Agreed}]'),
  );
  const asked = (cycle: string): unknown =>
    supportRequests(plan, parsePeriod(cycle)!).map(({ request }) => request.ask);
  expect([asked('2026-05'), asked('2026-06')]).toEqual([
    ['Fitters', 'Photos'],
    ['Fitters', 'Room'],
  ]);
});

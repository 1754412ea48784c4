import { parsePeriod } from '../../src/calendar/period';
import { attendanceOf } from '../../src/pay/attendance';
import { plain } from '../../src/util/decimal';
import { mill } from './mill';

/** The part of March 2026, of 22 days from Monday to Friday, and how it was come by; a month of up to 10 days is half. */
test.each<[claim: string, keys: readonly string[], attendance: string]>([
  ['somebody who is always there', [], '1'],
  ['who joins before the month', ['joined: 2026-02-28'], '1'],
  ['who joins on its first day, a Sunday', ['joined: 2026-03-01'], '1 2026-03: 22 > 10 → 1 @ joined'],
  ['who joins with eleven days left', ['joined: 2026-03-17'], '1 2026-03: 11 > 10 → 1 @ joined'],
  ['who joins with ten days left', ['joined: 2026-03-18'], '0.5 2026-03: 10 ≤ 10 → 0.5 @ joined'],
  ['who joins on its last day', ['joined: 2026-03-31'], '0.5 2026-03: 1 ≤ 10 → 0.5 @ joined'],
  ['who joins on the day after', ['joined: 2026-04-01'], '0'],
  ['who leaves on the day before', ['left: 2026-02-28'], '0'],
  ['who leaves on its first day, a Sunday', ['left: 2026-03-01'], '0 2026-03: 0 → 0 @ left'],
  ['who leaves on its first day of work', ['left: 2026-03-02'], '0.5 2026-03: 1 ≤ 10 → 0.5 @ left'],
  ['who leaves on its last day', ['left: 2026-03-31'], '1 2026-03: 22 > 10 → 1 @ left'],
  ['who leaves on the day after', ['left: 2026-04-01'], '1'],
  [
    'who joins and leaves in it',
    ['joined: 2026-03-10', 'left: 2026-03-12'],
    '0.5 2026-03: 3 ≤ 10 → 0.5 @ joined @ left',
  ],
  [
    'of whom the days are written',
    ['joined: 2026-03-10', 'attended: {2026-03: 11}'],
    '1 2026-03: 11 > 10 → 1 @ attended.2026-03',
  ],
  ['of whom the days of another month are written', ['attended: {2026-04: 3}'], '1'],
  ['of whom none are written', ['attended: {2026-03: 0}'], '0 2026-03: 0 → 0 @ attended.2026-03'],
  ['of whom days are written after leaving', ['left: 2026-02-28', 'attended: {2026-03: 9}'], '0'],
])('%s', (_claim, keys, wanted) => {
  const plan = mill([[/ {4}joined: .*\n {4}left: .*\n {4}attended: .*\n/, keys.map((key) => `    ${key}\n`).join('')]]);
  const person = plan.payroll.people.find(({ id }) => id === 'part')!;
  const { part, steps } = attendanceOf(person, parsePeriod('2026-03')!, plan);
  const told = steps.map(({ how, at }) => ` ${how}${at.map(({ path }) => ` @ ${path.slice(2).join('.')}`).join('')}`);
  expect(plain(part) + told.join('')).toBe(wanted);
});

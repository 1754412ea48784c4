import { parsePeriod } from '../../src/calendar/period';
import { settlePlan } from '../../src/pay';
import { monthlySheet } from '../../src/pay/monthly-sheet';
import type { Plan } from '../../src/model/types';
import type { Step } from '../../src/scoring';
import { expectGolden } from '../support/golden';
import { HALVES, mill } from './mill';

/**
 * The steps of pay, each with its arithmetic and the keys of the plan that it is from, so that whoever is paid can
 * work it out again: test/golden/pay-steps.txt.
 */

const line = ({ what, how, at }: Step): string =>
  `  ${what}: ${how}${at.map(({ document, path }) => ` @ ${[document, ...path].join('.')}`).join('')}\n`;

const listed = (title: string, steps: readonly Step[]): string => `${title}\n${steps.map(line).join('')}`;

/** The months in which something happens to somebody. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  whole: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-12'],
  part: ['2026-02', '2026-03', '2026-05', '2026-06', '2026-10'],
  moved: ['2026-02'],
};

function stepsOfMonths(plan: Plan): string {
  const sheets = plan.payroll.people.flatMap((person) =>
    (MONTHS[person.id] ?? []).map((month) => monthlySheet(person, parsePeriod(month)!, plan)),
  );
  return sheets.map(({ person, month, steps }) => listed(`${person.id} ${month.text}`, steps)).join('');
}

function stepsOfYear(plan: Plan, title: string, period: string, ids: readonly string[]): string {
  const selects = ({ id }: { readonly id: string }): boolean => ids.includes(id);
  const { settlements, pools } = settlePlan(plan, parsePeriod(period)!, { selects });
  const shares = pools.flatMap(({ pool, shares: all }) =>
    all
      .filter(({ person }) => selects(person))
      .map(({ person, steps }) => listed(`${title} ${pool.id} ${person.id}`, steps)),
  );
  return [...settlements.map(({ person, steps }) => listed(`${title} ${person.id}`, steps)), ...shares].join('');
}

test('each step of pay can be worked out again', () => {
  const by = (policy: string): Plan => mill([['shortfall: offset', `shortfall: ${policy}`]]);
  const recorded = mill([...HALVES, ['monthly: 1000, left', 'monthly: 1000, paid: {2026-H1: -900}, left']]);
  expectGolden(
    'pay-steps.txt',
    [
      stepsOfMonths(mill()),
      stepsOfYear(mill(), '2026', '2026', ['gone', 'moved', 'part', 'short', 'whole']),
      stepsOfYear(by('recover'), 'recover', '2026', ['short']),
      stepsOfYear(by('waive'), 'waive', '2026', ['short']),
      stepsOfYear(mill(HALVES), 'half', '2026-H1', ['part', 'short']),
      stepsOfYear(recorded, 'after the half', '2026', ['gone', 'whole']),
    ].join('\n'),
  );
});

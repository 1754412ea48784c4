import { daysOf, monthsOf } from '../../calendar/fiscal-year';
import { isComplete, isRead } from '../../model/gaps';
import type { Person, Pool } from '../../model/payroll';
import { isIn } from '../../model/posts';
import type { Plan } from '../../model/types';
import { locate, type Path } from '../../source/locate';
import { round, type Decimal } from '../../util/decimal';
import type { RuleContext } from '../rule';

const CENTS = 2;

/** Pay that cannot be computed as written. The messages name nobody, and no amount. */
export function checkPayroll(plan: Plan, context: RuleContext): void {
  const { people, pools } = plan.payroll;
  for (const person of people) {
    checkStay(person, context);
    checkAttended(person, plan, context);
    checkOwnScorecard(person, plan, context);
    for (const [path, amount] of amountsOf(person)) checkCents(person, path, amount, context);
  }
  for (const pool of pools) {
    checkCents(pool, ['amount'], pool.amount, context);
    checkSharers(pool, plan, context);
  }
}

function checkStay({ joined, left, origin }: Person, { report }: RuleContext): void {
  if (joined === undefined || left === undefined || joined <= left) return;
  report({ message: 'A person left before joining.', span: locate(origin, ['left']), help: 'Correct one of the two dates.' });
}

function checkAttended({ attended }: Person, { fiscalYear }: Plan, { report }: RuleContext): void {
  for (const { period, days, origin } of attended.filter(({ period: { unit } }) => unit === 'month')) {
    const { to } = daysOf(monthsOf(period, fiscalYear)[0]!, fiscalYear);
    if (days > Number(to.slice(-2))) report({ message: 'A person attended more days than the month has.', span: locate(origin), help: 'Write the days really attended.' });
  }
}

/** The factor `person` is the score of a scorecard of one's own. */
function checkOwnScorecard({ scorecard, origin }: Person, plan: Plan, { report }: RuleContext): void {
  if (scorecard || !plan.policy.pay.factors.includes('person') || !isRead(plan, origin)) return;
  report({
    message: 'Pay follows the person’s own scorecard, and this person has none.',
    span: locate(origin, ['id']),
    help: 'Add “scorecard:” with the id of the position, or take “person” out of “factors:” in the policy.',
    related: [{ message: 'The factors are set here.', span: locate(plan.origin, ['policy', 'pay', 'factors']) }],
  });
}

const amountsOf = ({ annual, monthly, salary, offset, paid }: Person): readonly (readonly [Path, Decimal])[] => [
  [['annual'], annual], [['monthly'], monthly], [['salary'], salary], [['offset'], offset],
  ...paid.map(({ period, amount }) => [['paid', period.text], amount] as const),
];

function checkCents({ origin }: Person | Pool, path: Path, amount: Decimal, { report }: RuleContext): void {
  if (round(amount, CENTS).equals(amount)) return;
  report({ message: 'An amount of money has parts of a cent.', span: locate(origin, path), help: 'Write it with two decimal places at the most.' });
}

function checkSharers(pool: Pool, plan: Plan, { report }: RuleContext): void {
  const sharers = plan.payroll.people.filter((person) => person.year === pool.year && isIn(person, pool));
  if (sharers.length > 0 || !isComplete(plan, 'pay') || !isComplete(plan, 'plan')) return;
  report({ message: 'Nobody has a part in this pool.', span: locate(pool.origin, ['departments']), help: 'Name departments with people of the same year, or delete the pool.' });
}

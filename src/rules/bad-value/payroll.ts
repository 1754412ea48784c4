import { daysOf, fiscalYearOf, monthsOf, periodsOfYear } from '../../calendar/fiscal-year';
import { isComplete, isRead } from '../../model/gaps';
import { partsOf } from '../../model/pay-policy';
import { isIn } from '../../model/posts';
import type { Amounts, Person, Plan, Pool } from '../../model/types';
import { inside, locate, type Origin } from '../../source/locate';
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
    for (const amounts of [person.annual, person.monthly]) checkBeginning(amounts, person, plan, context);
    for (const { at, amount } of amountsOf(person)) checkCents(amount, at, context);
  }
  for (const pool of pools) {
    checkCents(pool.amount, inside(pool.origin, 'amount'), context);
    checkSharers(pool, plan, context);
  }
}

function checkStay({ joined, left, origin }: Person, { report }: RuleContext): void {
  if (joined === undefined || left === undefined || joined <= left) return;
  report({
    message: { en: 'A person left before joining.', 'zh-CN': '有人的离职日期早于入职日期。' },
    span: locate(origin, ['left']),
    help: { en: 'Correct one of the two dates.', 'zh-CN': '请更正两个日期中的一个。' },
  });
}

function checkAttended({ attended }: Person, { fiscalYear }: Plan, { report }: RuleContext): void {
  for (const { period, days, origin } of attended.filter(({ period: { unit } }) => unit === 'month')) {
    const { to } = daysOf(monthsOf(period, fiscalYear)[0]!, fiscalYear);
    if (days <= Number(to.slice(-2))) continue;
    report({
      message: { en: 'A person attended more days than the month has.', 'zh-CN': '有人的出勤天数超过当月天数。' },
      span: locate(origin),
      help: { en: 'Write the days really attended.', 'zh-CN': '请写实际出勤天数。' },
    });
  }
}

/** The factor `person` is the score of a scorecard of one's own. */
function checkOwnScorecard({ scorecard, origin }: Person, plan: Plan, { report }: RuleContext): void {
  const isPaidBy = plan.policy.pay.factors.flatMap(partsOf).some(({ of }) => of === 'person');
  if (scorecard || !isPaidBy || !isRead(plan, origin)) return;
  report({
    message: {
      en: 'Pay follows the person’s own scorecard, and this person has none.',
      'zh-CN': '绩效工资按个人计分卡计发，而此人没有计分卡。',
    },
    span: locate(origin, ['id']),
    help: {
      en: 'Add “scorecard:” with the id of the position, or take “person” out of “factors:” in the policy.',
      'zh-CN': '请用“scorecard:”写明岗位编号，或从制度的“factors:”中去掉“person”。',
    },
    related: [
      {
        message: { en: 'The factors are set here.', 'zh-CN': '系数在这里设定。' },
        span: locate(plan.origin, ['policy', 'pay', 'factors']),
      },
    ],
  });
}

/** Amounts that change are there from the first month of the person in the year. */
function checkBeginning(amounts: Amounts, { year, joined, origin }: Person, plan: Plan, { report }: RuleContext): void {
  const [{ from, origin: at }] = amounts;
  const first = periodsOfYear(year, 'month', plan.fiscalYear)[0]!.text;
  const begins = joined === undefined || joined < first ? first : joined.slice(0, first.length);
  if (from === undefined || from.text <= begins) return;
  const isOfYear = amounts.every((one) => one.from && fiscalYearOf(one.from, plan.fiscalYear) === year);
  if (!isOfYear || !isRead(plan, origin)) return;
  report({
    message: {
      en: `The amounts of a person begin in ${from.text}, and the first month that needs one is ${begins}.`,
      'zh-CN': `有人的金额从${from.text}开始，而应从${begins}起有金额。`,
    },
    span: locate(at, [], 'key'),
    help: { en: `Add the amount that holds from ${begins} on.`, 'zh-CN': `请加上自${begins}起的金额。` },
  });
}

const amountsOf = ({
  annual,
  monthly,
  salary,
  offset,
  paid,
  origin,
}: Person): readonly { readonly amount: Decimal; readonly at: Origin }[] => [
  ...[...annual, ...monthly, ...paid].map((one) => ({ amount: one.amount, at: one.origin })),
  { amount: salary, at: inside(origin, 'salary') },
  { amount: offset, at: inside(origin, 'offset') },
];

function checkCents(amount: Decimal, at: Origin, { report }: RuleContext): void {
  if (round(amount, CENTS).equals(amount)) return;
  report({
    message: { en: 'An amount of money has parts of a cent.', 'zh-CN': '金额精确到了分以下。' },
    span: locate(at),
    help: { en: 'Write it with two decimal places at the most.', 'zh-CN': '请最多保留两位小数。' },
  });
}

function checkSharers(pool: Pool, plan: Plan, { report }: RuleContext): void {
  const shares = (person: Person): boolean => [person, ...person.transfers].some((post) => isIn(post, pool));
  const hasSharer = plan.payroll.people.some((person) => person.year === pool.year && shares(person));
  if (hasSharer || !isComplete(plan, 'pay') || !isComplete(plan, 'plan')) return;
  report({
    message: { en: 'Nobody has a part in this pool.', 'zh-CN': '这项二次分配没有任何人参与。' },
    span: locate(pool.origin, ['departments']),
    help: {
      en: 'Name departments with people of the same year, or delete the pool.',
      'zh-CN': '请写当年有人员的部门，或删除这项二次分配。',
    },
  });
}

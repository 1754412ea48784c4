import { fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, parsePeriod, type Period } from '../calendar/period';
import { suggest } from '../diagnostics/nearest';
import { departmentsAbove } from '../model/posts';
import type { Department, Link, Person, Plan } from '../model/types';
import { monthlySheets, postsOf, settlePlan } from '../pay';
import { explainPay as explanation, pay as payReport, type PayFacts } from '../reports/pay';
import { areRefused } from '../reports/base/plan-errors';
import type { ReportContext } from '../reports/base/report-kind';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';
import { errorsFor, notForPayment } from './plan-errors';

export interface PayQuestion {
  /**
   * A month for its sheet; a year, or a half where the policy assesses results by half, for its settlement. Default:
   * the newest year with pay.
   */
  readonly period?: Period | undefined;
  /** The id of a person: only this one. */
  readonly person?: string | undefined;
  /**
   * Only people who are in this department or below it in the period, or of the `company`; departments are totalled by
   * the months in them.
   */
  readonly department?: string | undefined;
  /** True to print pay that errors of the plan would refuse, marked on every page. Default: false. */
  readonly despiteErrors?: boolean | undefined;
}

/**
 * Performance pay: the sheet of a month, or the settlement of a year or half. It is refused while the plan has errors,
 * and a settlement where a final score cannot be given. Confidential. Throws a UserError for a period that pay does not
 * follow, and for people and departments that are not there.
 */
export function pay(opened: OpenedPlan, question: PayQuestion = {}): Answer {
  const facts = payFacts(opened, question);
  return { report: payReport.build(facts, contextFor(facts, opened)), ...outcomeOf(facts) };
}

/** The steps that the pay of a person comes from. Confidential; errors as of `pay`. */
export function explainPay(opened: OpenedPlan, question: PayQuestion & { readonly person: string }): Answer {
  const facts = payFacts(opened, question);
  const { id, name } = opened.plan.payroll.people.find((person) => person.id === question.person)!;
  return { report: explanation.build({ ...facts, id, name }, contextFor(facts, opened)), ...outcomeOf(facts) };
}

const contextFor = ({ errors }: PayFacts, opened: OpenedPlan): ReportContext =>
  contextOf(opened, notForPayment(errors, opened));

/** The sheets of a month, or the settlement of a year or half, of everybody or of those asked for. */
export function payFacts(opened: OpenedPlan, { period, person, department, despiteErrors }: PayQuestion): PayFacts {
  const { plan, askedDay } = opened;
  const asked = period ?? newestPayYear(plan);
  refuseProcess(asked, plan);
  const people = peopleOf(fiscalYearOf(asked, plan.fiscalYear), plan);
  if (person !== undefined) requirePerson(person, people);
  if (department !== undefined) requireDepartment(department, plan);
  const errors = errorsFor(fiscalYearOf(asked, plan.fiscalYear), opened, despiteErrors);
  const isAsked = (one: Person): boolean => !areRefused(errors) && (person === undefined || one.id === person);
  if (asked.unit === 'month') {
    const sheets = monthlySheets(plan, asked).filter(
      (sheet) => isAsked(sheet.person) && isBelow(sheet.department, department),
    );
    return { type: 'month', plan, period: asked, errors, sheets };
  }
  const worksIn = (one: Person): boolean =>
    postsOf(one, asked, plan).some((post) => isBelow(post.department, department));
  const settled = settlePlan(plan, asked, { asOf: askedDay, selects: (one) => isAsked(one) && worksIn(one) });
  return { type: 'settlement', plan, period: asked, errors, settled, department };
}

const isBelow = (link: Link<Department>, department: string | undefined): boolean =>
  department === undefined || departmentsAbove(link).includes(department);

/** Pay of a plan with errors fails, and a settlement whose final scores cannot be given, as final assessments do. */
function outcomeOf(facts: PayFacts): Omit<Answer, 'report'> {
  const errors = facts.errors.found.length;
  const isOpen = facts.type === 'settlement' && facts.settled.refusals.length + facts.settled.lacking.length > 0;
  return { errors, refused: errors > 0 || isOpen };
}

function newestPayYear(plan: Plan): Period {
  const year = Math.max(...plan.payroll.people.map((person) => person.year));
  return makePeriod('year', peopleOf(year, plan)[0]!.year);
}

/** The period that a text names. Throws a UserError where it is none. */
export function payPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new UserError('no-pay-period', text);
}

function refuseProcess(period: Period, plan: Plan): void {
  const refusal = whyNot(period, plan);
  if (refusal) throw refusal;
}

/**
 * The wall between process and pay: a month has its sheet of conduct and advances, results are paid by year or half
 * (spec 04).
 */
function whyNot({ unit, text, index, year }: Period, { policy }: Plan): UserError | undefined {
  const byHalf = policy.assessment.results === 'half';
  if (unit === 'week' || unit === 'quarter') {
    return new UserError('pay-by-process', text, unit, year, byHalf);
  }
  if (unit !== 'half') return undefined;
  if (!byHalf) return new UserError('pay-by-half', text, year);
  return index === 2 ? new UserError('pay-of-second-half', text, year) : undefined;
}

function peopleOf(year: number, { payroll: { people } }: Plan): readonly Person[] {
  const found = people.filter((person) => person.year === year);
  if (found.length > 0) return found;
  const years = [...new Set(people.map((person) => person.year))].sort((a, b) => a - b);
  if (years.length === 0) throw new UserError('no-pay');
  throw new UserError('no-pay-of-year', year, years);
}

function requirePerson(id: string, people: readonly Person[]): void {
  if (!people.some((person) => person.id === id))
    throw new UserError(
      'no-person',
      id,
      people[0]!.year,
      suggest(
        id,
        people.map((person) => person.id),
      ),
    );
}

function requireDepartment(id: string, { departments }: Plan): void {
  const ids = ['company', ...departments.map((department) => department.id)];
  if (!ids.includes(id)) throw new UserError('no-department', id, suggest(id, ids));
}

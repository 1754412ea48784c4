import type { Day } from '../calendar/day';
import { fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, parsePeriod, type Period } from '../calendar/period';
import { suggest } from '../diagnostics/nearest';
import { departmentsAbove } from '../model/posts';
import type { Person, Plan } from '../model/types';
import { monthlySheets, settlePlan } from '../pay';
import type { ExplainPayFacts, PayFacts } from '../reports/pay';
import { UserError } from '../util/user-error';
import { ExitCode } from './exit-code';

interface Asked {
  readonly asOf?: Day | undefined;
  readonly person?: string | undefined;
  readonly department?: string | undefined;
}

/** The sheets of a month, or the settlement of a year or half, of everybody or of those asked for. */
export function payFacts(plan: Plan, period: Period, { asOf, person, department }: Asked): PayFacts {
  const people = peopleOf(fiscalYearOf(period, plan.fiscalYear), plan);
  if (person !== undefined) requirePerson(person, people);
  if (department !== undefined) requireDepartment(department, plan);
  const selects = (one: Person): boolean =>
    (person === undefined || one.id === person) && (department === undefined || worksIn(one, department));
  if (period.unit === 'month')
    return {
      type: 'month',
      plan,
      period,
      sheets: monthlySheets(plan, period).filter((sheet) => selects(sheet.person)),
    };
  return { type: 'settlement', plan, period, settled: settlePlan(plan, period, { asOf, selects }) };
}

/** A settlement whose final scores cannot be given fails, as the final assessment does. */
export const exitCodeOf = (facts: PayFacts): ExitCode =>
  facts.type === 'settlement' && facts.settled.refusals.length + facts.settled.lacking.length > 0
    ? ExitCode.PlanHasErrors
    : ExitCode.Ok;

/** The same of one person, for what explains it. */
export function explainPayFacts(
  plan: Plan,
  id: string,
  text: string | undefined,
  asOf: Day | undefined,
): ExplainPayFacts {
  const facts = payFacts(plan, payPeriod(text, plan), { asOf, person: id });
  const { name } = plan.payroll.people.find((person) => person.id === id)!;
  return { ...facts, id, name };
}

/** The period that an argument names; the newest year with pay without one. Only what pay follows can be asked for. */
export function payPeriod(text: string | undefined, plan: Plan): Period {
  const year = Math.max(...plan.payroll.people.map((person) => person.year));
  if (text === undefined) return makePeriod('year', peopleOf(year, plan)[0]!.year);
  const period = parsePeriod(text);
  if (!period) throw new UserError(`There is no period “${text}”.`, 'Write a month 2026-03, or a year 2026.');
  const refusal = whyNot(period, plan);
  if (refusal) throw refusal;
  return period;
}

/** The wall between process and pay: a month has its sheet of conduct and advances, results are paid by year or half (spec 04). */
function whyNot({ unit, text, index, year }: Period, { policy }: Plan): UserError | undefined {
  const byHalf = policy.assessment.results === 'half';
  if (unit === 'week' || unit === 'quarter') {
    return new UserError(
      `Pay does not follow “${text}”: what is evaluated by ${unit} is the process, for improvement only.`,
      `Results are paid by year${byHalf ? ' and half' : ''}: ask for “${year}”${byHalf ? ` or “${year}-H1”` : ''}, or for the sheet of a month such as “${year}-03”.`,
    );
  }
  if (unit !== 'half') return undefined;
  if (!byHalf)
    return new UserError(
      `Pay does not follow “${text}”: the policy assesses results by year.`,
      `Ask for “${year}”, or set “assessment: {results: half}” in the policy.`,
    );
  return index === 2 ? new UserError(`“${text}” is settled with the whole year.`, `Ask for “${year}”.`) : undefined;
}

function peopleOf(year: number, { payroll: { people } }: Plan): readonly Person[] {
  const found = people.filter((person) => person.year === year);
  if (found.length > 0) return found;
  const years = [...new Set(people.map((person) => person.year))].sort((a, b) => a - b);
  if (years.length === 0)
    throw new UserError(
      'The plan has no pay.',
      'Add a file of “kind: pay” with a year and people; “hoshin schema pay” says what it holds.',
    );
  throw new UserError(`The plan has no pay for ${year}.`, `There is pay for ${years.join(', ')}.`);
}

function requirePerson(id: string, people: readonly Person[]): void {
  if (!people.some((person) => person.id === id))
    throw new UserError(
      `There is no person “${id}” in the pay of ${people[0]!.year}.`,
      suggest(
        id,
        people.map((person) => person.id),
      )?.en,
    );
}

function requireDepartment(id: string, { departments }: Plan): void {
  const ids = ['company', ...departments.map((department) => department.id)];
  if (!ids.includes(id)) throw new UserError(`There is no department “${id}”.`, suggest(id, ids)?.en);
}

/** In the department or one below it, at the end of the year. */
const worksIn = ({ department, transfers }: Person, id: string): boolean =>
  departmentsAbove(transfers.at(-1)?.department ?? department).includes(id);

import { plural } from '../../util/plural';

/** A new plan, and what to do with it next. */
export const newPlan = {
  /** The owner of the measures of a department, until somebody is named. */
  headOf: (department: string): string => `Head of ${department}`,
  /** The unit of figures of money in a currency. */
  money: (currency: string): string => `${currency} thousand`,
  /** A plan that is made of a table. */
  ofTable: {
    /** The department of a table that names none. */
    department: 'Department',
    /** Comment on the target of a KPI that is no figure. */
    target: (text: string): string =>
      text === ''
        ? 'The table has no target: 100% stands for it.'
        : `Target in the table: ${text}. It is reached in per cent.`,
    /** Comment on a way of scoring that was not read. */
    method: (text: string): string => `Scored in the table as: ${text}`,
    /** Comment in plan.yaml on rules that are off. */
    rules: 'The table says nothing of measures and links. Delete these lines when the plan does.',
    read: (kpis: number, file: string): string => `read ${plural(kpis, 'KPI')} of ${file}`,
    /** Before a list of KPIs. */
    unread: 'Scored in proportion to attainment, until their method is written (“hoshin help methods”):',
  },
  next: 'What to do next:',
  /** Message of the first commit. */
  commit: (year: number): string => `Plan of ${year}`,
  /** Purpose of each suggested next call. */
  why: {
    firstCommit: 'keep it in git, from the first line on',
    check: 'is the plan in order, today?',
    tree: 'what leads to what',
    sheet: 'a sheet to fill in, as values come',
    review: 'the sheet for the monthly meeting',
    readme: 'what to look at',
    checkAsOf: 'the same on the day that its example values are of',
    score: 'where do we stand?',
  },
};

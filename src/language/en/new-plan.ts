/** A new plan, and what to do with it next. */
export const newPlan = {
  /** The owner of the measures of a department, until somebody is named. */
  headOf: (department: string): string => `Head of ${department}`,
  /** The unit of figures of money in a currency. */
  money: (currency: string): string => `${currency} thousand`,
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

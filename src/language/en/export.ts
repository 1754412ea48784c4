/** Words about tables, and about lists of plans. */
export const exporting = {
  tooLarge: (table: string, column: string, of: string): string =>
    `The ${column} of ${of} has too many digits for the table ${table}: a figure there is below 1,000,000,000,000.`,
  writeLargerUnit: 'Measure it in a larger unit, such as millions.',
  fault: (message: string): string => `A fault in hoshin itself: ${message}.`,
  reportFault: 'Please report it; the other plans are not touched by it.',
  /** The progress of a list. */
  plansDone: (done: number, of: number): string => `${done} of ${of} plans`,
  plansWithErrors: (faulty: number, of: number): string =>
    faulty === 1 ? `1 of ${of} plans has errors.` : `${faulty} of ${of} plans have errors.`,
  seeProblems: 'The table problems lists them.',
};

/** Words about tables, and about lists of plans. */
export const exporting = {
  /** The first page of a workbook of tables. */
  overview: 'Overview',
  unit: 'Unit',
  status: 'Status',
  until: (period: string, to: string, asOf: string): string => `Year to the end of ${period} (${to}), as of ${asOf}`,
  pagesBehind: 'The pages behind this one are the tables that programs read.',
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

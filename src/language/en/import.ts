import type { SaidMistake } from '../../util/mistakes';
import { plural } from '../../util/plural';

const IN_ITS_CELLS =
  'Write the number itself, without its unit; a rate goes into the cells of numerator and denominator.';

/** Words of what comes back from people and programs in sheets and tables. */
export const imported = {
  title: (plan: string): string => `${plan}: import`,
  counts: (counts: { fresh: number; equal: number; corrections: number; conflicts: number }): string =>
    `${counts.fresh} new, ${counts.equal} equal, ${plural(counts.corrections, 'correction')}, ${plural(counts.conflicts, 'conflict')}`,
  outcome: {
    written: 'Written.',
    dry: 'Nothing was written: this is a dry run.',
    refused: 'Nothing was written, since there are problems. Mend them, or write the good rows with --partial.',
    partial: 'The good rows were written, those with problems were not.',
    nothing: 'There is nothing to write.',
  },
  headings: { changes: 'Changes', problems: 'Problems', notes: 'Notes', files: 'Files' },
  columns: { at: 'Cell', item: 'What', period: 'Period', before: 'Before', after: 'After', kind: 'Change' },
  kinds: { new: 'new', correction: 'correction' },
  review: (cycle: string): string => `review ${cycle}`,
  na: (reason: string): string => `n/a: ${reason}`,
  estimate: (amount: string): string => `${amount} (estimate)`,
  weighted: (amount: string, weight: string): string => `${amount} (weight ${weight})`,
  /** A problem with its places: `july.xlsx!Values!F7: … (production/first-pass-rate)`. */
  problem: (place: string, message: string, item: string | undefined): string =>
    `${place}: ${message}${item === undefined ? '' : ` (${item})`}`,
  inPlan: (item: string, place: string): string => `${item}, ${place}`,
  /** A map that is proposed for a table. */
  proposal: {
    head: (file: string, id: string): readonly string[] => [
      `Proposed for ${file}: correct what is wrong, and give the codes behind a # their addresses.`,
      `Keep it as a file of the plan; then: hoshin import ${file} --map ${id} --dry-run`,
    ],
    address: 'ADDRESS',
    among: (addresses: readonly string[]): string => addresses.join(' or '),
    preview: 'With this map it would read:',
  },
  problems: {
    noNumber: (text: string): SaidMistake => ({ message: `“${text}” is not a number.`, help: IN_ITS_CELLS }),
    numberOfElsewhere: (text: string): SaidMistake => ({
      message: `“${text}” is not a number as it is written here.`,
      help: 'Import with --locale de for 1.234,5, with fr for 1 234,5, or with ch for 1’234.5.',
    }),
    manyDigits: (text: string): SaidMistake => ({
      message: `“${text}” has more than 15 digits.`,
      help: 'Round it to at most 15 digits, or use a larger unit.',
    }),
    date: (day: string): SaidMistake => ({
      message: `The cell holds the date ${day}; spreadsheet programs make dates of entries such as 6/8.`,
      help: IN_ITS_CELLS,
    }),
    error: (text: string): SaidMistake => ({
      message: `The cell shows the error ${text}.`,
      help: 'Mend its formula, or write the number itself.',
    }),
    uncalculated: (): SaidMistake => ({
      message: 'The cell holds a formula whose value is not in the file.',
      help: 'Open the file in a spreadsheet program and save it, or write the number itself.',
    }),
    covered: (by: string): SaidMistake => ({
      message: `The cell is merged with ${by}, so it has no value of its own.`,
      help: 'Unmerge the cells, and write a value into each.',
    }),
    yesNoNumber: (): SaidMistake => ({ message: 'The cell holds TRUE or FALSE, not a number.', help: IN_ITS_CELLS }),
    percentOfOther: (text: string, unit: string | undefined): SaidMistake => ({
      message: `“${text}” is in per cent, and the row is in ${unit ?? 'plain numbers'}.`,
      help: 'Write the number in the unit of the row.',
    }),
    noYes: (text: string): SaidMistake => ({
      message: `“${text}” is neither yes nor no.`,
      help: 'Choose yes, or leave the cell empty.',
    }),
    noStatus: (text: string): SaidMistake => ({
      message: `“${text}” is no status of an action.`,
      help: 'Choose done, open or dropped.',
    }),
    noDay: (text: string): SaidMistake => ({ message: `“${text}” is not a day.`, help: 'Write it as 2026-07-31.' }),
    noShare: (text: string): SaidMistake => ({
      message: `“${text}” is not a percentage from 0% to 100%.`,
      help: 'Write it with its sign, such as 60%.',
    }),
    halfRate: (lacking: 'numerator' | 'denominator'): SaidMistake => ({
      message: `The ${lacking} is missing.`,
      help: 'Write both numerator and denominator; where there was nothing to count, write 0 and 0.',
    }),
    valueAndParts: (): SaidMistake => ({
      message: 'The row has a value, and a numerator or denominator too.',
      help: 'Write either the value or its two parts.',
    }),
    barePercent: (): SaidMistake => ({
      message: 'The row has a bare percentage, and ratios of months do not add up.',
      help: 'Write numerator and denominator into their two cells.',
    }),
    naAndValue: (): SaidMistake => ({
      message: 'The row has a value, and a reason why there is none.',
      help: 'Keep one of the two.',
    }),
    estimateWithoutValue: (): SaidMistake => ({
      message: 'The row is an estimate without a value.',
      help: 'Write the estimated value, or leave “Estimate?” empty.',
    }),
    approvalWithoutReason: (): SaidMistake => ({
      message: 'It is approved that the value does not apply, and no reason is given.',
      help: 'Write the reason, or leave both cells empty.',
    }),
    weightWithoutValue: (): SaidMistake => ({
      message: 'The row has a weight and no value.',
      help: 'Write the value too.',
    }),
    supportOfNobody: (): SaidMistake => ({
      message: 'Support is asked for, and nobody is named who may give it.',
      help: 'Write a department or a person under “Asked of whom”.',
    }),
    idMissing: (): SaidMistake => ({
      message: 'The row is filled in, and has no id.',
      help: 'Copy the id from the sheet as it was sent out.',
    }),
    idTwice: (first: string): SaidMistake => ({
      message: `The same row is in ${first} already, and says something else.`,
      help: 'Keep one of the two.',
    }),
    unknownId: (id: string, guess: string | undefined): SaidMistake => ({
      message: `Nothing in the plan has the id “${id}”.`,
      help: guess ?? 'Copy the id from the sheet as it was sent out.',
    }),
    notDue: (period: string, own: readonly string[]): SaidMistake => ({
      message: `“${period}” is no period in which it is measured.`,
      help:
        own.length > 0
          ? `It is measured in ${own.slice(0, 4).join(', ')}${own.length > 4 ? ' …' : ''}.`
          : 'Leave the row out.',
    }),
    needsReason: (present: string, hasRemarks: boolean): SaidMistake => ({
      message: `The plan has ${present} already.`,
      help: hasRemarks
        ? 'Write the reason of the correction under “Remark”, give it with --reason, or replace the value with --replace.'
        : 'Give the reason of the correction with --reason, or replace the value with --replace.',
    }),
    conflict: (base: string, theirs: string, mine: string): SaidMistake => ({
      message: `The sheet was made with ${base || 'nothing'}; since then the plan has become ${theirs || 'empty'}, and the sheet ${mine || 'empty'}.`,
      help: 'Decide which is right: write it into the sheet and import with --replace, or make a new sheet.',
    }),
    noSheet: (name: string | undefined, sheets: readonly string[]): SaidMistake => ({
      message: name === undefined ? 'The table is empty.' : `The table has no sheet “${name}”.`,
      help:
        sheets.length > 0
          ? `Its sheets are ${sheets.slice(0, 12).join(', ')}: correct “sheet:” in the map.`
          : 'Name a table with heads and values.',
    }),
    noColumn: (name: string, guess: string | undefined): SaidMistake => ({
      message: `The table has no column “${name}”.`,
      help: guess ?? 'Correct the column in the map, or “firstRow:” where the heads stand in another row.',
    }),
    columnTwice: (name: string): SaidMistake => ({
      message: `The table has two columns with the head “${name}”.`,
      help: 'Name the column by its letter in the map.',
    }),
    noPeriodHeads: (row: number): SaidMistake => ({
      message: `No head in row ${row} is a period, such as 2026-07, Jul 2026 or 7月.`,
      help: 'Correct “firstRow:” in the map, or name the column of the periods with “period:”.',
    }),
    noPeriod: (text: string): SaidMistake => ({
      message: text === '' ? 'The row has a value and no period.' : `“${text}” is not a period.`,
      help: 'Write it as 2026-07, 2026-Q3 or a date; where the year is missing, add “year:” to the map.',
    }),
    otherTotal: (column: string, added: string, expected: string): SaidMistake => ({
      message: `The rows that are read add up to ${added} in “${column}”, and the map expects ${expected}.`,
      help: 'Look for rows that are missing or twice; or correct “equals:” in the map.',
    }),
    unfounded: (message: string, help: string | undefined): SaidMistake => ({ message, help }),
  },
  tells: {
    emptied: (present: string): string => `The cell was emptied; the plan keeps ${present}.`,
    remarkLost: 'A remark on an estimate is not kept in the plan.',
    unmapped: (codes: string, more: number): string =>
      `Left out, since the map does not list them: ${codes}${more > 0 ? ` and ${more} more` : ''}.`,
    absent: (codes: string, more: number): string =>
      `The table has no values of ${codes}${more > 0 ? ` and ${more} more` : ''}.`,
    leftOut: (text: string): string => `“${text}” only adds other rows up, and is left out.`,
    finding: (message: string): string => message,
  },
};

import { readCsv } from '../../../src/sheets/csv';
import type { Workbook } from '../../../src/sheets/workbook';

const LEDGER = `Postings of July,,,,,,,
State,Year,Month,Account,Amount,Good,All,Count
posted,2026,7,A-1,4,,,
posted,2026,7,A-2,57,,,11
posted,2026,8,A-3,,93,101,
draft,2026,8,A-1,9,,,
`;

const WIDE = `Month,Gas
Jul,11
`;

const OTHER = `Month,Account
`;

/** Tables that the maps of the plan `works` are for. */
export const TABLES: Readonly<Record<string, Workbook>> = {
  ledger: {
    sheets: [
      { ...readCsv(OTHER, 'ledger.xlsx'), name: 'Cover' },
      { ...readCsv(LEDGER, 'ledger.xlsx'), name: 'Data' },
    ],
  },
  wide: { sheets: [readCsv(WIDE, 'wide.csv')] },
};

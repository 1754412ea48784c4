import type { Row, Table } from '../table';

/** A table with its rows. */
export interface FilledTable {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** A form of file that tables are written in, one table a file. */
export interface TableFormat {
  readonly id: string;
  readonly summary: string;
  /** With its dot. */
  readonly extension: string;
  write(filled: FilledTable): string | Uint8Array;
}

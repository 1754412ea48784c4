import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement, type Writer } from 'hyparquet-writer';
import { daysBetween } from '../../calendar/day';
import { memoize } from '../../util/memoize';
import { ownText } from '../../util/own-text';
import { PLACES, PRECISION, type Column, type Value } from '../column';
import { SCHEMA_VERSION, type Row, type Table } from '../table';
import type { TableFormat } from './format';

/** Columns with types, compressed: for DuckDB, ClickHouse, Spark and their like. */
export const parquet: TableFormat = {
  id: 'parquet',
  summary: 'Columns with types and exact decimals, for databases and data lakes.',
  extension: '.parquet',
  write: ({ table, rows }) => {
    const chunks: Uint8Array[] = [];
    const file = new ParquetFile(table, (bytes) => void chunks.push(bytes.slice()));
    file.add(rows);
    file.end();
    return Buffer.concat(chunks);
  },
};

/** Rows that are written together: readers skip groups of them, and no more of them are held in memory. */
const GROUP = 5_000;

/** A parquet file that grows row by row. The same rows give the same bytes, however they come. */
export class ParquetFile {
  private readonly writer: ParquetWriter;
  private waiting: Row[] = [];

  /** `write` gets the bytes of the file, in order; they are good only until it returns. */
  constructor(
    private readonly table: Table,
    write: (bytes: Uint8Array) => void,
  ) {
    this.writer = new ParquetWriter({
      writer: passingOn(write),
      schema: schemaOf(table),
      kvMetadata: [
        { key: 'hoshin.table', value: table.id },
        { key: 'hoshin.schema_version', value: String(SCHEMA_VERSION) },
      ],
      createdBy: 'hoshin',
    });
  }

  add(rows: readonly Row[]): void {
    const own = memoize(ownText);
    for (const row of rows) {
      this.waiting.push(row.map((value) => (typeof value === 'string' ? own(value) : value)));
      if (this.waiting.length === GROUP) this.writeGroup();
    }
  }

  end(): void {
    if (this.waiting.length > 0) this.writeGroup();
    void this.writer.finish();
  }

  private writeGroup(): void {
    const columnData = this.table.columns.map((column, i) => dataOf(column, i, this.waiting));
    void this.writer.write({ columnData, rowGroupSize: GROUP });
    this.waiting = [];
  }
}

/** Bytes of each group go on at once, so that the memory does not fill up with them. */
function passingOn(write: (bytes: Uint8Array) => void): Writer {
  const writer = new ByteWriter();
  const flush = (): void => {
    write(writer.getBytes());
    writer.index = 0;
  };
  return Object.assign(writer, { flush, finish: flush });
}

const dataOf = ({ name, type }: Column, i: number, rows: readonly Row[]): ColumnSource => ({
  name,
  data: rows.map((row) => (type === 'day' ? dayNumber(row[i]!) : row[i]!)),
});

/** A DATE is the number of days since 1970. */
const dayNumber = (value: Value): Value => (typeof value === 'string' ? daysBetween('1970-01-01', value) : value);

const schemaOf = ({ columns }: Table): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type, required }): SchemaElement => ({
    name,
    ...STORED[type],
    repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
  })),
];

const decimalOf = (scale: number): Omit<SchemaElement, 'name'> => ({
  type: 'INT64',
  converted_type: 'DECIMAL',
  scale,
  precision: PRECISION,
  logical_type: { type: 'DECIMAL', scale, precision: PRECISION },
});

const STORED: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  figure: decimalOf(PLACES.figure),
  points: decimalOf(PLACES.points),
};

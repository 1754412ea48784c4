import { csv } from './csv';
import type { TableFormat } from './format';
import { jsonl } from './jsonl';
import { parquet } from './parquet';

export { BYTE_ORDER_MARK } from './csv';
export type { FilledTable, TableFormat } from './format';

/** The formats of tables, one table a file. */
export const tableFormats: readonly TableFormat[] = [csv, jsonl, parquet];

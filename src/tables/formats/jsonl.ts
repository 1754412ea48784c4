import type { TableFormat } from './format';
import { jsonOf } from './plain-value';

/** An object a line; decimals are numbers with all their digits. */
export const jsonl: TableFormat = {
  id: 'jsonl',
  summary: 'One JSON object a line, for programs.',
  extension: '.jsonl',
  write: ({ table: { columns }, rows }) =>
    rows
      .map((row) => {
        const members = columns.map(({ name, type }, i) => `${JSON.stringify(name)}:${jsonOf(row[i]!, type)}`);
        return `{${members.join(',')}}\n`;
      })
      .join(''),
};

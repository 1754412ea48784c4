import { comment, comments } from '../../reports/draft/lines';
import type { ReportContext } from '../../reports/base/report-kind';
import { blockEntry, USUAL } from '../../source/edit/write-yaml';
import type { ProposedMap } from './propose-map';

/** A proposed map as a plan file; codes that nothing in the plan is like are comments. */
export function mapText(id: string, file: string, map: ProposedMap, { words, say }: ReportContext): string {
  const { proposal } = words.imported;
  const { sheet, firstRow, year, columns, items } = map;
  const entry = (key: string, value: string, indent = ''): string => indent + blockEntry(key, value, indent, USUAL);
  const lines = [
    ...comments(proposal.head(file, id)),
    'kind: import',
    entry('id', id),
    ...(sheet === '' ? [] : [entry('sheet', sheet)]),
    `firstRow: ${firstRow}`,
    ...(year === undefined ? [] : [`year: ${year}`]),
    blockEntry('columns', columns, '', USUAL),
    'items:',
    ...items.map(({ code, item, others }) =>
      item
        ? `${entry(code, item.address, '  ')} ${comment(say(item.name))}`
        : `  ${comment(`${entry(code, proposal.address)}${others.length > 0 ? ` (${proposal.among(others)})` : ''}`)}`,
    ),
  ];
  // Without any item the codes would be taken for addresses.
  const isEmpty = !items.some(({ item }) => item);
  return `${lines.map((line) => (isEmpty && line === 'items:' ? 'items: {}' : line)).join('\n')}\n`;
}

import type { Report } from '../reports/base/report';
import { rules } from '../rules';
import { readPackageFile } from '../util/package-file';

/** The page of a rule, in Markdown. */
export const rulePage = (id: string): string => readPackageFile(`src/rules/${id}.md`);

/** The list of all rules. */
export function ruleList(): Report {
  const columns = ['Rule', 'Severity', 'Group', 'What it finds'];
  const rows = rules.map(({ id, severity, group, summary }) => [id, severity, group, summary]);
  return {
    id: 'rule',
    title: 'Rules',
    language: 'en',
    page: { organisation: 'hoshin' },
    blocks: [{ type: 'table', columns: columns.map((title) => ({ title })), rows: rows.map((cells) => ({ cells })) }],
    data: rules.map(({ id, summary, severity, group }) => ({ id, summary, severity, group })),
    flat: { columns: ['rule', 'severity', 'group', 'summary'], rows },
  };
}

import type { Report } from '../reports/base/report';
import { wordsOf } from '../language';
import { rules } from '../rules';
import type { Language } from '../util/language';
import { readPackageFile } from '../util/package-file';

/** The page of a rule, in Markdown. */
export const rulePage = (id: string, language: Language): string =>
  readPackageFile(`src/rules/${language === 'en' ? '' : `${language}/`}${id}.md`);

/** The list of all rules. */
export function ruleList(language: Language): Report {
  const words = wordsOf(language).rules;
  const rows = rules.map(({ id, severity, group, summary }) => [
    id,
    words.severity[severity],
    words.group[group],
    words.summary(id, summary),
  ]);
  return {
    id: 'rule',
    title: words.title,
    language,
    page: { organisation: 'hoshin' },
    blocks: [
      { type: 'table', columns: words.columns.map((title) => ({ title })), rows: rows.map((cells) => ({ cells })) },
    ],
    data: rules.map(({ id, summary, severity, group }) => ({ id, summary, severity, group })),
    flat: {
      columns: ['rule', 'severity', 'group', 'summary'],
      rows: rules.map(({ id, severity, group, summary }) => [id, severity, group, words.summary(id, summary)]),
    },
  };
}

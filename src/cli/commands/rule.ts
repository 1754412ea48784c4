import { rules } from '../../rules';
import type { Rule } from '../../rules/rule';
import type { Report } from '../../reports/base/report';
import { UserError } from '../../util/user-error';
import type { Command, Options } from '../command';
import { ExitCode } from '../exit-code';
import { rendererOf } from '../output';
import { pick } from '../pick';
import { print, printReport } from '../print';
import { rulePage } from '../rule-page';
import { addFormat } from '../shared-options';

export const rule: Command = {
  examples: [
    ['list all rules', 'hoshin rule'],
    ['read one: why, an example, how to fix it', 'hoshin rule weights-not-100'],
  ],

  configure: (command) =>
    void addFormat(command.argument('[id]', 'id of the rule, as it stands in brackets behind a finding')),

  run([id], options, io) {
    if (id === undefined) printReport(listOfRules(), options, io);
    else print(page(pick(rules, id, 'rule'), formatOfPage(options)), 'en', options, io);
    return ExitCode.Ok;
  },
};

const FORMATS_OF_PAGE = ['terminal', 'markdown', 'json'];

function formatOfPage(options: Options): string {
  const { id } = rendererOf(options);
  if (FORMATS_OF_PAGE.includes(id)) return id;
  throw new UserError(`There is no ${id} of the page of a rule.`, `Choose one of ${FORMATS_OF_PAGE.join(', ')}.`);
}

/** The page is Markdown that reads well as it is; programs get it with the rule's facts. */
function page({ id, summary, severity, group }: Rule, format: string): string {
  const text = rulePage(id);
  return format === 'json' ? `${JSON.stringify({ id, summary, severity, group, page: text }, null, 2)}\n` : text;
}

function listOfRules(): Report {
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

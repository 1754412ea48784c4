import { pick } from '../../app/pick';
import { ruleList, rulePage } from '../../app/rule-list';
import { rules } from '../../rules';
import type { Rule } from '../../rules/rule';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import type { Command, Options } from '../command';
import { ExitCode } from '../exit-code';
import { askedLanguage, languageAround } from '../open-plan';
import { rendererOf } from '../output';
import { print, printReport } from '../print';
import { FORMAT, LANGUAGE, OUT, TABLE_FORMATS } from '../shared-options';

export const rule: Command = {
  examples: [
    ['list all rules', 'hoshin rule'],
    ['read one: why, an example, how to fix it', 'hoshin rule weights-not-100'],
  ],
  call: ['rule'],
  on: 'nothing',
  does: 'print',
  reports: ['rule'],
  formats: TABLE_FORMATS,
  arguments: [{ written: '[id]', value: 'rule', help: 'id of the rule, as it stands in brackets behind a finding' }],
  options: [FORMAT, OUT, LANGUAGE],

  async run([id], options, io) {
    const language = askedLanguage(options) ?? languageAround(io) ?? 'en';
    if (id === undefined) await printReport(ruleList(language), options, io);
    else await print({ text: page(pick(rules, id, 'rule'), formatOfPage(options), language), language }, options, io);
    return ExitCode.Ok;
  },
};

const FORMATS_OF_PAGE = ['terminal', 'markdown', 'json'];

function formatOfPage(options: Options): string {
  const { id } = rendererOf(options);
  if (FORMATS_OF_PAGE.includes(id)) return id;
  throw new UserError('no-format-of-rule', id, FORMATS_OF_PAGE);
}

/** The page is Markdown that reads well as it is; programs get it with the rule's facts. */
function page({ id, summary, severity, group }: Rule, format: string, language: Language): string {
  const text = rulePage(id, language);
  return format === 'json' ? `${JSON.stringify({ id, summary, severity, group, page: text }, null, 2)}\n` : text;
}

import { pick } from '../../app/pick';
import { bundledSchema, schemaOfAny } from '../../schema/bundle';
import { KINDS, type Kind } from '../../source/kinds';
import { wordsOf } from '../../language';
import type { Language } from '../../util/language';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { jsonFile } from '../json-file';
import { askedLanguage, languageAround } from '../open-plan';
import { LANGUAGE } from '../shared-options';
import { setUpVsCode } from '../vscode';

/** The schema of a plan file of whatever kind. */
const ANY = 'any';

export const schema: Command = {
  examples: [
    ['list the kinds of plan file', 'hoshin schema'],
    ['set VS Code up for the plan in this folder', 'hoshin schema --vscode'],
    ['write the schema of all plan files for another editor', 'hoshin schema any > plan-file.schema.json'],
  ],
  call: ['schema', 'plan'],
  on: 'nothing',
  does: 'print',
  reports: [],
  formats: [],
  arguments: [{ written: '[kind]', value: { choices: () => schemaKinds() }, help: [...KINDS, ANY].join(', ') }],
  options: [
    { flags: '--vscode', help: 'write .vscode/: the schema, the settings that apply it to the plan, snippets' },
    LANGUAGE,
  ],

  run([kind], options, io) {
    const language = askedLanguage(options) ?? languageAround(io) ?? 'en';
    if (options.vscode === true) io.out(setUpVsCode(io, askedLanguage(options)));
    else io.out(kind === undefined ? list(language) : jsonFile(schemaOf(kind, language)));
    return ExitCode.Ok;
  },
};

function schemaOf(kind: string, language: Language): object {
  const { id } = pick(
    [...KINDS, ANY].map((one) => ({ id: one })),
    kind,
    'planFileKind',
  );
  return id === ANY ? schemaOfAny(language) : bundledSchema(id as Kind, language);
}

/** The kinds that have a schema. */
const schemaKinds = (language: Language = 'en'): readonly { readonly id: string; readonly summary: string }[] => [
  ...KINDS.map((id) => ({ id, summary: String(bundledSchema(id, language).description) })),
  { id: ANY, summary: wordsOf(language).commandLine.schemaOfAny },
];

const list = (language: Language): string =>
  schemaKinds(language)
    .map(({ id, summary }) => `${id.padEnd(10)} ${summary}\n`)
    .join('');

import { pick } from '../../app/pick';
import { bundledSchema, schemaOfAny } from '../../schema/bundle';
import { KINDS } from '../../source/kinds';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { jsonFile } from '../json-file';
import { setUpVsCode } from '../vscode';

const ANY = {
  id: 'any' as const,
  summary: 'A plan file of whatever kind: what editors want, as they choose a schema by the name of the file.',
};

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
  arguments: [{ written: '[kind]', value: { choices: () => schemaKinds() }, help: [...KINDS, ANY.id].join(', ') }],
  options: [
    { flags: '--vscode', help: 'write .vscode/: the schema, the settings that apply it to the plan, snippets' },
  ],

  run([kind], options, io) {
    if (options.vscode === true) io.out(setUpVsCode(io));
    else io.out(kind === undefined ? list() : jsonFile(schemaOf(kind)));
    return ExitCode.Ok;
  },
};

function schemaOf(kind: string): object {
  const { id } = pick(
    [...KINDS, ANY.id].map((id) => ({ id })),
    kind,
    'planFileKind',
  );
  return id === ANY.id ? schemaOfAny() : bundledSchema(id);
}

/** The kinds that have a schema. */
const schemaKinds = (): readonly { readonly id: string; readonly summary: string }[] => [
  ...KINDS.map((id) => ({ id, summary: String(bundledSchema(id).description) })),
  ANY,
];

const list = (): string =>
  schemaKinds()
    .map(({ id, summary }) => `${id.padEnd(10)} ${summary}\n`)
    .join('');

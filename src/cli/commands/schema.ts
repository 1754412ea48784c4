import { bundledSchema } from '../../schema/bundle';
import { KINDS } from '../../source/kinds';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { pick } from '../pick';

export const schema: Command = {
  examples: [
    ['list the kinds of plan file', 'hoshin schema'],
    ['write the schema of one for an editor', 'hoshin schema scorecard > scorecard.schema.json'],
  ],

  configure: (command) => void command.argument('[kind]', KINDS.join(', ')),

  run([kind], _options, io) {
    if (kind === undefined) {
      io.out(`${KINDS.map((name) => `${name.padEnd(10)} ${String(bundledSchema(name).description)}`).join('\n')}\n`);
      return ExitCode.Ok;
    }
    const { id } = pick(KINDS.map((name) => ({ id: name })), kind, 'kind of plan file');
    io.out(`${JSON.stringify(bundledSchema(id), null, 2)}\n`);
    return ExitCode.Ok;
  },
};

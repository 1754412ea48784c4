import { TO_BE_WRITTEN, type Kind, type Line } from './kind';

const SOURCE = `import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';

export const newOne: Command = {
  examples: [['${TO_BE_WRITTEN}what people do with it, in a few words', 'hoshin new-one']],
  call: ['new-one'],
  on: 'plan',
  does: 'print',
  reports: [],
  formats: [],
  arguments: [PATH],
  options: [AS_OF, LANGUAGE],

  run([path], options, io) {
    const { plan } = openPlan(path, options, io);
    io.out(\`${TO_BE_WRITTEN}what it does with “\${plan.id}”\\n\`);
    return ExitCode.Ok;
  },
};
`;

/** The entry of a command, at the end of the help. */
export const ENTRY: Line = {
  file: 'src/cli/commands/index.ts',
  into: ['export const commands: readonly CommandEntry[] = ['],
  text: `{
    name: 'new-one',
    summary: '${TO_BE_WRITTEN}what it does, in one line',
    load: () => (require('./new-one') as typeof import('./new-one')).newOne,
  },`,
};

export const command: Kind = {
  name: 'command',
  spelling: 'kebab-case',
  files: { 'src/cli/commands/new-one.ts': SOURCE },
  lines: [ENTRY],
  next: [
    'Fill in src/cli/commands/new-one.ts and its line in src/cli/commands/index.ts, which stands where the help lists it.',
    'What it asks of a plan is a function in src/app/; a command with a report of its own is made by npm run new report ID.',
    'npx jest test/language fails until then; UPDATE=1 npx jest test/readme.test.ts adds it to the tables.',
  ],
};

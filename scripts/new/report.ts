import { ENTRY } from './command';
import { TO_BE_WRITTEN, type Kind, type Line } from './kind';

const REPORT = `import type { Plan } from '../model/types';
import { paragraph } from './base/blocks';
import { onPaper } from './base/on-paper';
import type { ReportContext, ReportKind } from './base/report-kind';

export interface NewOneFacts {
  readonly plan: Plan;
}

/** ${TO_BE_WRITTEN}what it shows, to whom. */
export const newOne: ReportKind<NewOneFacts> = {
  build: ({ plan }, context) => ({
    id: 'new-one',
    title: context.words.newOne.title(context.say(plan.name)),
    ...onPaper(plan, context),
    blocks: [paragraph(context.words.newOne.text)],
    data: data({ plan }, context),
  }),
};

/** The shape of schemas/reports/new-one.schema.json. */
const data = ({ plan }: NewOneFacts, { say }: ReportContext): object => ({ plan: plan.id, name: say(plan.name) });
`;

const QUESTION = `import { newOne as newOneReport } from '../reports/new-one';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';

/** ${TO_BE_WRITTEN}the question that the report answers, and when a UserError is thrown. */
export const newOne = (opened: OpenedPlan): Answer => ({
  report: newOneReport.build({ plan: opened.plan }, contextOf(opened)),
});
`;

const COMMAND = `import { newOne as ask } from '../../app/new-one';
import type { Command } from '../command';
import { openPlan } from '../open-plan';
import { FORMATS, PATH, PRINTING, REVISION } from '../shared-options';
import { tell } from '../tell';

export const newOne: Command = {
  examples: [['${TO_BE_WRITTEN}what people do with it, in a few words', 'hoshin new-one']],
  call: ['new-one'],
  on: 'plan',
  does: 'print',
  reports: ['new-one'],
  formats: FORMATS,
  arguments: [PATH],
  options: [REVISION, ...PRINTING],

  run([path], options, io) {
    const opened = openPlan(path, options, io);
    return tell(ask(opened), opened, options, io);
  },
};
`;

const WORDS = `export const newOne = {
  title: (plan: string): string => \`\${plan}: ${TO_BE_WRITTEN}its title\`,
  text: '${TO_BE_WRITTEN}its first sentence',
};
`;

const SCHEMA = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "reports/new-one.schema.json",
  "title": "hoshin new-one",
  "description": "${TO_BE_WRITTEN}what it shows. Fields may be added; none is ever renamed or removed. A value that does not exist is null.",
  "type": "object",
  "required": ["plan", "name"],
  "properties": {
    "plan": { "description": "The plan's id.", "type": "string" },
    "name": { "description": "The plan's name.", "type": "string" }
  }
}
`;

const words = (language: string, list: string): readonly Line[] => [
  { file: `src/language/${language}/index.ts`, text: `import { newOne } from './new-one';` },
  { file: `src/language/${language}/index.ts`, into: [list], text: '  newOne,' },
];

export const report: Kind = {
  name: 'report',
  spelling: 'kebab-case',
  files: {
    'src/reports/new-one.ts': REPORT,
    'src/app/new-one.ts': QUESTION,
    'src/cli/commands/new-one.ts': COMMAND,
    'src/language/en/new-one.ts': WORDS,
    'src/language/zh-CN/new-one.ts': WORDS,
    'schemas/reports/new-one.schema.json': SCHEMA,
  },
  lines: [
    ...words('en', 'export const en = {'),
    ...words('zh-CN', 'export const zhCN: Words = {'),
    { file: 'src/index.ts', into: ['// Ask a question.'], text: `export { newOne } from './app/new-one';` },
    ENTRY,
  ],
  next: [
    'Fill in src/reports/new-one.ts, its words in src/language/en/new-one.ts and src/language/zh-CN/new-one.ts, and its JSON in schemas/reports/new-one.schema.json.',
    'Fill in its question src/app/new-one.ts and its command src/cli/commands/new-one.ts, with its line in src/cli/commands/index.ts.',
    'npx jest test/language test/chinese.test.ts fails until then.',
    'UPDATE=1 npx jest test/render.test.ts test/readme.test.ts writes its golden files and adds it to the tables; name it in docs/api.md.',
  ],
};

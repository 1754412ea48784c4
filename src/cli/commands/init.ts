import { resolve } from 'node:path';
import { languageNamed } from '../../app/languages';
import { pick } from '../../app/pick';
import { today } from '../../app/surroundings';
import { wordsOf, type Words } from '../../language';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import { EXAMPLES, exampleFiles, TEMPLATES, templateFiles } from '../new-plan-files';
import { writeNewPlan, type NewPlanFile } from '../write-new-plan';

export const init: Command = {
  examples: [
    ['a small plan to grow', 'hoshin init my-plan'],
    ['strategy, company and departments, with reviews', 'hoshin init my-plan --template full'],
    ['the same in Chinese', 'hoshin init my-plan --template full --language zh-CN'],
    ['an example to look at', 'hoshin init demo --example river-foods'],
  ],
  call: ['init', 'new-plan'],
  on: 'nothing',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [{ written: '[dir]', value: 'folder', help: 'folder to make the plan in (default: this one)' }],
  options: [
    {
      flags: '--template <template>',
      value: { choices: () => TEMPLATES },
      help: 'minimal (one department) or full (strategy to reviews) (default: minimal)',
    },
    {
      flags: '--example <example>',
      value: { choices: () => EXAMPLES },
      help: `a copy of an example instead: ${EXAMPLES.map(({ id }) => id).join(', ')}`,
    },
    {
      flags: '--language <language>',
      value: 'language',
      help: 'language of the texts: en or zh-CN (default: en)',
    },
  ],

  run([dir], options, io) {
    const asked = textOf(options, 'language');
    const language = asked === undefined ? undefined : languageNamed(asked);
    const words = wordsOf(language ?? 'en').commandLine;
    const { files, next } = newPlan(options, language, Number(today(io).slice(0, 4)), words);
    writeNewPlan(resolve(io.cwd, dir ?? '.'), files, dir ?? '.');
    const made = files.map(({ path }) => words.made(`${dir === undefined ? '' : `${dir}/`}${path}`));
    io.out(`${[...made, '', words.next, ...(dir === undefined ? [] : [`  cd ${dir}`]), ...next].join('\n')}\n`);
    return ExitCode.Ok;
  },
};

interface NewPlan {
  readonly files: readonly NewPlanFile[];
  /** Lines of calls to make next. */
  readonly next: readonly string[];
}

function newPlan(
  options: Options,
  language: Language | undefined,
  year: number,
  { nextSteps: why }: Words['commandLine'],
): NewPlan {
  const named = textOf(options, 'example');
  if (named === undefined) {
    const template = pick(TEMPLATES, textOf(options, 'template') ?? 'minimal', 'template').id;
    return { files: templateFiles(template, language ?? 'en', year), next: nextInTemplate(year, why) };
  }
  if (options.template !== undefined) throw new UserError('template-and-example');
  const example = pick(EXAMPLES, named, 'example');
  return { files: exampleFiles(example.id, language), next: nextInExample(example, why) };
}

type Why = Words['commandLine']['nextSteps'];

const nextInTemplate = (year: number, why: Why): readonly string[] => [
  `  hoshin check                      ${why.check}`,
  `  hoshin check --as-of ${year}-04-10   ${why.checkAsOf}`,
  `  hoshin score ${year}-03              ${why.score}`,
  `  hoshin review ${year}-03             ${why.review}`,
];

const nextInExample = ({ asOf, period }: (typeof EXAMPLES)[number], why: Why): readonly string[] => [
  `  README.md                         ${why.readme}`,
  `  hoshin check --as-of ${asOf}   ${why.checkAsOf}`,
  `  ${`hoshin score ${period}`.padEnd(32)}  ${why.score}`,
];

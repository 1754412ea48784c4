import { relative, resolve } from 'node:path';
import { languageNamed } from '../../app/languages';
import { pick } from '../../app/pick';
import { today } from '../../app/surroundings';
import { wordsOf } from '../../language';
import type { Language } from '../../util/language';
import { packagePath } from '../../util/package-file';
import { UserError } from '../../util/user-error';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { EXAMPLES, exampleFiles } from '../new-plan/examples';
import { nextInExample, nextInPlan, type Surrounding } from '../new-plan/next-steps';
import { inRepository } from '../new-plan/repository';
import { TEMPLATES, templateFiles } from '../new-plan/templates';
import { WISHES, wishesOf } from '../new-plan/wishes';
import { writeNewPlan, type NewPlanFile } from '../new-plan/write-new-plan';

export const init: Command = {
  examples: [
    ['a small plan to grow', 'hoshin init my-plan'],
    ['strategy, company and departments', 'hoshin init my-plan --template full'],
    [
      'for a company, by its departments',
      'hoshin init acme --name "Acme" --departments Production,Sales --currency USD',
    ],
    ['the same in Chinese', 'hoshin init acme --language zh-CN --name 云岭照明 --departments 生产部、销售部'],
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
      help: 'minimal (one department) or full (strategy, company, departments) (default: minimal)',
    },
    {
      flags: '--example <example>',
      value: { choices: () => EXAMPLES },
      help: `a copy of an example instead: ${EXAMPLES.map(({ id }) => id).join(', ')}`,
    },
    { flags: '--name <name>', value: 'text', help: 'name of the company' },
    { flags: '--departments <names>', value: 'text', help: 'names of its departments, with commas between them' },
    {
      flags: '--year <year>',
      value: 'year',
      help: 'fiscal year of the plan (default: the one that goes on; in its last quarter the next)',
    },
    { flags: '--start-month <month>', value: 'number', help: 'first month of the fiscal year, 1 to 12 (default: 1)' },
    {
      flags: '--currency <code>',
      value: 'text',
      help: 'currency of amounts of money, such as USD (default: EUR, in Chinese CNY)',
    },
    {
      flags: '--language <language>',
      value: 'language',
      help: 'language of the texts: en or zh-CN (default: en)',
    },
  ],

  run([dir], options, io) {
    const folder = resolve(io.cwd, dir ?? '.');
    if (isInside(folder, packagePath('.'))) throw new UserError('inside-hoshin', dir ?? '.');
    const asked = textOf(options, 'language');
    const plan = newPlan(options, asked === undefined ? undefined : languageNamed(asked), io);
    writeNewPlan(folder, plan.files, dir ?? '.');
    const words = wordsOf(plan.language);
    for (const { path } of plan.files)
      io.out(`${words.commandLine.made(dir === undefined ? path : `${dir}/${path}`)}\n`);
    io.out(plan.next({ words: words.newPlan, folder: dir, hoshin: io.called ?? 'hoshin' }, folder));
    return ExitCode.Ok;
  },
};

interface NewPlan {
  readonly files: readonly NewPlanFile[];
  readonly language: Language;
  /** Says what to do next, once it is written. */
  next(surrounding: Surrounding, folder: string): string;
}

function newPlan(options: Options, language: Language | undefined, io: Io): NewPlan {
  const example = textOf(options, 'example');
  return example === undefined ? fromTemplate(options, language ?? 'en', io) : copied(example, options, language);
}

function fromTemplate(options: Options, language: Language, io: Io): NewPlan {
  const template = pick(TEMPLATES, textOf(options, 'template') ?? 'minimal', 'template').id;
  const wishes = wishesOf(options, language, today(io));
  const { year, firstMonth } = wishes.time;
  return {
    files: templateFiles(template, wishes),
    language,
    next: (surrounding, folder) =>
      nextInPlan({ year, month: firstMonth.text, isInRepository: inRepository(folder, io.env) }, surrounding),
  };
}

function copied(named: string, options: Options, language: Language | undefined): NewPlan {
  const odd = ['--template', ...WISHES].find((flag) => options[keyOf(flag)] !== undefined);
  if (odd !== undefined) throw new UserError('option-beside-example', odd);
  const example = pick(EXAMPLES, named, 'example');
  return {
    files: exampleFiles(example.id, language),
    language: language ?? 'en',
    next: (surrounding) => nextInExample(example, surrounding),
  };
}

/** The name under which commander gives an option: `startMonth` for `--start-month`. */
const keyOf = (flag: string): string => flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const isInside = (folder: string, root: string): boolean => {
  const way = relative(root, folder);
  return !/^\.\.([\\/]|$)/.test(way) && resolve(root, way) === folder;
};

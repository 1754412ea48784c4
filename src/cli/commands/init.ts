import { relative, resolve } from 'node:path';
import { languageNamed } from '../../app/languages';
import { wordsOf } from '../../language';
import { packagePath } from '../../util/package-file';
import { UserError } from '../../util/user-error';
import { textOf, type Command } from '../command';
import { ExitCode } from '../exit-code';
import { EXAMPLES } from '../new-plan/examples';
import { newPlan } from '../new-plan/new-plan';
import { TEMPLATES } from '../new-plan/templates';
import { writeNewPlan } from '../new-plan/write-new-plan';

export const init: Command = {
  examples: [
    ['a small plan to grow', 'hoshin init my-plan'],
    ['strategy, company and departments', 'hoshin init my-plan --template full'],
    [
      'for a company, by its departments',
      'hoshin init acme --name "Acme" --departments Production,Sales --currency USD',
    ],
    ['the same in Chinese', 'hoshin init acme --language zh-CN --name 云岭照明 --departments 生产部、销售部'],
    ['of the table of KPIs that the company has', 'hoshin init acme --from kpis.xlsx'],
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
    {
      flags: '--from <file>',
      value: 'file',
      help: 'scorecards of a table (.xlsx, .csv) with heads such as KPI, Weight, Target, Unit, Method, Source, Department',
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

  async run([dir], options, io) {
    const folder = resolve(io.cwd, dir ?? '.');
    if (isInside(folder, packagePath('.'))) throw new UserError('inside-hoshin', dir ?? '.');
    const asked = textOf(options, 'language');
    const plan = await newPlan(options, asked === undefined ? undefined : languageNamed(asked), folder, io);
    writeNewPlan(folder, plan.files, dir ?? '.');
    const words = wordsOf(plan.language);
    for (const { path } of plan.files)
      io.out(`${words.commandLine.made(dir === undefined ? path : `${dir}/${path}`)}\n`);
    io.out(plan.next({ words: words.newPlan, folder: dir, hoshin: io.called ?? 'hoshin' }, folder));
    return ExitCode.Ok;
  },
};

const isInside = (folder: string, root: string): boolean => {
  const way = relative(root, folder);
  return !/^\.\.([\\/]|$)/.test(way) && resolve(root, way) === folder;
};

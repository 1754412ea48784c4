import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../../app/languages';
import { pick } from '../../app/pick';
import { today } from '../../app/surroundings';
import { wordsOf, type Words } from '../../language';
import { compareText } from '../../util/compare';
import { packagePath } from '../../util/package-file';
import { textOf, type Command } from '../command';
import { ExitCode } from '../exit-code';
import { writeNewPlan, type NewPlanFile } from '../write-new-plan';

const TEMPLATES = [{ id: 'minimal' }, { id: 'full' }] as const;

/** The year that the templates are written for. */
const TEMPLATE_YEAR = 2026;

export const init: Command = {
  examples: [
    ['a small plan to grow', 'hoshin init my-plan'],
    ['strategy, company and departments, with reviews', 'hoshin init my-plan --template full'],
    ['the same in Chinese', 'hoshin init my-plan --template full --language zh-CN'],
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
      help: 'minimal (one department) or full (strategy to reviews)',
      default: 'minimal',
    },
    {
      flags: '--language <language>',
      value: 'language',
      help: 'language of the texts: en or zh-CN',
      default: 'en',
    },
  ],

  run([dir], options, io) {
    const template = pick(TEMPLATES, textOf(options, 'template') ?? 'minimal', 'template').id;
    const language = pick(LANGUAGES, textOf(options, 'language') ?? 'en', 'language').id;
    const folder = resolve(io.cwd, dir ?? '.');
    const year = Number(today(io).slice(0, 4));
    const files = templateFiles(packagePath(`templates/${template}/${language}`), year - TEMPLATE_YEAR);
    writeNewPlan(folder, files, dir ?? '.');
    const { commandLine: words } = wordsOf(language);
    io.out(
      `${files.map(({ path }) => words.made(`${dir === undefined ? '' : `${dir}/`}${path}`)).join('\n')}\n\n${nextSteps(dir, year, words)}\n`,
    );
    return ExitCode.Ok;
  },
};

/** The files of a template, every year in them (and in their names) moved by some years. */
function templateFiles(folder: string, years: number): NewPlanFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const shift = (text: string): string => text.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + years));
  return paths
    .sort(compareText)
    .map((path) => ({ path: shift(path), text: shift(readFileSync(join(folder, path), 'utf8')) }));
}

const nextSteps = (dir: string | undefined, year: number, { next, nextSteps: why }: Words['commandLine']): string =>
  [
    next,
    ...(dir === undefined ? [] : [`  cd ${dir}`]),
    `  hoshin check                      ${why.check}`,
    `  hoshin check --as-of ${year}-04-10   ${why.checkAsOf}`,
    `  hoshin score ${year}-03              ${why.score}`,
    `  hoshin review ${year}-03             ${why.review}`,
  ].join('\n');

import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LANGUAGES } from '../../app/languages';
import { pick } from '../../app/pick';
import { today } from '../../app/surroundings';
import { wordsOf, type Words } from '../../language';
import { PLAN_FILE } from '../../source/read-tree';
import { compareText } from '../../util/compare';
import { packagePath } from '../../util/package-file';
import { UserError } from '../../util/user-error';
import { textOf, type Command } from '../command';
import { ExitCode } from '../exit-code';
import { withWriteErrors } from '../../source/write/atomically';
import { inNewFolder } from '../../source/write/new-folder';

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
    writeAll(folder, files, dir ?? '.');
    const { commandLine: words } = wordsOf(language);
    io.out(
      `${files.map(({ path }) => words.made(`${dir === undefined ? '' : `${dir}/`}${path}`)).join('\n')}\n\n${nextSteps(dir, year, words)}\n`,
    );
    return ExitCode.Ok;
  },
};

interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a template, every year in them (and in their names) moved by some years. */
function templateFiles(folder: string, years: number): TemplateFile[] {
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

/** Nothing is written where anything is in the way, and all of it or nothing where the disk does not take it. */
function writeAll(folder: string, files: readonly TemplateFile[], written: string): void {
  const inTheWay = files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)));
  if (inTheWay.includes(PLAN_FILE)) throw new UserError('plan-exists', written);
  if (inTheWay.length > 0) throw new UserError('file-in-the-way', inTheWay[0]!);
  withWriteErrors('plan-not-written', written, () => inNewFolder(folder, () => writeFrom(files, folder)));
}

/** Writes the first file, then the others; if one of them fails, it is removed again with its folder. */
function writeFrom([first, ...others]: readonly TemplateFile[], folder: string): void {
  if (!first) return;
  const path = join(folder, first.path);
  inNewFolder(dirname(path), () => {
    const file = openSync(path, 'wx');
    try {
      writeText(file, first.text);
      writeFrom(others, folder);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  });
}

function writeText(file: number, text: string): void {
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
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

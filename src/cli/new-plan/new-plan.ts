import { basename } from 'node:path';
import { kpisIn } from '../../app/kpi-table';
import { pick } from '../../app/pick';
import { today } from '../../app/surroundings';
import { wordsOf } from '../../language';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { textOf, type Options } from '../command';
import type { Io } from '../io';
import { readTables } from '../read-tables';
import { EXAMPLES, exampleFiles } from './examples';
import { filesOfTable } from './from-table';
import { nextInExample, nextInPlan, type Surrounding } from './next-steps';
import { inRepository } from './repository';
import { TEMPLATES, templateFiles } from './templates';
import { WISHES, wishesOf, type Wishes } from './wishes';
import type { NewPlanFile } from './write-new-plan';

/** A plan that was not written yet. */
export interface NewPlan {
  readonly files: readonly NewPlanFile[];
  readonly language: Language;
  /** Says what to do next, once it is written. */
  next(surrounding: Surrounding, folder: string): string;
}

/** The plan that the options ask for: of an example, a table or a template. */
export async function newPlan(
  options: Options,
  language: Language | undefined,
  folder: string,
  io: Io,
): Promise<NewPlan> {
  const example = textOf(options, 'example');
  if (example !== undefined) return copied(example, options, language);
  const table = textOf(options, 'from');
  return table === undefined
    ? fromTemplate(options, language ?? 'en', io)
    : fromTable(table, options, language, folder, io);
}

function fromTemplate(options: Options, language: Language, io: Io): NewPlan {
  const template = pick(TEMPLATES, textOf(options, 'template') ?? 'minimal', 'template').id;
  const wishes = wishesOf(options, language, today(io));
  return { files: templateFiles(template, wishes), language, next: nextOf(wishes, io) };
}

/** Scorecards of a table, in the language of its names unless another is asked for. */
async function fromTable(
  file: string,
  options: Options,
  asked: Language | undefined,
  folder: string,
  io: Io,
): Promise<NewPlan> {
  refuseBeside('--from', ['--template'], options);
  const [table] = await readTables([file], io);
  const scorecards = kpisIn(table!.workbook, table!.file);
  const kpis = scorecards.flatMap((one) => one.kpis);
  const language = asked ?? (kpis.some(({ name }) => /\p{Script=Han}/u.test(name)) ? 'zh-CN' : 'en');
  const wishes = wishesOf({ name: basename(folder), ...options }, language, today(io));
  const { files, unread } = filesOfTable(scorecards, wishes);
  const { ofTable } = wordsOf(language).newPlan;
  const told = unread.length === 0 ? [] : ['', ofTable.unread, ...unread.map((address) => `  ${address}`)];
  return {
    files,
    language,
    next: (...where) => ['', ofTable.read(kpis.length, file), ...told, nextOf(wishes, io)(...where)].join('\n'),
  };
}

const nextOf =
  ({ time }: Wishes, io: Io): NewPlan['next'] =>
  (surrounding, folder) =>
    nextInPlan(
      { year: time.year, month: time.firstMonth.text, isInRepository: inRepository(folder, io.env) },
      surrounding,
    );

/** Throws a UserError for an option that says nothing beside another one. */
function refuseBeside(other: '--example' | '--from', flags: readonly string[], options: Options): void {
  const odd = flags.find((flag) => options[keyOf(flag)] !== undefined);
  if (odd !== undefined) throw new UserError('option-beside', odd, other);
}

function copied(named: string, options: Options, language: Language | undefined): NewPlan {
  refuseBeside('--example', ['--template', '--from', ...WISHES], options);
  const example = pick(EXAMPLES, named, 'example');
  return {
    files: exampleFiles(example.id, language),
    language: language ?? 'en',
    next: (surrounding) => nextInExample(example, surrounding),
  };
}

/** The name under which commander gives an option: `startMonth` for `--start-month`. */
const keyOf = (flag: string): string => flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

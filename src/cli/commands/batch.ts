import { planRows } from '../../app/batch';
import { parsePeriod } from '../../calendar/period';
import { wordsOf } from '../../language';
import { digest } from '../../util/digest';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { rowsInOrder } from '../batch/in-order';
import { Lake } from '../batch/lake';
import { readList } from '../batch/list';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { lookOf } from '../open-plan';
import { progress } from '../progress';
import { AS_OF, LANGUAGE } from '../shared-options';
import { wrote } from '../write-output';

export const batch: Command = {
  examples: [
    ['all plans of a list, into a folder that databases read', 'hoshin batch plans.txt --out lake'],
    ['all plans beside each other in a folder, on two cores', 'ls -d plans/* | hoshin batch - --out lake --jobs 2'],
    ['the plans as they were at the end of June', 'hoshin batch plans.txt --out lake --period 2026-06'],
  ],
  call: ['batch', 'plans.txt', '--out', 'lake'],
  on: 'nothing',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [
    {
      written: '<list>',
      value: 'file',
      help: 'a file that names plans, one a line: a folder, or repository@revision:path of one in git; - for standard input',
    },
  ],
  options: [
    {
      flags: '--out <folder>',
      value: 'folder',
      help: 'the folder for the tables: table=kpis/year=2026/part-….parquet, a part for each table, year and list',
    },
    {
      flags: '--period <period>',
      value: 'period',
      help: 'figures to the end of a year, half, quarter, month or week (default: of each plan the newest month with actuals)',
    },
    { flags: '--jobs <number>', value: 'number', help: 'work in so many threads', default: '1' },
    AS_OF,
    LANGUAGE,
  ],

  async run([list = ''], options, io) {
    const look = lookOf(options);
    const [out, period] = [textOf(options, 'out'), textOf(options, 'period')];
    if (out === undefined) throw new UserError('batch-without-out');
    if (period !== undefined && !parsePeriod(period)) throw new UserError('no-period', period);
    const jobs = jobsOf(options);
    const sources = readList(list, io);
    const language = look.language ?? 'en';
    io.opened?.(language);
    const data = { question: { ...look, period }, surroundings: { cwd: io.cwd, env: { ...io.env }, now: io.now } };
    return fill(new Lake(out, digest(...sources), io), sources, rowsInOrder(sources, jobs, data), language, io);
  },
};

const MOST_JOBS = 256;

function jobsOf(options: Options): number {
  const asked = textOf(options, 'jobs') ?? '1';
  const jobs = Number(asked);
  if (/^\d+$/.test(asked) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UserError('no-number-of-jobs', asked, MOST_JOBS);
}

/** Writes all rows, or none. */
async function fill(
  lake: Lake,
  sources: readonly string[],
  rows: AsyncIterable<ReturnType<typeof planRows>>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const { exporting: words, commandLine } = wordsOf(language);
  const shown = progress(io);
  const keepEnding = io.beforeEnd?.(() => lake.abandon());
  let [done, faulty] = [0, 0];
  try {
    for await (const plan of rows) {
      lake.add(plan);
      done += 1;
      if (plan.errors > 0) faulty += 1;
      shown.tell(words.plansDone(done, sources.length));
    }
    shown.end();
    io.out(
      lake
        .finish()
        .map((path) => wrote(path, language))
        .join(''),
    );
  } catch (error) {
    lake.abandon();
    throw error;
  } finally {
    shown.end();
    keepEnding?.();
  }
  if (faulty === 0) return ExitCode.Ok;
  io.err(commandLine.note(words.plansWithErrors(faulty, sources.length), words.seeProblems));
  return ExitCode.PlanHasErrors;
}

import type { Plan } from '../../model/types';
import { questionnaire, readinessSeries, type ReadinessSeries } from '../../readiness';
import { readiness as readinessReport } from '../../reports/readiness';
import { suggest } from '../../diagnostics/nearest';
import { UserError } from '../../util/user-error';
import type { Command, Options } from '../command';
import { textOf } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { askedLanguage } from '../language';
import { asOfDay, openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay } from '../period';
import { print, printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

const HOW_TO_BEGIN =
  '“hoshin readiness --questions > readiness.yaml” makes the questionnaire; fill it in and put it into the folder of the plan.';

export const readiness: Command = {
  examples: [
    ['the questions, as a file to fill in', 'hoshin readiness --questions > readiness.yaml'],
    ['the same in Chinese', 'hoshin readiness --questions --language zh-CN > readiness.yaml'],
    ['does OKR fit, and what holds it back?', 'hoshin readiness'],
  ],

  configure(command) {
    addPath(command)
      .option('--department <id>', 'only this one: the id of a department, or company')
      .option(
        '--questions',
        'print the questionnaire as a plan file to fill in (needs no plan; in English unless --language says otherwise)',
      );
    addLanguage(addAsOf(addFormat(command)));
  },

  run([path], options, io) {
    if (options.questions === true) return printQuestions(options, io);
    const checked = openPlan(path, options, io);
    const series = chosen(checked.plan, options, io);
    printReport(
      readinessReport.build({ plan: checked.plan, series }, reportContext(checked.plan, options)),
      options,
      io,
      checked,
    );
    return warnOfErrors(checked, io);
  },
};

function printQuestions(options: Options, io: Io): ExitCode {
  const language = askedLanguage(options) ?? 'en';
  const department = textOf(options, 'department');
  print(
    questionnaire({
      on: asOfDay(options, io),
      language,
      department: department === 'company' ? undefined : department,
    }),
    language,
    options,
    io,
  );
  return ExitCode.Ok;
}

function chosen(plan: Plan, options: Options, io: Io): readonly ReadinessSeries[] {
  const until = askedDay(options, io);
  const id = textOf(options, 'department');
  const all = readinessSeries(plan, { until });
  const ids = all.map((series) => series.id);
  if (ids.length === 0)
    throw new UserError(
      `The plan has no readiness assessment${until === undefined ? '' : ` up to ${until}`}.`,
      HOW_TO_BEGIN,
    );
  if (id === undefined || ids.includes(id)) return all.filter((series) => id === undefined || series.id === id);
  const isKnown = id === 'company' || plan.departments.some((department) => department.id === id);
  throw new UserError(
    isKnown ? `“${id}” has no readiness assessment.` : `There is no department “${id}”.`,
    suggest(id, ids)?.en,
  );
}

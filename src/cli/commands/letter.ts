import { makePeriod } from '../../calendar/period';
import type { Plan, Scorecard } from '../../model/types';
import type { CheckedPlan } from '../../pipeline';
import { letter as letterReport } from '../../reports/letter';
import type { Report } from '../../reports/base/report';
import { readRevision } from '../../source/revision';
import { signOffsOf } from '../../source/sign-off';
import { UserError } from '../../util/user-error';
import type { Command, Options } from '../command';
import { textOf } from '../command';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { newestYear, periodOf, scorecardId } from '../period';
import { printReport } from '../print';
import { addFormat, addLanguage, addPath } from '../shared-options';

export const letter: Command = {
  examples: [
    ['the letter that the head of production signs', 'hoshin letter production'],
    [
      'as it was signed off, to print and sign',
      'hoshin letter production --year 2026 --rev plan/2026 --out production.html',
    ],
    ["the company's own, in Chinese", 'hoshin letter company --language zh-CN'],
  ],

  configure(command) {
    addPath(command.argument('<department>', 'the id of a department or position, or company'));
    addLanguage(addFormat(command.option('--year <year>', 'the fiscal year (default: the newest with scorecards)')));
  },

  run([id = '', path], options, io) {
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const report = letterOf(scorecardOf(id, yearOf(options, plan), plan), checked, options, io);
    printReport(report, options, io, checked);
    return warnOfErrors(checked, io);
  },
};

function yearOf(options: Options, plan: Plan): number {
  const asked = textOf(options, 'year');
  if (asked === undefined) return newestYear(plan);
  const period = periodOf(asked, plan);
  if (period.unit === 'year') return period.year;
  throw new UserError(`A letter is of a year; “${asked}” is none.`, `Write --year ${period.year}.`);
}

function scorecardOf(id: string, year: number, plan: Plan): Scorecard {
  const known = scorecardId(id, plan, makePeriod('year', year));
  return plan.scorecards.find((scorecard) => scorecard.id === known && scorecard.year === year)!;
}

export function letterOf(scorecard: Scorecard, { plan, tree }: CheckedPlan, options: Options, io: Io): Report {
  const signedOff = signOffsOf(tree, plan.id, io.env).find(({ year }) => year === scorecard.year);
  const facts = {
    plan,
    scorecard,
    revision: readRevision(tree, io.env),
    ...(signedOff && { signedOff: { tag: signedOff.tag, commit: signedOff.commit.short } }),
  };
  return letterReport.build(facts, reportContext(plan, options));
}

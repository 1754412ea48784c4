import { check as checkReport } from '../../reports/check';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { openPlan } from '../open-plan';
import { renderReport, reportContext } from '../output';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const check: Command = {
  examples: [
    ['check the plan in this folder', 'hoshin check'],
    ['check another one, for a program', 'hoshin check clients/river-foods -f json'],
    ['read what a rule is about', 'hoshin rule weights-not-100'],
  ],

  configure: (command) => void addLanguage(addAsOf(addFormat(addPath(command)))),

  run([path], options, io) {
    const checked = openPlan(path, options, io);
    const report = checkReport.build(checked, reportContext(checked.plan, options));
    io.out(renderReport(report, options, io, checked));
    return checked.diagnostics.some(({ severity }) => severity === 'error') ? ExitCode.PlanHasErrors : ExitCode.Ok;
  },
};

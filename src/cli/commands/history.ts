import { suggest } from '../../diagnostics/nearest';
import { everyValue, itemHistory, plansOf } from '../../history';
import { loadPlan } from '../../pipeline';
import { history as historyReport } from '../../reports/history';
import { planVersions } from '../../source/plan-versions';
import { UserError } from '../../util/user-error';
import type { Command } from '../command';
import { textOf } from '../command';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const history: Command = {
  examples: [
    ['who moved which goalpost, and when', 'hoshin history production/first-pass-rate'],
    ['a stage of a measure', 'hoshin history production/first-pass-rate/line-balancing/layout'],
    ['for a spreadsheet', 'hoshin history sales/volume -f csv'],
  ],

  configure: (command) =>
    void addLanguage(
      addAsOf(
        addFormat(
          addPath(
            command.argument(
              '<address>',
              'of a KPI, challenge, measure, stage, milestone or department, or a setting such as policy.status.green',
            ),
          ),
        ),
      ),
    ),

  run([address = '', path], options, io) {
    const checked = openPlan(path, options, io);
    const { plan, tree } = checked;
    const versions = planVersions(tree.root, { to: textOf(options, 'rev') ?? 'HEAD' }, io.env);
    const changes = itemHistory(
      address,
      versions,
      plan,
      plansOf((version) => loadPlan(version).plan),
    );
    if (changes.length === 0) {
      const known = [...new Set(everyValue(plan).map((value) => value.address.split(' ')[0]!))];
      if (!known.includes(address))
        throw new UserError(`No commit knows anything with the address “${address}”.`, suggest(address, known)?.en);
    }
    printReport(historyReport.build({ plan, address, changes }, reportContext(plan, options)), options, io, checked);
    return warnOfErrors(checked, io);
  },
};

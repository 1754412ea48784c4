import type { Kpi } from '../model/types';
import type { ReportContext } from './report-kind';

/** What a KPI serves, and whose it is: `Gross profit (Company)`. */
export function servedName({ to, target: served }: Pick<Kpi['supports'][number], 'to' | 'target'>, { words: { common }, say }: ReportContext): string {
  if (!served) return to;
  const owner = served.type === 'strategicKpi' ? undefined : (served.type === 'measure' ? served.kpi : served).scorecard;
  return common.ownedBy(say(served.name), owner ? (owner.department ? say(owner.department.name) : common.company) : common.strategy);
}

import { isScored } from '../../model/roles';
import type { Kpi } from '../../model/types';
import { mostDeducted } from '../../scoring/methods';
import { asWritten } from '../base/cells';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { list, paragraph, type Article } from './facts';
import { kpiBlocks } from './scoring';

/** KPIs without a weight: what each takes from the score or adds to it, worked out, and what is only watched. */
export const roles: Article = {
  id: 'roles',
  applies: ({ scorecard: { kpis } }) => !kpis.every(isScored),
  blocks({ scorecard: { kpis }, plan }, context) {
    const watched = kpis.filter(({ role }) => role === 'watch').map(({ name }) => context.say(name));
    const { roles: words } = context.words.letter;
    return [
      ...explained('deduct', kpis, context),
      ...(plan.policy.scoring.missing === 'zero' ? missing(kpis, context) : []),
      ...explained('bonus', kpis, context),
      ...(watched.length > 0 ? [paragraph(words.watch(context.words.common.list(watched)))] : []),
    ];
  },
};

/** Points that are taken for a value that is missing at the end; without a most there is no result. */
function missing(kpis: readonly Kpi[], context: ReportContext): readonly Block[] {
  const { missing: words } = context.words.letter.roles;
  return list(
    kpis
      .filter(({ role }) => role === 'deduct')
      .map(({ name, scoring }) => {
        const most = mostDeducted(scoring);
        return most ? words.most(context.say(name), asWritten(most)) : words.refused(context.say(name));
      }),
  );
}

function explained(role: 'deduct' | 'bonus', kpis: readonly Kpi[], context: ReportContext): readonly Block[] {
  const own = kpis.filter((kpi) => kpi.role === role);
  if (own.length === 0) return [];
  return [paragraph(context.words.letter.roles[role]), ...own.flatMap((kpi) => kpiBlocks(kpi, context))];
}

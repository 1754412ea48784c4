import { isScored } from '../../model/roles';
import type { Kpi } from '../../model/types';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, type Article } from './facts';
import { kpiBlocks } from './scoring';

/** KPIs without a weight: what each takes from the score or adds to it, worked out, and what is only watched. */
export const roles: Article = {
  id: 'roles',
  applies: ({ scorecard: { kpis } }) => !kpis.every(isScored),
  blocks({ scorecard: { kpis } }, context) {
    const watched = kpis.filter(({ role }) => role === 'watch').map(({ name }) => context.say(name));
    const { roles: words } = context.words.letter;
    return [
      ...explained('deduct', kpis, context),
      ...explained('bonus', kpis, context),
      ...(watched.length > 0 ? [paragraph(words.watch(context.words.common.list(watched)))] : []),
    ];
  },
};

function explained(role: 'deduct' | 'bonus', kpis: readonly Kpi[], context: ReportContext): readonly Block[] {
  const own = kpis.filter((kpi) => kpi.role === role);
  if (own.length === 0) return [];
  return [paragraph(context.words.letter.roles[role]), ...own.flatMap((kpi) => kpiBlocks(kpi, context))];
}

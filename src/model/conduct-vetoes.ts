import { inside } from '../source/locate';
import type { ResolveContext } from './resolve-context';
import { scorecardsFor } from './posts';
import type { Incident, Link, NegativeItem, Payroll, Scorecard, Veto, VetoEvent } from './types';
import type { Writable } from './writable';

interface Conduct {
  readonly negativeList: readonly NegativeItem[];
  readonly incidents: readonly Incident[];
  readonly payroll: Payroll;
}

/**
 * The one way in which conduct reaches a score (spec 04.1): an incident that counts, of an item whose effect is a veto,
 * is a case of that veto, and one under appeal may become it. It acts on the nearest scorecard that has the veto: the
 * person's, the department's, one above.
 */
export function applyConductVetoes(
  { negativeList, incidents, payroll }: Conduct,
  scorecards: readonly Scorecard[],
  { references }: ResolveContext,
): void {
  for (const { effect, origin } of negativeList) {
    if (effect.type === 'veto')
      references.toId<Veto>(effect.veto, 'veto', inside(origin, 'effect'), () =>
        scorecards.flatMap(({ vetoes }) => vetoes),
      );
  }
  for (const incident of incidents.filter((one) => counts(one) || isAppealed(one))) {
    const near = scorecardsFor(incident, payroll, scorecards);
    for (const { target, origin } of incident.items) {
      const veto = target?.effect.type === 'veto' ? target.effect.veto : undefined;
      if (veto === undefined || !scorecards.some((scorecard) => hasVeto(scorecard, veto))) continue;
      const owner = near.find((scorecard) => hasVeto(scorecard, veto));
      const link = references.toId<Veto>(veto, 'veto', origin, () => owner?.vetoes ?? []);
      if (owner) addEvent(owner, link, incident);
    }
  }
}

const isAppealed = ({ state }: Incident): boolean => state === 'appealed';

/** Tests whether an incident has consequences: confirmed, or upheld after an appeal. */
export const counts = ({ state }: Pick<Incident, 'state'>): boolean => state === 'confirmed' || state === 'upheld';

const hasVeto = ({ vetoes }: Scorecard, veto: string): boolean => vetoes.some(({ id }) => id === veto);

/** Without evidence and approver: they could name people. */
function addEvent(scorecard: Scorecard, veto: Link<Veto>, incident: Incident): void {
  const { on, origin } = incident;
  const list = isAppealed(incident) ? 'openAppeals' : 'vetoEvents';
  const events: VetoEvent[] = [...scorecard[list], { veto, on, origin }];
  (scorecard as Writable<Scorecard>)[list] = events;
}

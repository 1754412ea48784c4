import { dayOf, type Document, type World } from '../support/random-plan/world';
import type { StressScorecard } from './kpis';
import { longName, shortName } from './names';

/** The review of the month that is looked at: a finding, whys, bones and an action for every third KPI. */
export function reviews({ id, kpis }: StressScorecard, world: World): Document {
  const { draw, months, reported } = world;
  const [month, found] = [reported - 1, kpis.filter((_, i) => i % 3 === 0)];
  return {
    kind: 'review',
    cycle: months[month]!.text,
    department: id === 'company' ? undefined : id,
    held: dayOf(world, reported),
    chair: shortName(draw),
    present: draw.times(3, 12, () => shortName(draw)),
    plan: { focus: [found[0]!.id], note: longName(draw) },
    check: found.map((kpi, i) => ({
      kpi: kpi.id,
      finding: longName(draw),
      whys: draw.times(1, 5, () => longName(draw)),
      fishbone: { people: draw.times(1, 3, () => longName(draw)), machine: [longName(draw)], method: [longName(draw)] },
      cause: `cause-${i}`,
    })),
    act: found.map((kpi, i) => ({
      id: `action-${i}`,
      action: longName(draw),
      for: kpi.id,
      owner: shortName(draw),
      due: dayOf(world, reported + 1),
      effect: 1,
    })),
    feedback: [{ from: shortName(draw), role: 'superior', text: longName(draw) }],
    next: longName(draw),
  };
}

import type { RandomScorecard } from './scorecards';
import { dayOf, type Document, type World } from './world';

/** The reviews of two consecutive months: what the first opens, the second follows up. */
export function reviews(scorecard: RandomScorecard, world: World): readonly Document[] {
  const first = Math.max(0, world.reported - 2);
  return [review(scorecard, first, false, world), review(scorecard, first + 1, true, world)];
}

function review({ id, kpis }: RandomScorecard, month: number, again: boolean, world: World): Document {
  const { draw, months, departments } = world;
  const measures = kpis.flatMap((kpi) =>
    kpi.measures.map((measure) => ({ ...measure, address: `${kpi.id}/${measure.id}` })),
  );
  const kpi = draw.of(kpis).id;
  return {
    kind: 'review',
    cycle: months[month]!.text,
    department: id === 'company' ? undefined : id,
    held: dayOf(world, month + 1),
    chair: draw.person(),
    present: [draw.person()],
    plan: { focus: [draw.of([kpi, ...measures.map(({ address }) => address)])], note: draw.text('Plan') },
    do:
      measures.length === 0
        ? undefined
        : measures.map(({ address, stages }) => ({
            measure: address,
            progress: again ? draw.share(50, 90) : draw.share(5, 40),
            stages: stages.length > 0 && again ? { [stages[0]!]: dayOf(world, month) } : undefined,
            done: draw.text('Done'),
            difficulty: draw.maybe(() => draw.text('Difficulty')),
            due: draw.maybe(() => dayOf(world, 11), 20),
          })),
    check: [
      {
        kpi,
        finding: draw.text('Finding'),
        whys: [draw.text('Why'), draw.text('Why')],
        fishbone: draw.maybe(() => ({ machine: [draw.text('Machine')] })),
        cause: draw.of(['calibration', 'supply']),
      },
    ],
    act: [
      {
        id: `action-${month}`,
        action: draw.text('Action'),
        for: kpi,
        owner: draw.person(),
        due: dayOf(world, month + 1),
        effect: draw.maybe(() => draw.number(1, 5)),
      },
    ],
    followUp: again ? [followUp(month - 1, world)] : undefined,
    changes: draw.maybe(() => [change(id, kpi, month, world)], 25),
    support:
      id === 'company'
        ? undefined
        : draw.maybe(() => [
            {
              ask: draw.text('Ask'),
              of: draw.of(departments),
              by: dayOf(world, month + 1),
              ...draw.of<Document>([{}, { reply: draw.text('Reply'), replied: dayOf(world, month + 1) }]),
            },
          ]),
    feedback: [
      {
        from: draw.person(),
        role: draw.of(['superior', 'peer', 'self']),
        on: draw.maybe(() => kpi),
        praise: draw.maybe(() => true, 30),
        text: draw.text('Feedback'),
      },
    ],
    next: draw.text('Next'),
  };
}

const followUp = (month: number, world: World): Document => {
  const { draw } = world;
  const done = {
    action: `action-${month}`,
    status: 'done',
    effective: draw.of(['yes', 'no', 'partly']),
    standardised: draw.maybe(() => draw.text('SOP')),
  };
  return draw.chance(60)
    ? done
    : { action: `action-${month}`, status: 'open', due: dayOf(world, 11), note: draw.text('Note') };
};

const change = (scorecard: string, kpi: string, month: number, world: World): Document => ({
  item: `${scorecard}/${kpi}`,
  field: 'basic.target',
  from: 1200,
  to: 1080,
  reason: world.draw.text('Change'),
  requestedBy: 'Zhao Min',
  approvedBy: 'Wang Fang',
  approved: dayOf(world, month),
  effective: world.months[month]!.text,
});

import type { Origin } from '../source/locate';
import { memoizeWeak } from '../util/memoize';
import { conditionReads, conditionsOn } from './condition-reads';
import type { Kpi, Link, Requirement, Scorecard } from './types';

/**
 * The graph of all that values and scores are made of (spec 05, reference-cycle): the value of a KPI, the points of a
 * KPI, and the score of a scorecard.
 */
export type ScoreNode = Kpi | Points | Scorecard;

/** The points of a KPI, which follow from its value. */
interface Points {
  readonly type: 'points';
  readonly kpi: Kpi;
}

const pointsNode = memoizeWeak((kpi: Kpi): Points => ({ type: 'points', kpi }));

/** One thing that a value, points or a score reads, and the place where the plan says so. */
export interface Reading {
  readonly to: ScoreNode;
  readonly origin: Origin;
}

export function readingsOf(node: ScoreNode): readonly Reading[] {
  if (node.type === 'kpi') return readByValue(node);
  if (node.type === 'points')
    return [
      { to: node.kpi, origin: node.kpi.origin },
      ...secondOf(node.kpi),
      ...seenBy({ conditions: conditionsOn(node.kpi), multipliers: [] }),
    ];
  const own = node.kpis.map((kpi) => ({ to: pointsNode(kpi), origin: kpi.origin }));
  return [...own, ...requiredBy(node), ...seenBy(node)];
}

/** Inputs of the formula, whether it is computed or only checks what is reported. */
const readByValue = (kpi: Kpi): readonly Reading[] =>
  (kpi.valueTree?.inputs ?? []).flatMap(({ link }) => (link.target ? [readingOf(link.target, link)] : []));

function readingOf(input: Kpi, { origin }: Link<Kpi>): Reading {
  const { taken } = input;
  if (!taken) return { to: input, origin };
  if (taken.of.type === 'scorecard') return { to: taken.of, origin };
  return { to: taken.figure === 'points' ? pointsNode(taken.of) : taken.of, origin };
}

/** The second KPI of a grid. */
const secondOf = ({ scoring }: Kpi): readonly Reading[] =>
  scoring.method === 'grid' && scoring.other.target
    ? [{ to: scoring.other.target as Kpi, origin: scoring.other.origin }]
    : [];

/** Values that conditions and multipliers compare. */
const seenBy = (scorecard: Pick<Scorecard, 'conditions' | 'multipliers'>): readonly Reading[] =>
  conditionReads(scorecard).flatMap(({ link: { target, origin } }) => (target ? [{ to: target, origin }] : []));

/** Objectives that bonuses of the scorecard require, by what they reached whatever conditions make of it. */
function requiredBy({ kpis, challenges }: Scorecard): readonly Reading[] {
  const all: readonly Requirement[] = [
    ...kpis.flatMap(({ challenge }) => (challenge ? [challenge.requires] : [])),
    ...challenges.map(({ requires }) => requires),
  ];
  return all.flatMap((requires) =>
    requires === 'all' ? [] : requires.flatMap(({ target, origin }) => (target ? [{ to: target, origin }] : [])),
  );
}

/** Every node, KPIs first. */
export const scoreNodes = (scorecards: readonly Scorecard[]): readonly ScoreNode[] => {
  const kpis = scorecards.flatMap((scorecard) => scorecard.kpis);
  return [...kpis, ...kpis.map(pointsNode), ...scorecards];
};

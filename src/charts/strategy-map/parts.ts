import type { Drawing } from '../drawing';
import { fits, runsOf, type Room } from '../paper';
import type { StrategyMapFacts } from './facts';

/** A map of more boxes is drawn in parts, with what drives strongly alone. */
const MOST_IN_ONE = 15;

/** Boxes of a perspective in one part: the most with which every part fits a page. */
const PER_LANE = [10, 8, 6, 4, 3, 2];

type Draw = (facts: StrategyMapFacts) => Drawing;

/** The whole map, or a part for each two perspectives that follow each other. */
export function partsOf(facts: StrategyMapFacts, draw: Draw, wide: Room): readonly StrategyMapFacts[] {
  if (facts.boxes.length <= MOST_IN_ONE && fits(draw(facts), wide)) return [facts];
  const strong = { ...facts, arrows: facts.arrows.filter(({ strength }) => strength === 'strong') };
  const tries = PER_LANE.map((most) => pairs(strong, most));
  return tries.find((parts) => parts.every((part) => fits(draw(part), wide))) ?? tries.at(-1)!;
}

function pairs(facts: StrategyMapFacts, most: number): readonly StrategyMapFacts[] {
  const runs = facts.lanes.map((_, lane) =>
    runsOf(
      facts.boxes.flatMap((box, i) => (box.lane === lane ? i : [])),
      most,
    ),
  );
  const upper = facts.lanes.slice(0, Math.max(1, facts.lanes.length - 1));
  return upper.flatMap((_, lane) => {
    const [above, below] = [orNone(runs[lane]), orNone(runs[lane + 1])];
    return above.flatMap((top, i) =>
      below.flatMap((bottom, j) => {
        const part = partOf(facts, [lane, lane + 1], [...top, ...bottom]);
        return part.boxes.length > 0 && (part.arrows.length > 0 || i === j) ? [part] : [];
      }),
    );
  });
}

const orNone = (runs: readonly (readonly number[])[] = []): readonly (readonly number[])[] =>
  runs.length > 0 ? runs : [[]];

/** Some lanes and boxes, with the arrows between them. */
function partOf(facts: StrategyMapFacts, lanes: readonly number[], boxes: readonly number[]): StrategyMapFacts {
  const place = new Map(boxes.map((box, i) => [box, i]));
  return {
    ...facts,
    lanes: lanes.flatMap((lane) => facts.lanes[lane] ?? []),
    boxes: boxes.map((box) => ({ ...facts.boxes[box]!, lane: lanes.indexOf(facts.boxes[box]!.lane) })),
    arrows: facts.arrows.flatMap((arrow) => {
      const [from, to] = [place.get(arrow.from), place.get(arrow.to)];
      return from === undefined || to === undefined ? [] : [{ ...arrow, from, to }];
    }),
  };
}

import type { Chart } from '../chart';
import type { Drawing, Mark } from '../drawing';
import { label } from '../label';
import { layered, type Layered } from '../layered';
import { arrowMarks, badgeRoom } from './arrows';
import { boxMarks, heightOf, BOX_WIDTH } from './boxes';
import type { StrategyMapFacts } from './facts';
import { legend } from './legend';
import { mermaid } from './mermaid';
import { partsOf } from './parts';
import { rowsOf, type LaneRows } from './rows';

export type { StrategyMapFacts } from './facts';

/** Lanes with boxes in rows; arrows run between the rows and through passages in them. */
export const strategyMap: Chart<StrategyMapFacts> = {
  draw,
  mermaid,
  parts: (facts, wide) => partsOf(facts, draw, wide),
};

const EDGE = 12;
const LANE_LABEL = 116;
const LANE_PAD = 8;
const GAP = 18;
const LEAST_WIDTH = 3 * BOX_WIDTH + 2 * GAP;
const EMPTY_ROW = 28;

function draw(facts: StrategyMapFacts): Drawing {
  const { lanes, rowOf } = rowsOf(facts);
  const graph = layered(
    rowOf.map((row) => ({ row, width: BOX_WIDTH })),
    facts.arrows,
    {
      heights: heightsOf(facts, rowOf, lanes),
      gap: GAP,
      badge: badgeRoom(facts.arrows),
      at: { x: EDGE + LANE_LABEL + LANE_PAD, y: EDGE + LANE_PAD, width: LEAST_WIDTH },
    },
  );
  const width = graph.right + LANE_PAD + EDGE;
  const below = legend(facts.legend, { x: EDGE, y: graph.bottom + LANE_PAD + EDGE, width: width - 2 * EDGE });
  return {
    width,
    height: below.bottom + EDGE,
    marks: [
      ...lanes.flatMap((rows, lane) => laneMarks(facts.lanes[lane]!, rows, graph)),
      ...arrowMarks(facts.arrows, graph.arrows),
      ...facts.boxes.flatMap((box, i) => boxMarks(box, graph.boxes[i]!, facts.letters)),
      ...below.marks,
    ],
  };
}

const heightsOf = (
  { boxes }: StrategyMapFacts,
  rowOf: readonly number[],
  lanes: readonly LaneRows[],
): readonly number[] =>
  Array.from({ length: lanes.at(-1)?.end ?? 0 }, (_, row) =>
    boxes.reduce((most, box, i) => (rowOf[i] === row ? Math.max(most, heightOf(box)) : most), EMPTY_ROW),
  );

function laneMarks(
  { name, empty }: StrategyMapFacts['lanes'][number],
  { first, end, isEmpty }: LaneRows,
  { rows, right }: Layered,
): readonly Mark[] {
  const top = rows[first]!.top - LANE_PAD;
  const height = rows[end - 1]!.bottom + LANE_PAD - top;
  const note = { x: EDGE + LANE_LABEL + LANE_PAD, y: top, width: right - EDGE - LANE_LABEL - LANE_PAD, height };
  return [
    { type: 'rect', x: EDGE, y: top, width: right + LANE_PAD - EDGE, height, radius: 6, fill: 'panel' },
    ...label(
      name,
      { x: EDGE + 8, y: top + 2, width: LANE_LABEL - 16, height: height - 4 },
      { bold: true, fill: 'muted' },
    ),
    ...(isEmpty ? label(empty, note, { fill: 'muted' }) : []),
  ];
}

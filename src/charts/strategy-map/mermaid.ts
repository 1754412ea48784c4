import { mermaidLabel } from '../mermaid';
import type { StatusLetters } from '../status-mark';
import type { MapBox, Strength, StrategyMapFacts } from './facts';

const ARROWS: Readonly<Record<Strength, string>> = { strong: '==>', medium: '-->', weak: '-.->' };

/** A group for each lane, from bottom to top, as the arrows of a strategy map go. */
export const mermaid = ({ lanes, boxes, arrows, letters }: StrategyMapFacts): string =>
  [
    'flowchart BT',
    ...lanes.flatMap(({ name }, lane) => group(lane, name, { boxes, letters })),
    ...arrows.map(({ from, to, strength, badge }) => `  n${from} ${ARROWS[strength]}|${mermaidLabel(badge)}| n${to}`),
  ].join('\n');

function group(
  lane: number,
  name: string,
  { boxes, letters }: Pick<StrategyMapFacts, 'boxes' | 'letters'>,
): readonly string[] {
  const members = boxes.flatMap((box, i) =>
    box.lane === lane ? `    n${i}[${mermaidLabel(box.name, statusText(box, letters))}]` : [],
  );
  return members.length === 0 ? [] : [`  subgraph lane${lane}[${mermaidLabel(name)}]`, ...members, '  end'];
}

const statusText = ({ counts, note }: MapBox, letters: StatusLetters): string =>
  note ?? counts.map(({ status, count }) => `${letters[status] ?? '–'} ${count}`).join(' ');

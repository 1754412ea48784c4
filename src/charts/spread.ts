/**
 * Positions as near as possible to those wished for, rising like them, `gap` apart and within `low` … `high`; closer
 * together only where there is no room for all.
 */
export function spread(wished: readonly number[], gap: number, low: number, high: number): number[] {
  const order = [...wished.keys()].sort((a, b) => wished[a]! - wished[b]! || a - b);
  const room = order.length > 1 ? Math.min(gap, (high - low) / (order.length - 1)) : gap;
  const placed: number[] = [];
  for (const i of order) placed.push(Math.max(wished[i]!, low, (placed.at(-1) ?? low - room) + room));
  let limit = high;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i]!, limit);
    limit = placed[i]! - room;
  }
  const positions = new Array<number>(wished.length);
  order.forEach((i, place) => (positions[i] = placed[place]!));
  return positions;
}

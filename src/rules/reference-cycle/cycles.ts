export interface Edge<N> {
  readonly from: N;
  readonly to: N;
}

/** Ways out of one knot that are told; more would not help to untie it. */
const MOST_IN_ONE = 100;

/**
 * The cycles of a graph as lists of edges, each from its first member in the order of `nodes`, no edge in two of
 * them. Without recursion, since a chain may be as long as the plan.
 */
export function cyclesIn<N, E extends Edge<N>>(nodes: readonly N[], edges: (node: N) => readonly E[]): E[][] {
  const order = new Map(nodes.map((node, i) => [node, i]));
  const sorted = (some: readonly N[]): N[] => [...some].sort((a, b) => order.get(a)! - order.get(b)!);
  return components(nodes, edges).flatMap((members) => untie(members, edges, sorted));
}

/** A cycle is told and its edges taken out, and what is still knotted is looked at again. */
function untie<N, E extends Edge<N>>(
  members: readonly N[],
  edges: (node: N) => readonly E[],
  sorted: (nodes: readonly N[]) => N[],
): E[][] {
  const inside = new Set(members);
  const left = new Map(members.map((node) => [node, new Set(edges(node).filter(({ to }) => inside.has(to)))]));
  const cycles: E[][] = [];
  for (
    let knots = [sorted(members)];
    knots.length > 0 && cycles.length < MOST_IN_ONE;
    knots = components(sorted(members), (node) => [...left.get(node)!]).map(sorted)
  ) {
    for (const [first] of knots) {
      const cycle = shortest(first!, left);
      cycles.push(cycle);
      for (const edge of cycle) left.get(edge.from)!.delete(edge);
    }
  }
  return cycles;
}

/** Breadth first from `first`, which is known to be in a cycle, until it is reached again. */
function shortest<N, E extends Edge<N>>(first: N, edges: ReadonlyMap<N, ReadonlySet<E>>): E[] {
  const cameBy = new Map<N, E>();
  const queue = [first];
  for (const node of queue) {
    for (const edge of edges.get(node) ?? []) {
      if (edge.to === first) return wayBack(first, edge, cameBy);
      if (cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return [];
}

function wayBack<N, E extends Edge<N>>(first: N, last: E, cameBy: ReadonlyMap<N, E>): E[] {
  const way = [last];
  for (let edge = last; edge.from !== first; way.push(edge)) edge = cameBy.get(edge.from)!;
  return way.reverse();
}

/** Groups of nodes that reach each other (Tarjan), of those that may hold a cycle. */
function components<N, E extends Edge<N>>(nodes: readonly N[], edges: (node: N) => readonly E[]): N[][] {
  const index = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();
  const found: N[][] = [];

  const enter = (node: N): { node: N; rest: Iterator<E> } => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, rest: edges(node).values() };
  };
  const lower = (node: N, to: number): void => void low.set(node, Math.min(low.get(node)!, to));
  const leave = (node: N): void => {
    if (low.get(node) !== index.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || edges(node).some(({ to }) => to === node)) found.push(group);
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    const way = [enter(root)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { value: edge, done } = here.rest.next();
      if (done) {
        way.pop();
        leave(here.node);
        if (way.length > 0) lower(way.at(-1)!.node, low.get(here.node)!);
      } else if (!index.has(edge.to)) way.push(enter(edge.to));
      else if (isOpen.has(edge.to)) lower(here.node, index.get(edge.to)!);
    }
  }
  return found;
}

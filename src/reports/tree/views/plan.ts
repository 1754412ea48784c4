import type { Kpi } from '../../../model/types';
import { groupBy } from '../../../util/group';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { treeNode } from '../cells';
import type { TreeFigures } from '../figures';
import type { Scope } from '../scope';
import { branchOf, isStrategy, referenceTo, type Branch, type Item, type Structure } from '../structure';
import type { TreeView } from './view';

export const plan: TreeView = {
  id: 'plan',
  summary: 'strategy → KSF → KPI → department → measures',
  isDrawn: true,
  structure,
  blocks,
};

/** strategy → KSF → strategic KPI → objective → KPI → measure, as they support each other in one year. */
function structure(scope: Scope): Structure {
  const kpis = scope.scorecards.flatMap((scorecard) => scorecard.kpis);
  const grow = grower(kpis);
  const roots = scope.plan.strategies.map(grow);
  const notLinked = unreached(kpis, grow);
  const challenges = scope.scorecards
    .filter(scope.includes)
    .flatMap((scorecard) => scorecard.challenges.map((item) => branchOf(item)));
  return { roots: pruned(roots, scope), notLinked: pruned(notLinked, scope), challenges };
}

type Grow = ((item: Item) => Branch) & { readonly seen: ReadonlySet<Item> };

/** Everything grows once, so that what supports itself in a circle ends. */
function grower(kpis: readonly Kpi[]): Grow {
  const seen = new Set<Item>();
  const supporters = groupBy(
    kpis.flatMap((kpi) =>
      [...new Set(kpi.supports.flatMap(({ target }) => target ?? []))].map((parent) => ({
        parent: parent as Item,
        kpi,
      })),
    ),
    ({ parent }) => parent,
  );
  const grow = (item: Item): Branch => {
    if (seen.has(item)) return referenceTo(item);
    seen.add(item);
    const below = [...partsOf(item), ...(supporters.get(item) ?? []).map(({ kpi }) => kpi)];
    return branchOf(item, below.map(grow));
  };
  return Object.assign(grow, { seen });
}

/** Items written inside an item. */
function partsOf(item: Item): readonly Item[] {
  if (isStrategy(item)) return item.ksfs;
  if (item.type === 'ksf') return item.kpis;
  return item.type === 'kpi' ? item.measures : [];
}

/** First what supports nothing, with all below it; then the circles that are left. */
function unreached(kpis: readonly Kpi[], grow: Grow): readonly Branch[] {
  const [tops, rest] = [kpis.filter(supportsNothing), kpis.filter((kpi) => !supportsNothing(kpi))];
  return [...tops, ...rest].flatMap((kpi) => (grow.seen.has(kpi) ? [] : [grow(kpi)]));
}

const supportsNothing = ({ supports }: Kpi): boolean => !supports.some(({ target }) => target !== undefined);

/** Branches in scope, and the paths that lead to them. */
function pruned(branches: readonly Branch[], scope: Scope): readonly Branch[] {
  if (scope.department === undefined) return branches;
  return branches.flatMap((branch) => {
    const children = pruned(branch.children, scope);
    return children.length > 0 || isIn(branch.item, scope) ? [{ ...branch, children }] : [];
  });
}

function isIn(item: Item, { includes }: Scope): boolean {
  if (isStrategy(item)) return false;
  if (item.type === 'kpi') return includes(item.scorecard);
  return item.type === 'measure' && includes(item.kpi.scorecard);
}

function blocks(
  { roots, notLinked, challenges }: Structure,
  figures: TreeFigures,
  context: ReportContext,
): readonly Block[] {
  const {
    words: { tree: words },
  } = context;
  const part = (branches: readonly Branch[], ...head: readonly Block[]): readonly Block[] =>
    branches.length > 0
      ? [...head, { type: 'tree', roots: branches.map((branch) => treeNode(branch, figures, context)) }]
      : [];
  const shown = [
    ...part(roots),
    ...part(challenges, { type: 'heading', level: 2, text: words.challenges }),
    ...part(
      notLinked,
      { type: 'heading', level: 2, text: words.notLinked },
      { type: 'paragraph', text: words.notLinkedText },
    ),
  ];
  return shown.length > 0 && figures.period !== undefined
    ? [...shown, { type: 'paragraph', text: words.legend }]
    : shown;
}

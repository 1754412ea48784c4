import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { data } from './data';
import { figuresOf, type TreeFigures } from './figures';
import { flat } from './flat';
import { treePicture } from './picture';
import { scopeOf } from './scope';
import { treeViews } from './views';
import type { TreeFacts } from './facts';
export { treeViews } from './views';

export const tree: ReportKind<TreeFacts> = {
  build: (facts, context) => {
    const { view = treeViews[0], plan, department } = facts;
    const figures = figuresOf(facts);
    const built = view.structure(scopeOf(plan, figures.year, department));
    const blocks = view.blocks(built, figures, context);
    const picture = view.isDrawn ? treePicture(built.roots, figures, context) : undefined;
    const empty: Block = { type: 'paragraph', text: context.words.tree.empty };
    return {
      id: 'tree',
      title: title(facts, figures, context),
      ...onPaper(plan, context, { cycle: figures.period }),
      blocks: blocks.length > 0 ? [...(picture ? [{ type: 'picture', picture } as const] : []), ...blocks] : [empty],
      data: data(built, { ...facts, view }, figures, context),
      flat: flat(built, figures, context),
    };
  },
};

/** `River Foods, Production: OKR tree with the figures of 2026-06`. */
function title(
  { plan, view = treeViews[0], department }: TreeFacts,
  { year, period }: TreeFigures,
  { words, say }: ReportContext,
): string {
  const own = department === undefined ? undefined : plan.scorecards.find(({ id }) => id === department);
  const name = own?.department ? words.tree.partOf(say(plan.name), say(own.department.name)) : say(plan.name);
  const kind = words.tree.kinds[view.id as keyof typeof words.tree.kinds];
  if (year === undefined) return words.tree.titleOfNone(name, kind);
  return period === undefined
    ? words.tree.title(name, kind, String(year))
    : words.tree.titleOfPeriod(name, kind, period);
}

export type { TreeFacts } from './facts';

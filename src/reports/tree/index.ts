import type { Block } from '../report';
import type { ReportContext, ReportKind } from '../report-kind';
import { treeNode } from './cells';
import { data } from './data';
import { figuresOf, type TreeFacts, type TreeFigures } from './figures';
import { flat } from './flat';
import { structure, type Branch, type Structure } from './structure';

export type { TreeFacts } from './figures';

export const tree: ReportKind<TreeFacts> = {
  id: 'tree',
  summary: 'Strategy, KSFs, KPIs, departments and measures, with status.',
  build: (facts, context) => {
    const figures = figuresOf(facts);
    const built = structure(facts.plan, figures.year);
    return {
      id: 'tree',
      title: title(facts, figures, context),
      blocks: blocks(built, facts, figures, context),
      data: data(built, facts, figures, context),
      flat: flat(built, figures, context),
    };
  },
};

function title({ plan, score }: TreeFacts, { year }: TreeFigures, { words, say }: ReportContext): string {
  const name = say(plan.name);
  return score ? words.tree.titleOfPeriod(name, score.question.period.text) : words.tree.title(name, year === undefined ? words.common.none : String(year));
}

function blocks({ strategies, notLinked, challenges }: Structure, { score }: TreeFacts, figures: TreeFigures, context: ReportContext): readonly Block[] {
  const { words: { tree: words } } = context;
  const part = (branches: readonly Branch[], ...head: readonly Block[]): readonly Block[] =>
    branches.length > 0 ? [...head, { type: 'tree', roots: branches.map((branch) => treeNode(branch, figures, context)) }] : [];
  const shown = [
    ...part(strategies),
    ...part(challenges, { type: 'heading', level: 2, text: words.challenges }),
    ...part(notLinked, { type: 'heading', level: 2, text: words.notLinked }, { type: 'paragraph', text: words.notLinkedText }),
  ];
  if (shown.length === 0) return [{ type: 'paragraph', text: words.empty }];
  return score ? [...shown, { type: 'paragraph', text: words.legend }] : shown;
}

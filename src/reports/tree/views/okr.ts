import type { Kpi, Measure, Scorecard, Supportable } from '../../../model/types';
import { groupBy } from '../../../util/group';
import type { Block, TreeNode } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { cellsOf, conditionNodes, progressText, roleOf, treeNode } from '../cells';
import type { TreeFigures } from '../figures';
import type { Scope } from '../scope';
import { branchOf, isStrategy, referenceTo, type Branch, type Item, type Structure } from '../structure';
import type { TreeView } from './view';

export const okr: TreeView = {
  id: 'okr',
  summary:
    'objectives (KPIs) with their key results (measures and process indicators), and which key result became whose objective',
  structure,
  blocks,
};

/** scorecard → O: KPI → KR: measure → its process indicators, and the KPIs below that took it as their objective. */
function structure({ scorecards, includes }: Scope): Structure {
  const kpis = scorecards.flatMap((scorecard) => scorecard.kpis);
  const links = kpis.flatMap((kpi) =>
    [...new Set(kpi.supports.flatMap(({ target }) => target ?? []))].map((parent) => ({ parent, kpi })),
  );
  const supporters = groupBy(links, ({ parent }) => parent);
  const keyResult = (measure: Measure): Branch =>
    branchOf(measure, [
      ...measure.indicators.map((indicator) => branchOf(indicator)),
      ...(supporters.get(measure) ?? []).map(({ kpi }) => referenceTo(kpi)),
    ]);
  const objective = (kpi: Kpi): Branch => branchOf(kpi, kpi.measures.map(keyResult));
  const shown = scorecards.filter(includes);
  return {
    roots: shown
      .filter((scorecard) => scorecard.kpis.length > 0)
      .map((scorecard) => branchOf(scorecard, scorecard.kpis.map(objective))),
    notLinked: [],
    challenges: shown.flatMap(({ challenges }) => challenges.map((challenge) => branchOf(challenge))),
  };
}

function blocks({ roots, challenges }: Structure, figures: TreeFigures, context: ReportContext): readonly Block[] {
  const {
    words: { tree: words },
  } = context;
  const scorecards = roots.flatMap(({ item, children }): readonly Block[] => [
    { type: 'heading', level: 2, text: scorecardName(item as Scorecard, context) },
    { type: 'tree', roots: children.map((child) => node(child, figures, context)) },
  ]);
  const projects = challenges.map((branch) => treeNode(branch, figures, context));
  const shown: readonly Block[] = [
    ...scorecards,
    ...(projects.length > 0
      ? [{ type: 'heading', level: 2, text: words.challenges } as const, { type: 'tree', roots: projects } as const]
      : []),
  ];
  return shown.length > 0
    ? [
        ...shown,
        { type: 'paragraph', text: words.okr.legend },
        ...(figures.period === undefined ? [] : [{ type: 'paragraph', text: words.legend } as const]),
      ]
    : [];
}

function node({ item, reference, children }: Branch, figures: TreeFigures, context: ReportContext): TreeNode {
  const { name, whose, figure, letter } = cellsOf(item, figures, context);
  const own = children.map((child) => node(child, figures, context));
  const isOwn = !isStrategy(item) && item.type === 'kpi' && !reference;
  const progress = !isStrategy(item) && item.type === 'measure' ? progressText(item, figures, context) : figure;
  return {
    cells: [
      label(item, reference, name, context),
      isOwn ? roleOf(item, context.words.score).join('') : whose,
      progress,
      letter,
    ],
    children: [...(isOwn ? [...linksUp(item, context), ...conditionNodes(item, context)] : []), ...own],
  };
}

function label(
  item: Item,
  reference: boolean,
  name: string,
  {
    words: {
      tree: { okr: words },
    },
  }: ReportContext,
): string {
  if (isStrategy(item)) return name;
  if (item.type === 'kpi') return reference ? words.becameObjective(name) : words.objective(name);
  return item.type === 'measure' ? words.keyResult(name) : name;
}

/** Links to items that an objective was taken from, or serves. */
const linksUp = ({ supports }: Kpi, context: ReportContext): readonly TreeNode[] =>
  supports.flatMap(({ target }) =>
    target ? [{ cells: [upName(target, context), ownerOf(target, context), '', ''], children: [] }] : [],
  );

function upName(
  target: Supportable,
  {
    words: {
      tree: { okr: words },
    },
    say,
  }: ReportContext,
): string {
  const name = say(target.name);
  return words.from(
    target.type === 'measure' ? words.keyResult(name) : target.type === 'kpi' ? words.objective(name) : name,
  );
}

function ownerOf(target: Supportable, { words, say }: ReportContext): string {
  if (target.type === 'strategicKpi') return words.tree.strategicKpi;
  return scorecardName((target.type === 'measure' ? target.kpi : target).scorecard, { words, say });
}

/** The company's scorecard bears the name of the plan, which is in the title. */
const scorecardName = (
  { department, name }: Scorecard,
  { words, say }: Pick<ReportContext, 'words' | 'say'>,
): string => (department ? say(name) : words.common.company);

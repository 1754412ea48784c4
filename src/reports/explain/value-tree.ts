import type { Kpi, ValueTree } from '../../model/types';
import type { Contributions } from '../../scoring';
import { inside } from '../../source/locate';
import { ZERO } from '../../util/decimal';
import type { Block, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { change, figure } from '../base/cells';
import { placesText } from '../base/places';
import { countedInputs } from '../base/counted-inputs';
import { ownTarget } from '../base/own-target';
import { stepsBlock } from '../base/steps';
import { factsBlock } from '../base/blocks';

/** A formula, and how its inputs make the variance to date. */
export function treeBlocks(
  kpi: Kpi,
  { formula, origin }: ValueTree,
  split: Contributions | undefined,
  context: ReportContext,
): readonly Block[] {
  const {
    words: { explain: words },
  } = context;
  const facts = factsBlock([
    [words.labels.formula, formula],
    [words.labels.at, placesText([inside(origin, 'formula')])],
  ]);
  if (!split) return [facts, { type: 'paragraph', text: words.noContributions }];
  return [
    facts,
    table(kpi, split, context),
    ...countedInputs(split, kpi, context),
    ...ownTarget(split, kpi, context),
    { type: 'paragraph', text: words.contributions[split.method] },
    ...stepsBlock(split.steps, context),
  ];
}

/** The address of an input, with the figure that is taken there. */
const inputText = ({ address, taken }: Kpi, { words: { explain } }: ReportContext): string =>
  taken ? explain.takenAt(address, explain.taken[taken.figure]) : address;

function table(kpi: Kpi, { parts, target, actual }: Contributions, context: ReportContext): Block {
  const { explain: words } = context.words;
  const { input, kpi: address, target: aim, actual: reached, contribution } = words.columns;
  const right = (title: string): Column => ({ title, align: 'right' });
  const rows = parts.map((part): Row => ({
    cells: [
      part.name,
      inputText(part.kpi, context),
      figure(part.target, part.kpi),
      figure(part.actual, part.kpi),
      change(part.contribution, kpi),
    ],
  }));
  const variance = parts.reduce((total, part) => total.add(part.contribution), ZERO);
  const total: Row = {
    cells: [words.total, kpi.address, figure(target, kpi), figure(actual, kpi), change(variance, kpi)],
    emphasis: 'total',
  };
  return {
    type: 'table',
    columns: [{ title: input }, { title: address }, right(aim), right(reached), right(contribution)],
    rows: [...rows, total],
  };
}

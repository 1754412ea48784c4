import type { Kpi, ValueTree } from '../../model/types';
import type { Contributions } from '../../scoring';
import { inside } from '../../source/locate';
import { ZERO, type Decimal } from '../../util/decimal';
import type { Block, Cell, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { number } from '../base/cells';
import { placesText } from '../base/places';
import { ownTarget } from '../base/own-target';
import { stepsBlock } from '../base/steps';
import { factsBlock } from '../base/blocks';

/** Contributions are small beside the figures they explain. */
const MORE_PLACES = 2;

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
    ...ownTarget(split, context),
    { type: 'paragraph', text: words.contributions[split.method] },
    ...stepsBlock(split.steps, context),
  ];
}

function table(
  kpi: Kpi,
  { parts, target, actual }: Contributions,
  { words: { explain: words } }: ReportContext,
): Block {
  const { input, kpi: address, target: aim, actual: reached, contribution } = words.columns;
  const right = (title: string): Column => ({ title, align: 'right' });
  const signed = (value: Decimal): Cell => number(value, { decimals: kpi.decimals + MORE_PLACES, signed: true });
  const rows = parts.map((part): Row => ({
    cells: [
      part.name,
      part.kpi.address,
      number(part.target, { decimals: part.kpi.decimals }),
      number(part.actual, { decimals: part.kpi.decimals }),
      signed(part.contribution),
    ],
  }));
  const variance = parts.reduce((total, part) => total.add(part.contribution), ZERO);
  const total: Row = {
    cells: [
      words.total,
      kpi.address,
      number(target, { decimals: kpi.decimals }),
      number(actual, { decimals: kpi.decimals }),
      signed(variance),
    ],
    emphasis: 'total',
  };
  return {
    type: 'table',
    columns: [{ title: input }, { title: address }, right(aim), right(reached), right(contribution)],
    rows: [...rows, total],
  };
}

import { printedFigures, type Figure } from '../../scoring/places';
import type { Block, Cell, FigureCell, TreeNode } from './report';

/** A block whose figures have their places, those of a KPI decided together (spec 02.9). */
export function withPlaces(block: Block): Block {
  const figures: Figure[] = [];
  mapFigures(block, (cell, row) => {
    const { item, value, before, signed, places, beside = row } = cell;
    if (value) figures.push({ item, value, before, signed, places, beside });
    return cell;
  });
  if (figures.length === 0) return block;
  const printed = printedFigures(figures).values();
  return mapFigures(block, ({ value, unit, signed }) => ({
    type: 'number',
    decimals: 0,
    value,
    ...(value && printed.next().value),
    ...(unit !== undefined && { unit }),
    ...(signed && { signed }),
  }));
}

type Change = (cell: FigureCell, row: number) => Cell;

/** Figures are changed in reading order. */
function mapFigures(block: Block, change: Change): Block {
  let row = 0;
  const inRow = (cells: readonly Cell[]): readonly Cell[] => {
    row += 1;
    return cells.map((cell) => inCell(cell, row, change));
  };
  switch (block.type) {
    case 'table':
      return { ...block, rows: block.rows.map((one) => ({ ...one, cells: inRow(one.cells) })) };
    case 'facts':
      return { ...block, items: block.items.map(({ label, value }) => ({ label, value: inCell(value, row, change) })) };
    case 'tree': {
      const inNode = ({ cells, children }: TreeNode): TreeNode => ({
        cells: inRow(cells),
        children: children.map(inNode),
      });
      return { ...block, roots: block.roots.map(inNode) };
    }
    default:
      return block;
  }
}

function inCell(cell: Cell, row: number, change: Change): Cell {
  if (typeof cell === 'string') return cell;
  if (cell.type === 'figure') return change(cell, row);
  return cell.type === 'join' ? { ...cell, parts: cell.parts.map((part) => inCell(part, row, change)) } : cell;
}

import type { Cell } from '../../reports/base/report';
import { cellText, isBlank } from '../cell';
import { between } from '../text';
import type { HtmlContext } from './context';
import { element, type Content } from './element';
import { barOf, sparklineOf } from './mini';
import { prose } from './prose';

/** Markup of a cell. A status has a shape and a letter beside its colour, and its word for those who see neither. */
export function cellContent(cell: Cell, context: HtmlContext): Content {
  const text = cellText(cell, context.words);
  if (typeof cell === 'string') return prose(text);
  switch (cell.type) {
    case 'status':
      return element(
        'abbr',
        { class: `status ${cell.status}`, title: context.words.common.status[cell.status] },
        context.words.common.letters[cell.status],
      );
    // The figures beside it say the same to those who do not see it.
    case 'sparkline':
      return sparklineOf(cell.values);
    case 'bar':
      return barOf(cell.share);
    // Only to a file beside this one: a colon or a slash in its name is no address.
    case 'link':
      return element('a', { href: hrefOf(cell.to) }, text);
    case 'join':
      return parts(
        cell.parts.filter((part) => !isBlank(part)),
        context,
      );
    default:
      return text;
  }
}

/** A file beside this one, or `#id` of a place in it. */
const hrefOf = (to: string): string =>
  to.startsWith('#') ? `#${encodeURIComponent(to.slice(1))}` : encodeURIComponent(to);

const parts = (cells: readonly Cell[], context: HtmlContext): Content =>
  cells.flatMap((cell, i) => {
    const before = cells[i - 1];
    return [
      before === undefined ? '' : between(cellText(before, context.words), cellText(cell, context.words)),
      cellContent(cell, context),
    ];
  });

import type { Report } from '../../reports/report';
import { renderBlock } from '../renderer';
import { safe } from '../text';
import { blocks } from './blocks';
import type { HtmlContext } from './context';
import { element, type Html } from './element';
import { isWide, partsOf, type Part } from './parts';

/** One report: its title, then a section for each heading. `name` is that of its pages, and begins its ids. */
export function article(report: Report, name: string, context: HtmlContext): Html {
  const title = `${name}-title`;
  return element('article', { id: name, 'aria-labelledby': title },
    element('header', {},
      element('h1', { id: title }, safe(titleOf(report))),
      report.page.confidential ? element('p', { class: 'confidential' }, context.words.html.confidential) : undefined),
    partsOf(report.blocks).map((part, i) => section(part, part.heading ? `${name}-${i}` : title, context)));
}

/** A check has no title on a terminal, where its first line is the first finding. */
export const titleOf = ({ title, page: { organisation, cycle } }: Report): string => title || [organisation, cycle].filter(Boolean).join(' · ');

function section(part: Part, id: string, context: HtmlContext): Html {
  const shown = part.heading ? [part.heading, ...part.blocks] : part.blocks;
  const inside = { ...context, heading: id };
  return element('section', { class: isWide(part) ? 'wide' : undefined }, shown.map((block) => renderBlock(blocks, block, inside)));
}

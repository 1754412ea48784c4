import type { Report } from '../../reports/base/report';
import { renderBlock } from '../renderer';
import { safe, between } from '../text';
import { blocks } from './blocks';
import type { HtmlContext } from './context';
import { element, type Html, type Content } from './element';
import { ROOMS } from './paper-parts';
import { atTop, isDrawn, isWide, partsOf, type NamedPart } from './parts';

/** One report: its title, then a section for each heading. `name` is that of its pages, and begins its ids. */
export function article(report: Report, name: string, context: HtmlContext): Html {
  const { paper = 'a4' } = report.page;
  const title = `${name}-title`;
  const parts = partsOf(report.blocks).map((part, i) => ({ ...part, id: part.heading ? `${name}-${i}` : title }));
  return element(
    'article',
    { id: name, class: report.page.sheet ?? (report.page.close ? 'close' : undefined), 'aria-labelledby': title },
    element(
      'header',
      {},
      element('h1', { id: title }, safe(titleOf(report))),
      report.page.note === undefined ? undefined : element('p', { class: 'confidential' }, safe(report.page.note)),
      report.page.confidential ? element('p', { class: 'confidential' }, context.words.html.confidential) : undefined,
    ),
    body(report, parts, { ...context, paper, room: ROOMS[paper][report.page.sheet ?? 'portrait'] }),
  );
}

/** A headline comes before the links to what is below it. */
function body(report: Report, parts: readonly NamedPart[], context: HtmlContext): Content {
  if (report.page.sheet !== undefined) return inColumns(parts, context);
  const first = parts[0]?.blocks[0]?.type === 'headline' ? 1 : 0;
  const [before, after] = [parts.slice(0, first), parts.slice(first)];
  return [sections(before, context), contents(parts, titleOf(report), context), sections(after, context)];
}

/** A check has no title on a terminal, where its first line is the first finding. */
export const titleOf = ({ title, page: { organisation, subject, cycle } }: Report): string =>
  title || [organisation, subject, cycle].filter(Boolean).join(' · ');

/** Two columns where a heading begins the second one. */
function inColumns(parts: readonly NamedPart[], context: HtmlContext): Html | Html[] {
  const second = parts.findIndex(({ heading }) => heading?.newColumn);
  if (second < 0) return sections(parts, context);
  const columns = [parts.slice(0, second), parts.slice(second)];
  return element(
    'div',
    { class: 'columns' },
    columns.map((column) => element('div', {}, sections(column, context))),
  );
}

/**
 * Pages in landscape come last, so that no page before them is left half empty; where they would stand, a link leads to
 * them.
 */
function sections(parts: readonly NamedPart[], context: HtmlContext): Html[] {
  const wide = new Set(parts.filter((part) => isWide(part, context)));
  const isLast = (from: number): boolean => parts.slice(from).every((part) => wide.has(part));
  const moved = new Set(parts.filter((part, i) => part.heading && wide.has(part) && !isLast(i)));
  return [
    ...parts.map((part) => (moved.has(part) ? pointer(part, context) : section(part, context))),
    ...[...moved].map((part) => section({ ...part, heading: part.heading && atTop(part.heading) }, context)),
  ];
}

const pointer = ({ heading, id }: NamedPart, { words }: HtmlContext): Html =>
  element(
    'p',
    { class: 'elsewhere' },
    element('a', { href: `#${id}` }, safe(heading?.text ?? '')),
    ` → ${words.html.atEnd}`,
  );

function section(part: NamedPart, context: HtmlContext): Html {
  const wide = isWide(part, context);
  const inside = { ...context, heading: part.id, ...(wide && { room: ROOMS[context.paper ?? 'a4'].landscape }) };
  const shown = part.heading ? [part.heading, ...part.blocks] : part.blocks;
  const className =
    [wide && 'wide', isDrawn(part) && 'drawn', part.heading?.newPage && 'new-page'].filter(Boolean).join(' ') ||
    undefined;
  return element(
    'section',
    { class: className },
    shown.map((block) => renderBlock(blocks, block, inside)),
  );
}

/** A page with fewer sections is seen at a glance. */
const FEW = 4;

/** Links to the sections of a long page; only on a screen. */
export function contents(
  parts: readonly NamedPart[],
  title: string,
  {
    words: {
      html,
      common: { colon },
    },
  }: HtmlContext,
): Content {
  const sections = parts.flatMap(({ heading, id }) => (heading?.level === 2 ? { id, text: safe(heading.text) } : []));
  if (sections.length <= FEW) return undefined;
  return element(
    'nav',
    { class: 'contents', 'aria-label': html.contents + colon + between(colon, title) + safe(title) },
    sections.map(({ id, text }) => [' ', element('a', { href: `#${id}` }, text)]),
  );
}

import { drawPages, type Picture } from '../../charts';
import type { Fact, ListItem, Signature, TreeNode } from '../../reports/base/report';
import { cellText, isBlank } from '../cell';
import type { BlockRenderers } from '../renderer';
import { inlineSvg } from '../svg';
import { displayWidth } from '../../util/display-width';
import { between, safe, safeLines } from '../text';
import { cellContent } from './cell';
import type { HtmlContext } from './context';
import { element, type Content, type Html } from './element';
import { finding } from './finding';
import { prose } from './prose';
import { table } from './table';

export const blocks: BlockRenderers<HtmlContext, Content> = {
  heading: ({ level, text }, { heading }) => element(`h${level}`, { id: heading }, safe(text)),
  paragraph: ({ text }) => paragraphs(text),
  headline: ({ text, figure, about = [] }, context) =>
    element(
      'div',
      { class: 'headline' },
      element('p', { class: 'claim' }, safe(text)),
      figure === undefined
        ? undefined
        : element(
            'p',
            { class: 'standing' },
            element('strong', {}, cellContent(figure, context)),
            about.map((cell) => [' ', element('span', {}, cellContent(cell, context))]),
          ),
    ),
  facts: ({ items }, context) =>
    element(
      'dl',
      { class: 'facts' },
      items.map((item) => fact(item, context)),
    ),
  list: ({ items }) => list(items),
  table,
  tree: ({ roots }, context) => branches(roots, context, 'tree'),
  picture: ({ picture }, context) => figure(picture, context),
  findings: ({ items }, context) =>
    element(
      'ol',
      { class: 'findings' },
      items.map((item) => finding(item, context)),
    ),
  ruled: ({ lines }) =>
    element(
      'div',
      { class: 'ruled', 'aria-hidden': 'true' },
      Array.from({ length: lines }, () => element('div', {})),
    ),
  signatures: ({ items }, context) =>
    element(
      'div',
      { class: 'signatures' },
      items.map((item) => signature(item, context)),
    ),
};

/** An empty line begins a new paragraph. */
const paragraphs = (text: string): Content =>
  safeLines(text)
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((paragraph) => element('p', {}, broken(paragraph.split('\n'))));

const broken = (lines: readonly string[]): Content =>
  lines.flatMap((line, i) => [i > 0 ? element('br', {}) : '', prose(line)]);

const fact = ({ label, value }: Fact, context: HtmlContext): Html =>
  element(
    'div',
    { class: lengthOf(cellText(value, context.words)) },
    element('dt', {}, safe(label)),
    element('dd', {}, cellContent(value, context) || '–'),
  );

/** Among facts that stand side by side some take the room of two, or a line of their own. */
const lengthOf = (text: string): string | undefined =>
  displayWidth(text) > 76 ? 'longer' : displayWidth(text) > 28 ? 'long' : undefined;

const list = (items: readonly ListItem[]): Content =>
  items.length === 0
    ? undefined
    : element(
        'ul',
        {},
        items.map(({ text, items: below = [] }) =>
          element('li', {}, broken(safeLines(text).filter(Boolean)), list(below)),
        ),
      );

const branches = (nodes: readonly TreeNode[], context: HtmlContext, className?: string): Content =>
  nodes.length === 0
    ? undefined
    : element(
        'ul',
        { class: className },
        nodes.map((node) => branch(node, context)),
      );

/** The first cell names the branch; the others say more of it. */
function branch({ cells: [name = '', ...about], children }: TreeNode, context: HtmlContext): Html {
  const rest = about
    .filter((cell) => !isBlank(cell))
    .flatMap((cell) => [' ', element('span', { class: 'about' }, cellContent(cell, context))]);
  return element(
    'li',
    {},
    element('span', { class: 'name' }, cellContent(name, context)),
    rest,
    branches(children, context),
  );
}

/** On a phone it is as wide as its letters need, and scrolls as tables do; on paper each drawing is on one page. */
const figure = (picture: Picture, { paper }: HtmlContext): Html =>
  element(
    'figure',
    { class: picture.kind },
    element('figcaption', { 'aria-hidden': 'true' }, safe(picture.title)),
    drawPages(picture, paper).map((drawing) =>
      element(
        'div',
        { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': safe(picture.title) },
        { html: inlineSvg(drawing, picture) },
      ),
    ),
  );

const signature = (
  { role, name, isSealed = false }: Signature,
  {
    words: {
      html,
      common: { colon },
    },
  }: HtmlContext,
): Html =>
  element(
    'div',
    {},
    element('p', { class: 'role' }, safe(role), name === undefined ? '' : [colon, between(colon, name), safe(name)]),
    element(
      'p',
      { class: 'line' },
      element('span', {}, isSealed ? html.seal : html.signature),
      element('span', {}, html.date),
    ),
  );

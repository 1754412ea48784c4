import type { Diagnostic, Span } from '../../diagnostics/diagnostic';
import type { Words } from '../../language';
import type { ListItem, TreeNode } from '../../reports/base/report';
import { cellText } from '../cell';
import { standingText } from '../headline';
import { lazy } from '../lazy';
import type { BlockRenderers } from '../renderer';
import { between } from '../text';
import { code, inline, lines } from './escape';
import { table } from './table';

export const blocks: BlockRenderers = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${inline(text)}`,
  paragraph: ({ text }) => broken(lines(text)),
  headline: (headline, { words }) =>
    [`**${inline(headline.text)}**`, inline(standingText(headline, words))].filter(Boolean).join('\n\n'),
  facts: ({ items }, { words }) =>
    items
      .map(({ label, value }) => `- **${inline(label)}${words.common.colon}** ${inline(cellText(value, words))}`)
      .join('\n'),
  list: ({ items }) => nested(items.map(listed)),
  table,
  tree: ({ roots }, { words }) => nested(roots.map((root) => branch(root, words))),
  picture: ({ picture }) => mermaid(lazy.charts().pictureMermaid(picture)),
  findings: ({ items }, { words }) => nested(items.map((item) => finding(item, words))),
  // For paper only.
  ruled: () => '',
  signatures: () => '',
};

const mermaid = (diagram: string | undefined): string =>
  diagram === undefined ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``;

interface Item {
  readonly text: string;
  readonly items: readonly Item[];
}

const nested = (items: readonly Item[], indent = ''): string =>
  items
    .map(({ text, items: below }) => [bullet(text, indent), nested(below, `${indent}  `)].filter(Boolean).join('\n'))
    .join('\n');

/** A hyphen with nothing behind it would make a heading of the line above. */
const bullet = (text: string, indent: string): string => `${indent}- ${(text || '–').replace(/\n/g, `\n${indent}  `)}`;

/** A line break inside a paragraph; an empty line begins a new one. */
const broken = (texts: readonly string[]): string =>
  texts
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\n/g, '\\\n'))
    .join('\n\n');

const listed = ({ text, items = [] }: ListItem): Item => ({
  text: broken(lines(text).filter(Boolean)),
  items: items.map(listed),
});

const branch = ({ cells, children }: TreeNode, words: Words): Item => ({
  text: lines(
    cells
      .map((cell) => cellText(cell, words))
      .filter(Boolean)
      .join(' · '),
  ).join(''),
  items: children.map((child) => branch(child, words)),
});

const finding = ({ severity, code: id, message, span, help, related = [] }: Diagnostic, { common }: Words): Item => ({
  text: `**${common.severity[severity]}** ${place(span)} ${inline(message)} (${code(id)})`,
  items: [
    ...related.map((other) => `${place(other.span)} ${inline(other.message)}`),
    ...(help ? [`${common.help}${between(common.help, help)}${inline(help)}`] : []),
  ].map((text) => ({ text, items: [] })),
});

const place = ({ file, start }: Span): string => code(`${file}:${start.line}:${start.column}`);

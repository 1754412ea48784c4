import { wordsOf } from '../language';
import type { Block, Report } from '../reports/base/report';
import { blocks } from './markdown/blocks';
import { asComment } from './markdown/comment';
import { inline } from './markdown/escape';
import { renderBlock, type RenderContext, type Renderer } from './renderer';

export const markdown: Renderer = {
  id: 'markdown',
  summary: 'For pull requests and wikis: GitHub flavour.',
  extension: '.md',
  render: (report, context) =>
    report.commentOn === undefined
      ? written(report, context)
      : asComment(report, report.commentOn, (part) => written(part, context)),
};

function written({ title, language, page: { note }, blocks: parts }: Report, context: RenderContext): string {
  const page = { ...context, words: wordsOf(language) };
  const head = title && `# ${inline(title)}`;
  const texts = parts
    .map((block) => ({ block, text: renderBlock(blocks, block, page) }))
    .filter(({ text }) => text !== '');
  const body = texts.map(({ block, text }, i) => apart(block, texts[i - 1]?.block) + text);
  return `${[head, note && `**${inline(note)}**`, ...body].filter(Boolean).join('\n\n')}\n`;
}

const LISTS: readonly Block['type'][] = ['facts', 'list', 'tree', 'findings'];

/** Two lists below each other would be read as one. */
const apart = (block: Block, before: Block | undefined): string =>
  before && LISTS.includes(before.type) && LISTS.includes(block.type) ? '<!-- -->\n\n' : '';

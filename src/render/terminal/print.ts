import { wordsOf } from '../../language';
import type { Block, Report } from '../../reports/base/report';
import { renderBlock, type RenderContext } from '../renderer';
import { blocks } from './blocks';
import { title } from './heading';
import { wrap } from './wrap';

const NARROWEST = 80;

/** The report as text: no line wider than the terminal, save those of findings, which other tools read too. */
export function print(report: Report, context: RenderContext): string {
  const page = { ...context, words: wordsOf(report.language), width: Math.max(NARROWEST, context.width) };
  const head = title(report.title, page);
  const body = report.blocks.map((block) => spaced(block, renderBlock(blocks, block, page))).join('');
  return `${withoutTrailingBlanks([head, report.page.note && wrap(report.page.note, page.width).join('\n'), body].filter(Boolean).join('\n\n')).trimEnd()}\n`;
}

/** An empty line after each block, but a heading stands right above what it names. */
const spaced = ({ type }: Block, text: string): string => text && text + (type === 'heading' ? '\n' : '\n\n');

const withoutTrailingBlanks = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

import type { RenderContext } from '../renderer';
import { safe } from '../text';
import { painted, palette } from './palette';
import { widest } from '../../util/display-width';
import { wrap } from './wrap';

export const title = (text: string, context: RenderContext): string => underlined(text, '═', context);

export const heading = (text: string, level: 2 | 3, context: RenderContext): string =>
  level === 2 ? underlined(text, '─', context) : bold(wrap(safe(text), context.width), context);

function underlined(text: string, rule: string, context: RenderContext): string {
  const lines = wrap(safe(text), context.width);
  const width = widest(lines);
  return width === 0 ? '' : `${bold(lines, context)}\n${palette(context).faint(rule.repeat(width))}`;
}

const bold = (lines: readonly string[], context: RenderContext): string =>
  painted(lines, palette(context).strong).join('\n');

import type { ListItem } from '../../reports/report';
import { safeLines } from '../text';
import { hang } from './wrap';

const DEEPEST = 12;

/** `- ` before each item, two blanks more for the items below it. */
export const list = (items: readonly ListItem[], width: number, depth = 0): string[] =>
  items.flatMap((item) => [...lines(item.text, width, '  '.repeat(Math.min(depth, DEEPEST))), ...list(item.items ?? [], width, depth + 1)]);

const lines = (text: string, width: number, indent: string): string[] =>
  safeLines(text).flatMap((line, i) => hang(line, width, indent + (i === 0 ? '- ' : '  '), `${indent}  `));

import type { Diagnostic, Span } from '../../diagnostics/diagnostic';
import { excerpt } from '../../diagnostics/excerpt';
import type { BlockContext } from '../renderer';
import { between, safe } from '../text';
import { palette } from './palette';

/** Its first line is the one that grep and editors read, so it is never wrapped. */
export function finding(
  { severity, code, message, span, help, related = [] }: Diagnostic,
  context: BlockContext,
): string {
  const paint = palette(context);
  const { severity: severities, help: toDo, colon } = context.words.common;
  return [
    `${place(span)}: ${paint.severity[severity](severities[severity])}${colon}${between(colon, message)}${paint.strong(safe(message))} ${paint.faint(`[${safe(code)}]`)}`,
    shown(span, context),
    ...related.map((other) => `${place(other.span)}: ${safe(other.message)}`),
    help && `${paint.strong(toDo)}${between(toDo, help)}${safe(help)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const place = ({ file, start }: Span): string => `${safe(file)}:${start.line}:${start.column}`;

const shown = (span: Span, context: BlockContext): string =>
  excerpt(context.lineAt(span) ?? '', span)
    .split('\n')
    .map(disarmed)
    .join('\n');

/** The blanks of an excerpt carry its underline: only orders to a CI system are broken. */
const disarmed = (line: string): string => line.replace(/##(?=\[|vso\[)/gi, '# #');

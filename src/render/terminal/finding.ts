import type { Diagnostic, Span } from '../../diagnostics/diagnostic';
import { excerpt } from '../../diagnostics/excerpt';
import type { RenderContext } from '../renderer';
import { safe } from '../text';
import { palette } from './palette';

/** Its first line is the one that grep and editors read, so it is never wrapped. */
export function finding({ severity, code, message, span, help, related = [] }: Diagnostic, context: RenderContext): string {
  const paint = palette(context);
  return [
    `${place(span)}: ${paint.severity[severity](severity)}: ${paint.strong(safe(message))} ${paint.faint(`[${safe(code)}]`)}`,
    shown(span, context),
    ...related.map((other) => `${place(other.span)}: ${safe(other.message)}`),
    help && `${paint.strong('help:')} ${safe(help)}`,
  ].filter(Boolean).join('\n');
}

const place = ({ file, start }: Span): string => `${safe(file)}:${start.line}:${start.column}`;

const shown = (span: Span, context: RenderContext): string => excerpt(context.source(span.file) ?? '', span).split('\n').map(disarmed).join('\n');

/** The blanks of an excerpt carry its underline: only orders to a CI system are broken. */
const disarmed = (line: string): string => line.replace(/##(?=\[|vso\[)/gi, '# #');

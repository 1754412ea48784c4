import type { Diagnostic, Span } from '../../diagnostics/diagnostic';
import { excerptParts } from '../../diagnostics/excerpt';
import { between, safe } from '../text';
import type { HtmlContext } from './context';
import { element, type Content, type Html } from './element';
import { prose } from './prose';

/** Place, message, the source line itself, and the remedy. */
export function finding({ severity, code, message, span, help, related = [] }: Diagnostic, context: HtmlContext): Html {
  const { severity: severities, help: toDo } = context.words.common;
  return element(
    'li',
    { class: `finding ${severity}` },
    element(
      'p',
      { class: 'message' },
      element('span', { class: 'severity' }, severities[severity]),
      ' ',
      prose(safe(message)),
      ' ',
      element('code', { class: 'rule' }, safe(code)),
    ),
    element('p', { class: 'place' }, place(span)),
    shown(span, context),
    related.map((other) => element('p', { class: 'related' }, place(other.span), ' ', safe(other.message))),
    help
      ? element('p', { class: 'help' }, element('strong', {}, toDo), between(toDo, help), prose(safe(help)))
      : undefined,
  );
}

const place = ({ file, start }: Span): Html => element('code', {}, `${safe(file)}:${start.line}:${start.column}`);

function shown(span: Span, { lineAt }: HtmlContext): Content {
  const parts = excerptParts(lineAt(span) ?? '', span);
  return (
    parts &&
    element(
      'pre',
      { tabindex: 0 },
      element('span', { class: 'number' }, String(span.start.line)),
      parts.head,
      element('mark', {}, parts.piece || ' '),
      parts.tail,
    )
  );
}

import {
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Position as LspPosition,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, Position, Severity, Span } from '../diagnostics/diagnostic';
import type { EditedFile } from '../source/edit/plan-edit';
import { SourceFile } from '../source/source-file';

/** Lines and columns of the protocol start at 0, ours at 1; both count UTF-16 units. */
export const toPosition = ({ line, column }: Position): LspPosition => ({ line: line - 1, character: column - 1 });

export const fromPosition = ({ line, character }: LspPosition): Position => ({ line: line + 1, column: character + 1 });

export const toRange = ({ start, end }: Span): Range => ({ start: toPosition(start), end: toPosition(end) });

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as an editor shows it, with what to do about it. */
export const toDiagnostic = (
  { code, severity, message, help, span, related = [] }: Diagnostic,
  uriOf: (file: string) => string,
): LspDiagnostic => ({
  source: 'hoshin',
  code,
  severity: SEVERITIES[severity],
  message: help === undefined ? message : `${message}\n${help}`,
  range: toRange(span),
  ...(related.length > 0 && {
    relatedInformation: related.map((other) => ({
      message: other.message,
      location: { uri: uriOf(other.span.file), range: toRange(other.span) },
    })),
  }),
});

/** Edits of whole files as one change of each: what its beginning and its end have in common stays. */
export const toWorkspaceEdit = (edited: readonly EditedFile[], uriOf: (file: string) => string): WorkspaceEdit => ({
  changes: Object.fromEntries(
    edited.map(({ before, after }) => [uriOf(after.path), [changeOf(before ?? new SourceFile(after.path, ''), after)]]),
  ),
});

function changeOf(before: SourceFile, after: SourceFile): { readonly range: Range; readonly newText: string } {
  const shorter = Math.min(before.text.length, after.text.length);
  let start = 0;
  while (start < shorter && before.text[start] === after.text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.text.at(-1 - end) === after.text.at(-1 - end)) end += 1;
  return {
    range: toRange(before.span(start, before.text.length - end)),
    newText: after.text.slice(start, after.text.length - end),
  };
}

import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  Hover,
  Location,
  ReferenceParams,
  RenameParams,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import { completionsAt } from '../app/editor/completion';
import { hoverAt } from '../app/editor/hover';
import type { Place } from '../app/editor/place';
import { quickFixes } from '../app/editor/quick-fixes';
import { definitionAt, referencesAt } from '../app/editor/references';
import { rename } from '../app/editor/rename';
import { findingsOf } from '../app/findings';
import type { OpenedPlan } from '../app/open-plan';
import type { Span } from '../diagnostics/diagnostic';
import { sayMistake } from '../language/say-mistake';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import { fromPosition, toDiagnostic, toRange, toWorkspaceEdit } from './convert';
import type { Workspace } from './workspace';

/** The code of a request that cannot be done as it is asked for. */
const REQUEST_FAILED = -32803;

/** A plan with the place in it that a request is about. */
interface Asked {
  readonly opened: OpenedPlan;
  readonly place: Place;
  readonly uriOf: (file: string) => string;
}

/** Answers each request of an editor, in the form of the protocol. */
export class Answers {
  constructor(private readonly workspace: Workspace) {}

  hover(asked: TextDocumentPositionParams): Hover | null {
    const at = this.at(asked);
    const value = at && hoverAt(at.opened, at.place);
    return value === undefined ? null : { contents: { kind: 'markdown', value } };
  }

  definition(asked: TextDocumentPositionParams): Location | null {
    const at = this.at(asked);
    const span = at && definitionAt(at.opened, at.place);
    return span ? locationOf(span, at) : null;
  }

  references({ context, ...asked }: ReferenceParams): Location[] {
    const at = this.at(asked);
    if (!at) return [];
    const own = context.includeDeclaration ? definitionAt(at.opened, at.place) : undefined;
    return [...(own ? [own] : []), ...referencesAt(at.opened, at.place)].map((span) => locationOf(span, at));
  }

  completion(asked: TextDocumentPositionParams): CompletionItem[] {
    const at = this.at(asked);
    const choices = at ? completionsAt(at.opened, at.place) : [];
    return choices.map(({ text, detail, span }) => ({
      label: text,
      ...(detail !== undefined && { detail }),
      textEdit: { range: toRange(span), newText: text },
    }));
  }

  rename({ newName, ...asked }: RenameParams): WorkspaceEdit | null {
    const at = this.at(asked);
    if (!at) return null;
    const renamed = inWords(at.opened.language, () => rename(at.opened, at.place, newName));
    if ('refused' in renamed) throw new ResponseError(REQUEST_FAILED, renamed.refused);
    return toWorkspaceEdit(renamed.edited, at.uriOf);
  }

  codeActions({ textDocument, range }: CodeActionParams): CodeAction[] {
    const at = this.at({ textDocument, position: range.start });
    if (!at) return [];
    const [from, to] = [range.start.line + 1, range.end.line + 1];
    const findings = findingsOf(at.opened).diagnostics.filter(
      ({ span }) => span.file === at.place.file && span.start.line <= to && span.end.line >= from,
    );
    return findings.flatMap((finding) =>
      quickFixes(finding, at.opened).map(({ title, edited, isSure }) => ({
        title,
        kind: 'quickfix',
        isPreferred: isSure,
        diagnostics: [toDiagnostic(finding, at.uriOf)],
        edit: toWorkspaceEdit(edited, at.uriOf),
      })),
    );
  }

  private at({ textDocument, position }: TextDocumentPositionParams): Asked | undefined {
    const at = this.workspace.fileOf(textDocument.uri);
    if (!at) return undefined;
    const { root, file } = at;
    return {
      opened: this.workspace.opened(root),
      place: { file, position: fromPosition(position) },
      uriOf: (other) => this.workspace.uriOf({ root, file: other }),
    };
  }
}

/** Answers, or fails with the sentence that a person reads. */
function inWords<T>(language: Language, answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ResponseError(REQUEST_FAILED, sayMistake(error, language).message);
  }
}

const locationOf = (span: Span, { uriOf }: Asked): Location => ({ uri: uriOf(span.file), range: toRange(span) });

import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { findingsOf } from '../app/findings';
import { groupBy } from '../util/group';
import { toDiagnostic } from './convert';
import type { Workspace } from './workspace';

/** Sends the findings of plans to an editor, and takes those back that are mended. */
export class Publisher {
  /** The files of each plan that findings were sent of. */
  private readonly told = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly workspace: Workspace,
    private readonly send: (found: PublishDiagnosticsParams) => void,
  ) {}

  publish(root: string): void {
    const uriOf = (file: string): string => this.workspace.uriOf({ root, file });
    const found = groupBy(findingsOf(this.workspace.opened(root)).diagnostics, ({ span }) => span.file);
    const mended = [...(this.told.get(root) ?? [])].filter((file) => !found.has(file));
    for (const file of mended) this.send({ uri: uriOf(file), diagnostics: [] });
    for (const [file, findings] of found)
      this.send({ uri: uriOf(file), diagnostics: findings.map((finding) => toDiagnostic(finding, uriOf)) });
    this.told.set(root, new Set(found.keys()));
  }
}

import { groupBy } from '../util/group';
import { countFindings, type Diagnostic } from './diagnostic';

/** Counts the findings of one file that are listed; no file makes an endless list. */
const LISTED = 1000;

export interface Listed {
  readonly listed: readonly Diagnostic[];
  /** Files with more findings than are listed, and how many more. */
  readonly more: readonly { readonly file: string; readonly count: number }[];
}

export function listedOf(diagnostics: readonly Diagnostic[]): Listed {
  const files = [...groupBy(diagnostics, ({ span }) => span.file)];
  const isListed = new Set(files.flatMap(([, findings]) => findings.slice(0, LISTED)));
  return {
    listed: diagnostics.filter((finding) => isListed.has(finding)),
    more: files
      .map(([file, findings]) => ({ file, count: countFindings(findings) - Math.min(LISTED, findings.length) }))
      .filter(({ count }) => count > 0),
  };
}

import { compareFindings, type WordedFinding } from '../diagnostics/diagnostic';
import type { CheckResults } from '../reports/base/check-results';
import { digest } from '../util/digest';

/**
 * Identity of a finding from one run to the next: its file, rule and message, and its number among several alike. Line
 * and language are left out, so that it stays when lines move.
 */
export function fingerprints({ folder, diagnostics, acknowledged }: CheckResults): ReadonlyMap<WordedFinding, string> {
  const seen = new Map<string, number>();
  const findings: WordedFinding[] = [...diagnostics, ...acknowledged.map(({ finding }) => finding)];
  return new Map(
    findings.sort(compareFindings).map((finding) => {
      const problem = digest(folder + finding.span.file, finding.code, withoutNumbers(finding.key));
      const nth = (seen.get(problem) ?? 0) + 1;
      seen.set(problem, nth);
      return [finding, digest(problem, String(nth))];
    }),
  );
}

/** Numbers and days drift while the problem stays: a measure is 12 days late, then 13. Those in ids do not. */
const withoutNumbers = (message: string): string =>
  message.replace(/(?<![\p{L}\p{N}_/-])\d+(?:[.,:-]\d+)*(?![\p{L}\p{N}_/])/gu, '#');

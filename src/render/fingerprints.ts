import { compareFindings, type WordedFinding } from '../diagnostics/diagnostic';
import type { CheckResults } from '../reports/base/check-results';
import { digest } from '../util/digest';

/**
 * What a finding is known by from one run to the next: its file, rule and message, and which one it is among several
 * alike. No line is in it, so that it stays when lines move, and no language.
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

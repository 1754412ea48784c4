import { compareFindings, type WordedFinding } from '../diagnostics/diagnostic';
import type { CheckResults } from '../reports/base/check-results';
import { digest } from '../util/digest';

/**
 * Identity of a finding from one run to the next: its plan, file, rule and message, and its number among several alike.
 * Line, language and the plan's folder are left out, so that it stays when lines move and the folder is renamed.
 */
export function fingerprints({ plan, diagnostics, acknowledged }: CheckResults): ReadonlyMap<WordedFinding, string> {
  const seen = new Map<string, number>();
  const findings: WordedFinding[] = [...diagnostics, ...acknowledged.map(({ finding }) => finding)];
  return new Map(
    findings.sort(compareFindings).map((finding) => {
      const problem = digest(plan, finding.span.file, finding.code, withoutNumbers(finding.key));
      const nth = (seen.get(problem) ?? 0) + 1;
      seen.set(problem, nth);
      return [finding, digest(problem, String(nth))];
    }),
  );
}

/**
 * Numbers and days drift while the problem stays, and plurals with them: a measure is 1 day late, then 2 days. Those in
 * ids do not.
 */
const withoutNumbers = (message: string): string =>
  message
    .replace(/(?<![\p{L}\p{N}_/-])\d+(?:[.,:-]\d+)*(?![\p{L}\p{N}_/])/gu, '#')
    .replace(/# \p{L}{3,}/gu, (counted) => counted.replace(/s$/, ''))
    .replace(/(?<!\p{L})(?:is|are)(?!\p{L})/gu, 'is');

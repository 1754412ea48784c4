import type { Severity } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { CheckResults } from '../reports/base/check-results';
import { clean } from '../util/clean';
import { checkFormat } from './check-format';
import { withHelp } from './finding-text';
import { fingerprints } from './fingerprints';
import { jsonText } from './json-text';

export const gitlab = checkFormat({
  id: 'gitlab',
  summary: 'Of a check, for GitLab: the code quality of a merge request.',
  extension: '.gitlab.json',
  write: (results, words) => jsonText(issues(results, words)),
});

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function issues(results: CheckResults, words: Words): object[] {
  const ids = fingerprints(results);
  return results.diagnostics.map((diagnostic) => ({
    description: withHelp(diagnostic, words),
    check_name: diagnostic.code,
    fingerprint: ids.get(diagnostic),
    severity: SEVERITIES[diagnostic.severity],
    location: {
      path: clean(results.folder + diagnostic.span.file),
      lines: { begin: diagnostic.span.start.line, end: diagnostic.span.end.line },
    },
  }));
}

import type { Acknowledged } from './acknowledge';
import { SEVERITIES, type Diagnostic, type Severity, type WordedFinding } from './diagnostic';

/** Selects findings. */
export interface Wanted {
  /** Ids of rules; none means all. */
  readonly rules: readonly string[];
  /** This severity and worse ones. */
  readonly severity: Severity;
  /** Tests whether a finding concerns the department that is asked for; without it all do. */
  isOfDepartment?(finding: WordedFinding): boolean;
  /** Tests whether a finding is new; without it all are. */
  isNew?(finding: WordedFinding): boolean;
}

/** The number of findings left out, so that nobody takes the rest for all. */
export interface Hidden {
  readonly otherRules: number;
  readonly otherDepartments: number;
  readonly belowSeverity: number;
  readonly unchanged: number;
}

interface Selected {
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
  readonly hidden: Hidden;
}

/**
 * Unreadable files keep their findings in any selection: no rule sees into them, and silence would look like praise.
 */
const ALWAYS = ['yaml-syntax', 'yaml-unsafe', 'unreadable-file', 'unknown-kind'];

/** Picks the findings that are asked for, and those that say that a file or document could not be read. */
export function select(
  { diagnostics, acknowledged }: Omit<Selected, 'hidden'>,
  { rules, severity, isOfDepartment = () => true, isNew = () => true }: Wanted,
): Selected {
  const isAsked = ({ code }: WordedFinding): boolean => rules.length === 0 || rules.includes(code);
  const keep = (all: readonly Diagnostic[], isKept: (finding: Diagnostic) => boolean): readonly Diagnostic[] =>
    all.filter((finding) => ALWAYS.includes(finding.code) || isKept(finding));
  const ofRules = keep(diagnostics, isAsked);
  const ofDepartment = keep(ofRules, isOfDepartment);
  const fresh = keep(ofDepartment, isNew);
  const shown = fresh.filter((item) => SEVERITIES.indexOf(item.severity) <= SEVERITIES.indexOf(severity));
  return {
    diagnostics: shown,
    acknowledged: acknowledged.filter(({ finding }) => [isAsked, isOfDepartment, isNew].every((is) => is(finding))),
    hidden: {
      otherRules: diagnostics.length - ofRules.length,
      otherDepartments: ofRules.length - ofDepartment.length,
      belowSeverity: fresh.length - shown.length,
      unchanged: ofDepartment.length - fresh.length,
    },
  };
}

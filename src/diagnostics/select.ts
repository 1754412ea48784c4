import type { Acknowledged } from './acknowledge';
import { SEVERITIES, type Diagnostic, type Severity, type WordedFinding } from './diagnostic';

/** Selects findings. */
export interface Wanted {
  /** Ids of rules; none means all. */
  readonly rules: readonly string[];
  /** This severity and worse ones. */
  readonly severity: Severity;
  /** Tests whether a finding is new; without it all are. */
  isNew?(finding: WordedFinding): boolean;
}

/** The number of findings left out, so that nobody takes the rest for all. */
export interface Hidden {
  readonly otherRules: number;
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
  { rules, severity, isNew = () => true }: Wanted,
): Selected {
  const isAsked = (code: string): boolean => rules.length === 0 || rules.includes(code);
  const ofRules = diagnostics.filter(({ code }) => isAsked(code) || ALWAYS.includes(code));
  const fresh = ofRules.filter((item) => ALWAYS.includes(item.code) || isNew(item));
  const shown = fresh.filter((item) => SEVERITIES.indexOf(item.severity) <= SEVERITIES.indexOf(severity));
  return {
    diagnostics: shown,
    acknowledged: acknowledged.filter(({ finding }) => isAsked(finding.code) && isNew(finding)),
    hidden: {
      otherRules: diagnostics.length - ofRules.length,
      belowSeverity: fresh.length - shown.length,
      unchanged: ofRules.length - fresh.length,
    },
  };
}

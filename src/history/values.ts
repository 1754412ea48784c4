import { Fraction } from '../util/fraction';
import { shareText } from '../model/share';
import type { Phasing, Scoring, Target } from '../model/types';
import { writtenScoring } from '../scoring';
import { plain, type Decimal } from '../util/decimal';

/** A number as it would be written in a plan. */
export const amount = (value: Decimal | undefined): string | undefined => value && plain(value);

export const share = (value: Decimal | undefined): string | undefined => value && shareText(value);

export const targetText = (target: Target | undefined): string | undefined =>
  target && (target.type === 'point' ? amount(target.value) : `[${amount(target.low)}, ${amount(target.high)}]`);

const SHARES: ReadonlySet<string> = new Set(['share']);

/** Several values as YAML in one line, without where they were written: `{method: perUnit, deduct: 2, per: 0.1}`. */
export function flow(value: unknown, key = ''): string {
  if (value instanceof Fraction) return (SHARES.has(key) ? share(value) : amount(value)) ?? '';
  if (Array.isArray(value)) return `[${value.map((one) => flow(one)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const entries = Object.entries(value).filter(
    ([name, part]) => name !== 'origin' && name !== 'accepted' && part !== undefined,
  );
  return `{${entries.map(([name, part]) => `${name}: ${flow(part, name)}`).join(', ')}}`;
}

/** Phasing as a plan writes it: `even`, `{from: 97.2}`, `{profile: [1, 2]}`. */
export function phasingText(phasing: Phasing): string {
  switch (phasing.type) {
    case 'path':
      return flow({ from: phasing.from });
    case 'profile':
      return flow({ profile: phasing.weights, step: phasing.step });
    case 'months':
      return flow({ months: Object.fromEntries(phasing.targets.map(({ period, value }) => [period.text, value])) });
    case 'even':
      return phasing.step ? flow({ step: phasing.step }) : phasing.type;
    case 'lastYear':
      return phasing.step ? flow({ lastYear: true, step: phasing.step }) : phasing.type;
    default:
      return phasing.type;
  }
}

/**
 * Scoring as a plan writes it, without the defaults: `{method: perUnit, deduct: 2, per: 0.1}`. Milestones are compared
 * by themselves.
 */
export const scoringText = (scoring: Scoring): string => flow(writtenScoring(scoring));

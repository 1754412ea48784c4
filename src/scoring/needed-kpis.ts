import { conditionReads } from '../model/condition-reads';
import type { Kpi, Requirement, Scorecard } from '../model/types';

/** KPIs, of whichever scorecard, that a score reads. */
export interface NeededKpis {
  /** Basic objectives that challenges require. */
  readonly required: ReadonlySet<Kpi>;
  /** Inputs of value trees that are computed, down to those that are reported. */
  readonly inputs: ReadonlySet<Kpi>;
  /** KPIs whose value conditions and multipliers read. */
  readonly read: ReadonlySet<Kpi>;
}

type Needing = Pick<Scorecard, 'kpis' | 'challenges'> & Partial<Pick<Scorecard, 'conditions' | 'multipliers'>>;

/**
 * The KPIs that the score of a scorecard reads: its own objectives, what they require, what its conditions read, and
 * the inputs of all.
 */
export function neededKpis(
  { kpis, challenges, conditions = [], multipliers = [] }: Needing,
  isComputed: (kpi: Kpi) => boolean,
): NeededKpis {
  const inputsOf = (kpi: Kpi): readonly Kpi[] =>
    isComputed(kpi) ? (kpi.valueTree?.inputs ?? []).flatMap(({ link }) => link.target ?? []) : [];
  const required = new Set([
    ...kpis.flatMap(({ challenge }) => (challenge ? requiredKpis(challenge.requires) : [])),
    ...challenges.flatMap(({ requires }) => requiredKpis(requires)),
  ]);
  const read = new Set(conditionReads({ conditions, multipliers }).flatMap(({ link }) => link.target ?? []));
  const inputs = new Set<Kpi>();
  let next: readonly Kpi[] = [...required, ...read, ...kpis].flatMap(inputsOf);
  while (next.length > 0) {
    const found = [...new Set(next)].filter((kpi) => !inputs.has(kpi));
    for (const kpi of found) inputs.add(kpi);
    next = found.flatMap(inputsOf);
  }
  return { required, inputs, read };
}

const requiredKpis = (requires: Requirement): readonly Kpi[] =>
  requires === 'all' ? [] : requires.flatMap(({ target }) => target ?? []);

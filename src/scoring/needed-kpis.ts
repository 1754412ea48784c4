import { conditionReads } from '../model/condition-reads';
import { readKpi } from '../model/taken';
import type { Kpi, Requirement, Scorecard } from '../model/types';
import { inputsOf } from '../model/walk';
import { otherOf } from './methods';

/** KPIs, of whichever scorecard, that a score reads, and scorecards whose score it takes. */
export interface NeededKpis {
  /** Basic objectives that challenges require. */
  readonly required: ReadonlySet<Kpi>;
  /** Inputs of value trees that are computed, down to those that are reported. */
  readonly inputs: ReadonlySet<Kpi>;
  /** KPIs whose value conditions, multipliers and grids read. */
  readonly read: ReadonlySet<Kpi>;
  readonly scorecards: ReadonlySet<Scorecard>;
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
  const readBy = (kpi: Kpi): readonly Kpi[] => (isComputed(kpi) ? inputsOf(kpi) : []);
  const required = new Set([
    ...kpis.flatMap(({ challenge }) => (challenge ? requiredKpis(challenge.requires) : [])),
    ...challenges.flatMap(({ requires }) => requiredKpis(requires)),
  ]);
  const read = new Set([
    ...conditionReads({ conditions, multipliers }).flatMap(({ link }) => link.target ?? []),
    ...kpis.flatMap(({ scoring }) => otherOf(scoring) ?? []),
  ]);
  const inputs = new Set<Kpi>();
  const scorecards = new Set<Scorecard>();
  let next: readonly Kpi[] = [...required, ...read, ...kpis].flatMap(readBy);
  while (next.length > 0) {
    for (const { taken } of next) if (taken?.of.type === 'scorecard') scorecards.add(taken.of);
    const found = [...new Set(next.flatMap((input) => readKpi(input) ?? []))].filter((kpi) => !inputs.has(kpi));
    for (const kpi of found) inputs.add(kpi);
    next = found.flatMap(readBy);
  }
  return { required, inputs, read, scorecards };
}

const requiredKpis = (requires: Requirement): readonly Kpi[] =>
  requires === 'all' ? [] : requires.flatMap(({ target }) => target ?? []);

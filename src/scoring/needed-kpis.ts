import type { Kpi, Requirement, Scorecard } from '../model/types';

/** KPIs, of whichever scorecard, that a score reads. */
export interface NeededKpis {
  /** Basic objectives that challenges require. */
  readonly required: ReadonlySet<Kpi>;
  /** Inputs of value trees that are computed, down to those that are reported. */
  readonly inputs: ReadonlySet<Kpi>;
}

/** The KPIs that the score of a scorecard reads: its own objectives, what they require, and the inputs of both. */
export function neededKpis(
  { kpis, challenges }: Pick<Scorecard, 'kpis' | 'challenges'>,
  isComputed: (kpi: Kpi) => boolean,
): NeededKpis {
  const inputsOf = (kpi: Kpi): readonly Kpi[] =>
    isComputed(kpi) ? (kpi.valueTree?.inputs ?? []).flatMap(({ link }) => link.target ?? []) : [];
  const required = new Set([
    ...kpis.flatMap(({ challenge }) => (challenge ? requiredKpis(challenge.requires) : [])),
    ...challenges.flatMap(({ requires }) => requiredKpis(requires)),
  ]);
  const inputs = new Set<Kpi>();
  let next: readonly Kpi[] = [...required, ...kpis].flatMap(inputsOf);
  while (next.length > 0) {
    const found = [...new Set(next)].filter((kpi) => !inputs.has(kpi));
    for (const kpi of found) inputs.add(kpi);
    next = found.flatMap(inputsOf);
  }
  return { required, inputs };
}

const requiredKpis = (requires: Requirement): readonly Kpi[] =>
  requires === 'all' ? [] : requires.flatMap(({ target }) => target ?? []);

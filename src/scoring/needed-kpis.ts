import type { Kpi, Requirement, Scorecard } from '../model/types';

/**
 * The KPIs, of whichever scorecard, that the score of a scorecard reads besides its own objectives: the inputs of
 * value trees that are computed, down to those that are reported, and basic objectives that challenges require.
 */
export function neededKpis(
  { kpis, challenges }: Pick<Scorecard, 'kpis' | 'challenges'>,
  isComputed: (kpi: Kpi) => boolean,
): ReadonlySet<Kpi> {
  const inputsOf = (kpi: Kpi): readonly Kpi[] =>
    isComputed(kpi) ? (kpi.valueTree?.inputs ?? []).flatMap(({ link }) => link.target ?? []) : [];
  const required = [
    ...kpis.flatMap(({ challenge }) => (challenge ? requiredKpis(challenge.requires) : [])),
    ...challenges.flatMap(({ requires }) => requiredKpis(requires)),
  ];
  const needed = new Set<Kpi>();
  let next: readonly Kpi[] = [...required, ...kpis.flatMap(inputsOf)];
  while (next.length > 0) {
    const found = [...new Set(next)].filter((kpi) => !needed.has(kpi));
    for (const kpi of found) needed.add(kpi);
    next = found.flatMap(inputsOf);
  }
  return needed;
}

const requiredKpis = (requires: Requirement): readonly Kpi[] =>
  requires === 'all' ? [] : requires.flatMap(({ target }) => target ?? []);

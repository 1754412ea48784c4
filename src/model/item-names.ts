import type { Language } from '../util/language';
import { cachedPerPlan } from './cached-per-plan';
import { milestonesOf } from './milestones-of';
import { say } from './text';
import type { Plan, Scorecard, Text } from './types';

/** The name of an item, and that of the department that it belongs to. */
interface ItemName {
  readonly name: Text;
  readonly department?: Text | undefined;
}

/** An address in quotes, as messages write it. */
const QUOTED_ADDRESS = /“([^“”\s/]+\/[^“”\s]+)”/g;

/**
 * A message in which each item has its name before its address, where it is first said: `“Schedule adherence
 * (Production)” [production/schedule-adherence]`.
 */
export function withItemNames(message: string, plan: Plan, language: Language): string {
  const said = new Set<string>();
  return message.replace(QUOTED_ADDRESS, (quoted, address: string) => {
    const item = itemNames(plan).get(plan.renames.address(address));
    if (!item || said.has(address)) return quoted;
    said.add(address);
    return `${readable(item, plan, language)}${language === 'en' ? ' ' : ''}[${address}]`;
  });
}

function readable({ name, department }: ItemName, plan: Plan, language: Language): string {
  const [item, owner] = [name, department].map((text) => text && say(text, language, plan.language));
  if (owner === undefined) return `“${item}”`;
  return language === 'en' ? `“${item} (${owner})”` : `“${item}（${owner}）”`;
}

/** The names of all that has an address; the newest where they differ from year to year. */
const itemNames = cachedPerPlan((plan): ReadonlyMap<string, ItemName> => {
  const inYears = [...plan.scorecards].sort((a, b) => a.year - b.year);
  return new Map([...inStrategy(plan), ...inYears.flatMap(inScorecard)]);
});

type Named = readonly [address: string, name: ItemName];

const inStrategy = ({ strategies }: Plan): Named[] =>
  strategies
    .flatMap(({ ksfs }) => ksfs)
    .flatMap((ksf) => [ksf, ...ksf.kpis])
    .map(({ address, name }) => [address, { name }]);

function inScorecard({ kpis, challenges, department }: Scorecard): Named[] {
  const measures = kpis.flatMap((kpi) => kpi.measures);
  const milestones = [...kpis, ...challenges].flatMap((item) => milestonesOf(item) ?? []);
  const items = [
    ...kpis,
    ...challenges,
    ...measures,
    ...measures.flatMap(({ indicators }) => indicators),
    ...milestones,
  ];
  return items.map(({ address, name }) => [address, { name, department: department?.name }]);
}

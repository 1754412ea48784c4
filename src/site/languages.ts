import { LANGUAGES } from '../app/languages';
import type { OpenedPlan } from '../app/open-plan';
import type { Plan, Text } from '../model/types';
import { kpisOf } from '../model/walk';
import type { Language } from '../util/language';

/** The language asked for, else the plan's own first, then the others that its names are written in. */
export function languagesOf({ plan }: OpenedPlan, asked: Language | undefined): readonly Language[] {
  if (asked !== undefined) return [asked];
  const written = new Set(namesIn(plan).flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const others = LANGUAGES.map(({ id }) => id).filter((id) => id !== plan.language && written.has(id));
  return [plan.language, ...others];
}

const namesIn = (plan: Plan): readonly Text[] => [
  plan.name,
  ...plan.departments.map(({ name }) => name),
  ...plan.scorecards.map(({ name }) => name),
  ...kpisOf(plan).map(({ name }) => name),
];

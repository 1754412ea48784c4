import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules';
import { DEFAULT_PLAN, type Texts } from '../check-texts';
import type { Document } from '../random-plan';
import { RulePage } from '../rule-page';
import { choicesOf, type Key } from './keys';
import { check } from './outputs';
import { documentsOf, textOf, TriedPlan } from './tried-plan';

const FOLDER = join(__dirname, '../../data/every-key');

function textsIn(name: string): Texts {
  const paths = readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, readFileSync(join(FOLDER, name, path), 'utf8')]),
  );
}

/** A small plan whose year begins in April, one in which nearly every key matters, and the same with other settings. */
export function writtenPlans(): readonly TriedPlan[] {
  const works = textsIn('works');
  const signed = { ...works, ...textsIn('signed') };
  const withHalfYears = { ...works, ...textsIn('half-years') };
  return [
    new TriedPlan('april', textsIn('april')),
    new TriedPlan('works', works, signed),
    new TriedPlan('half-years', withHalfYears, signed),
  ];
}

/** Of the plans on the pages of rules what `check` finds is enough. */
const ON_PAGES = [check('2026-04-10')];

const PARTS = [
  ['Problem', 'problem'],
  ['Fixed', 'fixed'],
] as const;

const pageTexts = (rule: string, part: 'problem' | 'fixed'): Texts => ({
  'plan.yaml': DEFAULT_PLAN,
  ...new RulePage(rule).files(part),
});

/** The plans on the pages of all rules. */
export const pagePlans = (): readonly TriedPlan[] =>
  rules.flatMap(({ id }) =>
    PARTS.map(([name, part]) => new TriedPlan(`${id}, ${name}`, pageTexts(id, part), undefined, ON_PAGES)),
  );

/** The plans on the page of a rule, with its default written for one of its thresholds. */
export function thresholdPlans(key: Key): readonly TriedPlan[] {
  const [, rule, name] = /^plan\.policy\.warnings\.([^.]+)\.([^.]+)$/.exec(key) ?? [];
  if (rule === undefined || name === undefined) return [];
  return PARTS.map(([part, section]) => {
    const texts = pageTexts(rule, section);
    const [plan, ...others] = documentsOf(texts['plan.yaml']!);
    const warnings = { [rule]: { [name]: choicesOf(key)[0]! } };
    const policy = { ...(plan!.policy as Document | undefined), warnings };
    return new TriedPlan(
      `${rule}, ${part}, ${name}`,
      { ...texts, 'plan.yaml': textOf([{ ...plan, policy }, ...others]) },
      undefined,
      ON_PAGES,
    );
  });
}

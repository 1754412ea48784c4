import type { GeneratorValue } from 'fast-check';
import { actuals } from './actuals';
import { Draw } from './draw';
import { pay } from './pay';
import { readiness } from './readiness';
import { reviews } from './reviews';
import { results, takeResults } from './results';
import { scorecards } from './scorecards';
import { settings } from './settings';
import { strategy } from './strategy';
import type { Document, World } from './world';

export type { Document, World, Yaml } from './world';

/** A plan without errors, as data: its files, each with its documents. */
export interface RandomPlan {
  readonly world: World;
  readonly files: Readonly<Record<string, readonly Document[]>>;
}

/**
 * A valid plan of the kinds of file that reports are made from, of random parts that go together. Maps of tables show in
 * `import` alone, where `test/every-key` tries them.
 */
export function randomPlan(value: GeneratorValue): RandomPlan {
  const draw = new Draw(value);
  const { world, plan } = settings(draw);
  const { document, kpis: goals } = strategy(world);
  const cards = takeResults(scorecards(world, goals));
  const { incidents, pay: people } = pay(world);
  const files = {
    'plan.yaml': [plan],
    'strategy.yaml': [document],
    ...Object.fromEntries(cards.map((card) => [`${card.id}.yaml`, [card.document]])),
    ...Object.fromEntries(cards.map((card) => [`actuals/${card.id}.yaml`, actuals(card, world)])),
    ...Object.fromEntries(cards.map((card) => [`reviews/${card.id}.yaml`, reviews(card, world)])),
    'readiness.yaml': [readiness(world)],
    'partner.yaml': [results(world)],
    'people.yaml': [incidents, people],
  };
  // As it will be read: without what is undefined, and without the traces of binary fractions.
  return {
    world,
    files: JSON.parse(
      JSON.stringify(files, (_, item: unknown) =>
        typeof item === 'number' ? Math.round(item * 10_000) / 10_000 : item,
      ),
    ) as RandomPlan['files'],
  };
}

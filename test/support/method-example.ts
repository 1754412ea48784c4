import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import type { Direction, MethodId, Scoring, Target } from '../../src/model/types';
import { METHODS, readScoring, type Example } from '../../src/scoring';
import { decimal } from '../../src/util/decimal';
import { buildMilestone, point, range, unlinked } from './build-plan';

/** Every scoring method: a new one is tested the day it is added. */
export const METHOD_IDS = Object.keys(METHODS) as MethodId[];

export interface MethodCase {
  readonly scoring: Scoring;
  readonly direction: Direction;
  readonly target?: Target;
}

/** A KPI that a method suits, as a plan writes it. */
export const writtenExample = (id: MethodId, value: GeneratorValue): Example =>
  METHODS[id].example((min, max) => value(fc.integer, { min, max }));

/** The same as it is scored; of its milestones, some are accepted. */
export function methodExample(id: MethodId, value: GeneratorValue): MethodCase {
  const { direction, target, scoring } = writtenExample(id, value);
  return {
    direction,
    scoring: readScoring(
      scoring,
      (items) =>
        items.map((item) =>
          buildMilestone({
            id: item.id,
            due: item.due,
            share: decimal(value(fc.integer, { min: 0, max: 100 })).div(100 * items.length),
            ...(value(fc.boolean) && { accepted: `2026-${value(fc.integer, { min: 10, max: 12 })}-15` }),
          }),
        ),
      unlinked,
    ),
    ...(target !== undefined && { target: typeof target === 'number' ? point(target) : range(...target) }),
  };
}

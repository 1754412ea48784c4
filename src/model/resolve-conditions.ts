import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal } from '../util/decimal';
import { linkKpi, linkOwnKpi } from './link-kpi';
import type { ResolveContext } from './resolve-context';
import type { RawBound, RawComparison, RawCondition, RawMultiplier } from './raw';
import { share } from './share';
import type {
  Comparison,
  ComparisonBound,
  ScoreCondition,
  ConditionEffect,
  Limit,
  Link,
  Multiplier,
  Scorecard,
} from './types';

type Raw<T> = T & { readonly origin: Origin };

export function resolveCondition(
  { id, name = id, when, effect }: RawCondition,
  scorecard: Scorecard,
  origin: Origin,
  context: ResolveContext,
): ScoreCondition {
  const at = inside(origin, 'when');
  return {
    id,
    name,
    when: when.any ? 'any' : 'all',
    comparisons: comparisonsIn(when, at).map((raw) => resolveComparison(raw, scorecard, context)),
    effect: resolveEffect(effect, scorecard, inside(origin, 'effect'), context),
    origin,
  };
}

function comparisonsIn(when: RawCondition['when'], origin: Origin): readonly Raw<RawComparison>[] {
  const list = when.any ?? when.all;
  if (!list) return [{ ...when, origin }];
  const key = when.any ? 'any' : 'all';
  return list.map((raw, i) => ({ ...raw, origin: inside(origin, key, originalIndex(list, i)) }));
}

function resolveComparison(
  { kpi, below, above, origin }: Raw<RawComparison>,
  scorecard: Scorecard,
  context: ResolveContext,
): Comparison {
  return {
    kpi: linkKpi(kpi!, scorecard, inside(origin, 'kpi'), context),
    side: below === undefined ? 'above' : 'below',
    bound: resolveBound((below ?? above)!),
    origin,
  };
}

function resolveBound(written: RawBound): ComparisonBound {
  if (typeof written === 'number') return { type: 'value', value: decimal(written) };
  return written === 'target' || written === 'challenge'
    ? { type: written }
    : { type: 'attainment', share: share(written) };
}

function resolveEffect(
  { kpis, bonus, score, gradeAtMost, multipliers, ...limit }: RawCondition['effect'],
  scorecard: Scorecard,
  origin: Origin,
  context: ResolveContext,
): ConditionEffect {
  if (kpis !== undefined)
    return {
      type: 'kpis',
      kpis:
        kpis === 'all'
          ? kpis
          : linkAll(kpis, inside(origin, 'kpis'), (to, at) => linkOwnKpi(to, scorecard, at, context)),
      limit: resolveLimit({ atMost: limit.atMost, times: limit.times }),
    };
  if (bonus !== undefined) return { type: 'bonus', atMost: decimal(bonus) };
  if (score) return { type: 'score', limit: resolveLimit(score) };
  if (gradeAtMost !== undefined) return { type: 'gradeAtMost', grade: gradeAtMost };
  const link = (id: string, at: Origin): Link<Multiplier> =>
    context.references.toId<Multiplier>(id, 'multiplier', at, () => scorecard.multipliers);
  return { type: 'multipliers', multipliers: linkAll(multipliers ?? [], inside(origin, 'multipliers'), link) };
}

/** A share is written with its sign, a score without. */
const resolveLimit = ({ atMost, times }: { readonly atMost?: number | string; readonly times?: string }): Limit =>
  times !== undefined
    ? { type: 'times', times: share(times) }
    : { type: 'atMost', atMost: typeof atMost === 'string' ? share(atMost) : decimal(atMost!) };

const linkAll = <T>(ids: readonly string[], origin: Origin, link: (id: string, at: Origin) => Link<T>): Link<T>[] =>
  ids.map((id, i) => link(id, inside(origin, originalIndex(ids, i))));

export function resolveMultiplier(
  { id, name = id, times, approvedBy, kpi, points = [] }: RawMultiplier,
  scorecard: Scorecard,
  origin: Origin,
  context: ResolveContext,
): Multiplier {
  const factor: Multiplier['factor'] =
    kpi === undefined
      ? {
          type: 'fixed',
          times: typeof times === 'string' ? share(times) : decimal(times!),
          ...(approvedBy !== undefined && { approvedBy }),
        }
      : {
          type: 'kpi',
          kpi: linkKpi(kpi, scorecard, inside(origin, 'kpi'), context),
          points: points.map(([value, given]) => [decimal(value), decimal(given)] as const),
        };
  return { id, name, factor, origin };
}

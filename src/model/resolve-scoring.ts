import type { Origin } from '../source/locate';
import { inside } from '../source/locate';
import { decimal, ONE, ZERO, type Decimal } from '../util/decimal';
import type { ResolveContext } from './resolve-context';
import type { RawPair, RawScoring } from './raw';
import { resolveMilestones } from './resolve-challenge';
import { share } from './share';
import type { Scoring } from './types';

/** The scoring method with the defaults of spec 02.3. */
export function resolveScoring(
  raw: RawScoring = {},
  address: string,
  year: number,
  origin: Origin,
  building: ResolveContext,
): Scoring {
  const { method = 'ratio' } = raw;
  switch (method) {
    case 'ratio':
      return {
        method,
        cap: raw.cap === undefined ? ONE : share(raw.cap),
        ...(raw.zeroBelow !== undefined && { zeroBelow: share(raw.zeroBelow) }),
      };
    case 'linear':
      return { method, points: pairs(raw.points), below: outside(raw.below), above: outside(raw.above) };
    case 'perUnit':
      return resolvePerUnit(raw);
    case 'steps':
      return { method, tiers: pairs(raw.tiers), otherwise: number(raw.otherwise, ZERO) };
    case 'milestones':
      return {
        method,
        items: resolveMilestones(raw.items ?? [], address, year, inside(origin, 'items'), building),
        latePercent: number(raw.latePercent, ZERO),
        latePerDays: raw.latePerDays ?? 7,
      };
  }
}

function resolvePerUnit({
  deduct,
  per,
  unit = 'abs',
  partial = 'prorate',
  bonus,
  maxBonus,
  maxDeduct,
  bonusPer,
}: RawScoring): Scoring {
  return {
    method: 'perUnit',
    unit,
    partial,
    deduct: number(deduct, ZERO),
    per: number(per, ONE),
    bonus: number(bonus, ZERO),
    maxBonus: number(maxBonus, ZERO),
    ...(maxDeduct !== undefined && { maxDeduct: decimal(maxDeduct) }),
    ...(bonusPer !== undefined && { bonusPer: decimal(bonusPer) }),
  };
}

const number = (raw: number | undefined, otherwise: Decimal): Decimal => (raw === undefined ? otherwise : decimal(raw));

const outside = (raw: number | 'hold' | undefined): Decimal | 'hold' =>
  raw === undefined || raw === 'hold' ? 'hold' : decimal(raw);

const pairs = (raw: readonly RawPair[] = []): (readonly [Decimal, Decimal])[] =>
  raw.map(([a, b]) => [decimal(a), decimal(b)] as const);

import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { linkOwnKpi } from './link-kpi';
import type { ResolveContext } from './resolve-context';
import type { RawChallenge, RawMilestone, RawRequires } from './raw';
import { share } from './share';
import type { Challenge, Milestone, Requirement, Scorecard } from './types';
import type { Writable } from './writable';

export function resolveChallenge(
  raw: RawChallenge,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): Challenge {
  const { id, name, bonus, award = 'full', milestones = [] } = raw;
  const challenge: Writable<Challenge> = {
    type: 'challenge',
    id,
    name,
    scorecard,
    award,
    origin,
    address: `${scorecard.id}/${id}`,
    bonus: decimal(bonus),
    requires: resolveRequirement(raw.requires, scorecard, inside(origin, 'requires'), building),
    milestones: [],
  };
  challenge.milestones = resolveMilestones(
    milestones,
    challenge.address,
    scorecard.year,
    inside(origin, 'milestones'),
    building,
  );
  building.book.add(challenge.address, scorecard.year, { type: 'challenge', item: challenge });
  return challenge;
}

export function resolveRequirement(
  raw: RawRequires | undefined,
  scorecard: Scorecard,
  origin: Origin,
  context: ResolveContext,
): Requirement {
  if (raw === undefined || raw === 'all') return raw ?? [];
  return raw.map((to, i) => linkOwnKpi(to, scorecard, inside(origin, originalIndex(raw, i)), context));
}

export function resolveMilestones(
  raws: readonly RawMilestone[],
  parent: string,
  year: number,
  origin: Origin,
  { book, actuals }: ResolveContext,
): Milestone[] {
  const shares = resolveShares(raws);
  return raws.map(({ id, name, due }, i) => {
    const address = `${parent}/${id}`;
    const accepted = actuals.acceptanceOf(address);
    const milestone: Milestone = {
      type: 'milestone',
      id,
      address,
      name,
      due,
      share: shares[i]!,
      ...(accepted && { accepted }),
      origin: inside(origin, originalIndex(raws, i)),
    };
    book.add(address, year, { type: 'milestone', item: milestone });
    return milestone;
  });
}

/** Shares of milestones; those without one divide the rest evenly. */
export function resolveShares(raws: readonly { readonly share?: string }[]): Decimal[] {
  if (raws.every((raw) => raw.share !== undefined)) return raws.map((raw) => share(raw.share!));
  const given = sum(raws.map((raw) => (raw.share === undefined ? ZERO : share(raw.share))));
  const open = raws.filter((raw) => raw.share === undefined).length;
  const rest = given.lt(ONE) && open > 0 ? ONE.sub(given).div(open) : ZERO;
  return raws.map((raw) => (raw.share === undefined ? rest : share(raw.share)));
}

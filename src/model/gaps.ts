import { pointerTo } from '../source/json-pointer';
import type { Origin } from '../source/locate';
import { groupBy } from '../util/group';
import { superiorsOf } from './superiors';
import type { Gap, Plan } from './types';
import { cachedPerPlan } from './cached-per-plan';

/**
 * Tests that every item of a scorecard (or, without an id, of all documents of a kind) could be read. Rules that say
 * that something is not there ask first: it may only be unreadable, which is reported already. A thing that lacks no
 * more than one of its values is there; of that `isRead` tells.
 */
export const isComplete = (plan: Plan, kind: NonNullable<Gap['kind']>, department?: string): boolean =>
  !plan.gaps.some((gap) => gap.kind === kind && isOf(gap, department) && lacksThings(gap));

const isOf = (gap: Gap, department: string | undefined): boolean =>
  department === undefined || gap.department === undefined || gap.department === department;

const lacksThings = ({ parts }: Gap): boolean =>
  parts === undefined || parts.pointers.some((pointer) => THING.test(pointer));

/** A list of things at the top of a document, or inside another thing, or one of its items. */
const THING =
  /^\/[^/]+(\/\d+)?$|\/(kpis|measures|stages|indicators|milestones|items|supports|negativeList|causes)(\/\d+)?$/;

/** Tests that nothing written in a place, or inside it, was left out as unreadable. */
export function isRead(plan: Plan, origin: Origin): boolean {
  const pointer = pointerTo(origin.path);
  return !(lostIn(plan).get(keyOf(origin.file.path, origin.document)) ?? []).some(
    (lost) => lost === pointer || lost.startsWith(`${pointer}/`),
  );
}

const keyOf = (file: string, document: number): string => `${document} ${file}`;

const lostIn = cachedPerPlan(({ gaps }): ReadonlyMap<string, readonly string[]> => {
  const parts = groupBy(
    gaps.flatMap((gap) => gap.parts ?? []),
    ({ file, document }) => keyOf(file, document),
  );
  return new Map([...parts].map(([key, same]) => [key, same.flatMap(({ pointers }) => pointers)]));
});

/** Tests for files of which nothing is known: a missing item may stand in them. */
export const hasUnknown = ({ gaps }: Plan): boolean => gaps.some(({ kind }) => kind === undefined);

/** `isComplete` of a scorecard with all that lie below it, by its id: asked before “nobody supports it” is said. */
export function completeBelow(plan: Plan): (scorecardId: string) => boolean {
  const gaps = plan.gaps.filter((gap) => (gap.kind === 'scorecard' || gap.kind === 'plan') && lacksThings(gap));
  if (gaps.some(({ kind, department }) => kind === 'plan' || department === undefined)) return () => false;
  const touched = new Set(
    gaps.flatMap(({ department }) => [
      department,
      ...superiorsOf(plan.departments.find(({ id }) => id === department)),
    ]),
  );
  return (scorecardId) => !touched.has(scorecardId);
}

import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import type { PlanEdit, Writable } from '../source/edit/plan-edit';
import type { Origin, Path } from '../source/locate';
import { groupBy } from '../util/group';
import type { OpenedPlan } from './open-plan';

/** Something to write into the actuals of a scorecard. */
export interface ActualsEntry {
  readonly scorecard: Scorecard;
  readonly period: Period;
  /** The place in a new file of the period. */
  readonly path: Path;
  readonly value: Writable;
  /** The place in a file that is there. */
  readonly at: Place | undefined;
}

export type Place = Pick<PlanEdit, 'file' | 'document' | 'path' | 'order'>;

export const placeAt = ({ file, document }: Origin, path: Path, order?: PlanEdit['order']): Place => ({
  file: file.path,
  document,
  path,
  ...(order && { order }),
});

/** Values that are written KPI by KPI stand there by period; a document of one period has one value a KPI. */
export const isSeries = ({ path }: Origin): boolean => path.length === 3;

/** Edits that write entries where they belong, else into a new file of their period. `taken`: files to come. */
export function actualsEdits(
  entries: readonly ActualsEntry[],
  { tree }: OpenedPlan,
  taken: readonly string[] = [],
): readonly PlanEdit[] {
  const known = new Set([...tree.files.map(({ path }) => path), ...taken]);
  const edits = entries.flatMap(({ at, value }) => (at ? [{ ...at, value }] : []));
  const homeless = entries.filter(({ at }) => !at);
  const groups = groupBy(homeless, ({ scorecard, period }) => `${scorecard.id} ${period.text}`);
  return [...edits, ...[...groups.values()].flatMap((group) => newActuals(group, known))];
}

/** A new file with the entries of a period, a line each: `2026/actuals/2026-07-production.yaml`. */
function newActuals(group: readonly ActualsEntry[], known: ReadonlySet<string>): readonly PlanEdit[] {
  const { scorecard, period } = group[0]!;
  const { year, id } = scorecard;
  const file = unused(`${year}/actuals/${period.text}-${id}`, known);
  return [
    { file, path: [], value: headOf(scorecard, period) },
    ...group.map(({ path, value }) => ({ file, path, value })),
  ];
}

const headOf = ({ department, id }: Scorecard, { text }: Period): Writable => ({
  kind: 'actuals',
  ...(department && { department: id }),
  period: text,
});

/** A name that no file of the plan has yet. */
function unused(name: string, known: ReadonlySet<string>, count = 1): string {
  const path = `${name}${count > 1 ? `-${count}` : ''}.yaml`;
  return known.has(path) ? unused(name, known, count + 1) : path;
}

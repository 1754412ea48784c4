import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { itemData } from './data';
import type { TreeFigures } from './figures';
import type { Branch, Structure } from './structure';

type Field = string | number | null;

const DETAILS = [
  'scorecard',
  'owner',
  'unit',
  'weight',
  'target',
  'actual',
  'attainment',
  'points',
  'status',
  'start',
  'due',
  'stages',
  'stagesDone',
  'progress',
  'planned',
  'state',
  'bonus',
  'role',
  'conditions',
  'file',
  'line',
] as const;

/** The tree row by row, as printed. `linked` is `no` below “Not linked”. */
export function flat(
  { roots, notLinked, challenges }: Structure,
  figures: TreeFigures,
  context: ReportContext,
): FlatTable {
  const rows = (branches: readonly Branch[], linked: string): Field[][] =>
    branches.flatMap((branch) => below(branch, 0, null, linked));
  const below = (
    { item, reference, children }: Branch,
    depth: number,
    parent: string | null,
    linked: string,
  ): Field[][] => {
    const known = itemData(item, figures, context);
    const row = [
      depth,
      parent,
      known.type,
      known.address,
      known.name,
      linked,
      String(reference),
      ...DETAILS.map((name) => field(known[name])),
    ];
    return [row, ...children.flatMap((child) => below(child, depth + 1, known.address, linked))];
  };
  return {
    columns: ['depth', 'parent', 'type', 'address', 'name', 'linked', 'reference', ...DETAILS],
    rows: [...rows(roots, 'yes'), ...rows(notLinked, 'no'), ...rows(challenges, 'yes')],
  };
}

/** A range as `18..26`, ids with blanks between them. */
function field(value: unknown): Field {
  if (Array.isArray(value)) return value.length > 0 ? value.join(' ') : null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  const { low, high } = (value ?? {}) as { readonly low?: number; readonly high?: number };
  return low === undefined ? null : `${low}..${high}`;
}

import type { Department, Kpi, Link, Plan } from '../model/types';
import { boolean, integer, text } from './column';
import type { PlanFacts } from './plan-facts';
import { defineTable } from './table';

interface LinkRow {
  readonly number: number;
  /**
   * `supports`: a KPI and what it supports; `input`: a KPI and what its formula takes; `drives`: cause and effect of
   * key success factors; `parent`: a department and that above it.
   */
  readonly type: 'supports' | 'input' | 'drives' | 'parent';
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly take?: string;
  readonly strength?: string;
  readonly lag?: number | undefined;
  readonly resolved: boolean;
}

/** One row a link of the plan: the edges of its tree, of its value trees and of its strategy map. */
export const links = defineTable<LinkRow>({
  id: 'links',
  key: ['number'],
  list: (facts) => linksOf(facts).map((link, i) => ({ ...link, number: i + 1 })),
  columns: {
    number: integer(({ number }) => number),
    type: text(({ type }) => type),
    from_address: text(({ from }) => from),
    to_address: text(({ to }) => to),
    name: text(({ name }) => name),
    take: text(({ take }) => take),
    strength: text(({ strength }) => strength),
    lag_months: integer(({ lag }) => lag),
    resolved: boolean(({ resolved }) => resolved),
  },
});

type Unnumbered = Omit<LinkRow, 'number'>;

const linksOf = ({ plan, score: { scorecards } }: PlanFacts): readonly Unnumbered[] => [
  ...plan.departments.flatMap(parentOf),
  ...drivesOf(plan),
  ...scorecards.flatMap(({ kpis }) => kpis.flatMap(({ kpi }) => [...supportsOf(kpi), ...inputsOf(kpi)])),
];

const parentOf = ({ id, parent }: Department): readonly Unnumbered[] =>
  parent ? [{ type: 'parent', from: id, to: parent.to, resolved: parent.target !== undefined }] : [];

const drivesOf = ({ strategies }: Plan): readonly Unnumbered[] =>
  strategies
    .flatMap(({ ksfs }) => ksfs)
    .flatMap(({ address, drives }) =>
      drives.map((drive) => ({
        type: 'drives' as const,
        from: address,
        to: addressOf(drive),
        strength: drive.strength,
        lag: drive.lag,
        resolved: drive.target !== undefined,
      })),
    );

const supportsOf = ({ address, supports }: Kpi): readonly Unnumbered[] =>
  supports.map((link) => ({
    type: 'supports' as const,
    from: address,
    to: addressOf(link),
    resolved: link.target !== undefined,
  }));

const inputsOf = ({ address, valueTree }: Kpi): readonly Unnumbered[] =>
  (valueTree?.inputs ?? []).map(({ name, link }) => ({
    type: 'input' as const,
    from: address,
    to: addressOf(link),
    name,
    take: link.target?.taken?.figure ?? 'value',
    resolved: link.target !== undefined,
  }));

/** The whole address of what is there, else as it is written. */
const addressOf = ({ to, target }: Link<{ readonly address: string }>): string => target?.address ?? to;

import { resultsDigest } from '../../../src/model/results-digest';
import type { RandomScorecard } from './scorecards';
import { YEAR, type Document, type World } from './world';

/** Sealed results of another plan, which a KPI of the company takes. */
export function results(world: World): Document {
  const { draw, months, reported } = world;
  const values = months.slice(0, reported).map(({ text }) => {
    const value = draw.int(1, 500);
    return [text, draw.chance(20) ? { estimate: value } : value] as const;
  });
  const said = {
    kind: 'results',
    plan: 'partner',
    year: YEAR,
    period: months[Math.max(reported, 1) - 1]!.text,
    revision: '1a2b3c4',
    committed: `${YEAR + 1}-12-31`,
    scorecards: { company: { score: draw.int(60, 110), grade: 'B' } },
    values: { 'sales/orders': Object.fromEntries(values) },
  };
  return { ...said, digest: resultsDigest(said) };
}

/** The scorecards, the first with a KPI that takes these results. */
export const takeResults = ([company, ...others]: readonly RandomScorecard[]): readonly RandomScorecard[] => [
  { ...company!, document: { ...company!.document, kpis: [...(company!.document.kpis as Document[]), TAKING] } },
  ...others,
];

const TAKING: Document = {
  id: 'partner-orders',
  name: 'Orders of the partner',
  role: 'watch',
  direction: 'higher',
  aggregate: 'sum',
  formula: 'orders',
  inputs: { orders: { plan: 'partner', kpi: 'sales/orders' } },
};

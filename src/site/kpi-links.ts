import type { OpenedPlan } from '../app/open-plan';
import type { SiteSource } from '../app/site';
import { say } from '../model/text';
import type { Scorecard } from '../model/types';
import type { Block, Cell, Report } from '../reports/base/report';

/** A review in whose tables the KPIs of its scorecard, which rows begin with, lead to their pages. */
export function withKpiLinks(
  report: Report,
  { kpis }: Scorecard,
  { plan, language }: OpenedPlan,
  { links }: SiteSource,
): Report {
  const pages = new Map(kpis.map(({ name, address }) => [say(name, language, plan.language), links.kpi(address)]));
  const linked = (cell: Cell): Cell => {
    const to = typeof cell === 'string' ? pages.get(cell) : undefined;
    return typeof cell === 'string' && to !== undefined ? { type: 'link', to, text: cell } : cell;
  };
  const withLinks = (block: Block): Block =>
    block.type === 'table'
      ? {
          ...block,
          rows: block.rows.map(({ cells: [first, ...others], ...row }) => ({
            ...row,
            cells: first === undefined ? [] : [linked(first), ...others],
          })),
        }
      : block;
  return { ...report, blocks: report.blocks.map(withLinks) };
}

import { pages, type PageKind } from '../app/pages';
import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Plan, Scorecard } from '../model/types';
import type { SiteLinks } from '../reports/site/links';
import { fileName } from './names';

/**
 * The reports of a scorecard and its year, as `hoshin serve` shows them. Reviews are pages of their cycles, findings
 * are for those who write the plan, and what is to be done is a matter of the newest year.
 */
export const reportPages = ({ year }: Scorecard, { scorecards }: Pick<Plan, 'scorecards'>): readonly PageKind[] =>
  pages.filter(({ id }) => id !== 'review' && id !== 'check' && (id !== 'todo' || year === scorecards.at(-1)!.year));

export const START = 'index';
export const CYCLES = 'reviews';
export const TODO = 'todo';
export const ENTRIES = 'entries';

export const scorecardFile = (id: string): string => fileName('scorecard', id);
export const kpiFile = (address: string): string => fileName('kpi', ...address.split('/'));
export const cycleFile = ({ text }: Period): string => fileName('cycle', text);
export const reviewFile = ({ text }: Period, id: string): string => fileName('review', text, id);
export const reportFile = (page: PageKind['id'], { year, id }: Scorecard): string => fileName(page, String(year), id);

export const asPage = (name: string): string => `${name}.html`;

/** Links to the pages of a site with these cycles. */
export function linksOf({ scorecards, fiscalYear }: Plan, cycles: readonly Period[]): SiteLinks {
  const known = new Set(cycles.map(({ text }) => text));
  const has = (cycle: Period, id: string): boolean =>
    known.has(cycle.text) &&
    scorecards.some((scorecard) => scorecard.id === id && scorecard.year === fiscalYearOf(cycle, fiscalYear));
  return {
    scorecard: (id) => asPage(scorecardFile(id)),
    kpi: (address) => asPage(kpiFile(address)),
    cycle: (cycle) => (known.has(cycle.text) ? asPage(cycleFile(cycle)) : undefined),
    review: (cycle, id) => (has(cycle, id) ? asPage(reviewFile(cycle, id)) : undefined),
    reports: (scorecard) =>
      reportPages(scorecard, { scorecards }).map(({ id }) => ({ page: id, file: asPage(reportFile(id, scorecard)) })),
  };
}

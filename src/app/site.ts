import { daysOf, monthsOf } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import type { Report } from '../reports/base/report';
import { ReviewScores } from '../reports/review';
import { reviewIndex } from '../reports/review-index';
import { siteCycles } from '../reports/site/cycles';
import { siteEntries } from '../reports/site/entries';
import { siteKpi, type KpiYear } from '../reports/site/kpi';
import type { SiteLinks } from '../reports/site/links';
import { siteMissing } from '../reports/site/missing';
import { siteOverview } from '../reports/site/overview';
import { siteScorecard } from '../reports/site/scorecard';
import { scoreOf, type SiteYear } from '../reports/site/years';
import { contextOf } from './answer';
import type { OpenedPlan } from './open-plan';
import { inOrder, type Task } from '../tracking';
import { newestPeriod } from './period';
import { tasksIn, todo } from './todo';
import { scorecardYears } from '../model/walk';

/** The sources that all pages of a site are made from, the same in every language. */
export interface SiteSource {
  /** The newest first. */
  readonly years: readonly SiteYear[];
  /** The cycles whose reviews are in it, the newest first. */
  readonly cycles: readonly ReviewScores[];
  readonly links: SiteLinks;
}

/** The years of a plan, the newest first, each as it looked when something was last reported. */
export function siteYears({ plan, asOf, askedDay }: OpenedPlan): readonly SiteYear[] {
  const scoresAt = (period: ReviewScores['cycle']): ReviewScores => new ReviewScores(plan, period, askedDay);
  return scorecardYears(plan)
    .toReversed()
    .map((year): SiteYear => {
      const newest = newestPeriod(plan, year);
      const { to } = daysOf(newest, plan.fiscalYear);
      const months = monthsOf(makePeriod('year', year), plan.fiscalYear).filter((month) => {
        const days = daysOf(month, plan.fiscalYear);
        return days.to <= to && days.from <= asOf;
      });
      return { year, score: scoresAt(newest).provisional, months: months.map(scoresAt) };
    });
}

export const overviewPage = (opened: OpenedPlan, { years, links }: SiteSource): Report =>
  siteOverview.build({ plan: opened.plan, asOf: opened.asOf, late: lateOn(opened), years, links }, contextOf(opened));

/** Tasks that are late or unanswered today, the worst first. */
const lateOn = (opened: OpenedPlan): readonly Task[] =>
  tasksIn(opened, { day: opened.asOf, until: opened.asOf })
    .filter(({ state }) => state === 'late' || state === 'unanswered')
    .sort(inOrder);

export const missingPage = (opened: OpenedPlan): Report => siteMissing.build(opened.plan, contextOf(opened));

export const todoPage = (opened: OpenedPlan): Report => todo(opened).report;

export const cyclesPage = (opened: OpenedPlan, { cycles, links }: SiteSource): Report =>
  siteCycles.build({ plan: opened.plan, cycles, links }, contextOf(opened));

/** The reviews of a cycle, as the list in a folder of reviews has them. */
export const cyclePage = (opened: OpenedPlan, scores: ReviewScores, { links }: SiteSource): Report =>
  reviewIndex.build(
    {
      scores,
      sheets: scores.provisional.scorecards.map(({ scorecard }) => ({
        scorecard,
        file: links.review(scores.cycle, scorecard.id)!,
      })),
    },
    contextOf(opened),
  );

export const entriesPage = (opened: OpenedPlan, { cycles, links }: SiteSource): Report =>
  siteEntries.build({ plan: opened.plan, asOf: opened.asOf, cycles, links }, contextOf(opened));

/** A scorecard over its cycles and years. There must be one of this id. */
export const scorecardPage = (opened: OpenedPlan, id: string, { years, cycles, links }: SiteSource): Report =>
  siteScorecard.build(
    {
      plan: opened.plan,
      id,
      years: years.filter((year) => scoreOf(year, id)) as [SiteYear, ...SiteYear[]],
      cycles: cycles.filter(({ cycle }) => cycle.unit !== 'week'),
      links,
    },
    contextOf(opened),
  );

/** A KPI over its years. There must be one of this address. */
export const kpiPage = (opened: OpenedPlan, address: string, { years, links }: SiteSource): Report =>
  siteKpi.build(
    {
      plan: opened.plan,
      asOf: opened.asOf,
      years: years.flatMap((year) => kpiIn(address, year)) as [KpiYear, ...KpiYear[]],
      commits: opened.signedOff
        .flatMap(({ since }) => since({ address }))
        .filter(({ change }) => change.kind === 'kpi' && change.address === address),
      links,
    },
    contextOf(opened),
  );

const kpiIn = (address: string, { score }: SiteYear): readonly KpiYear[] =>
  score.scorecards
    .flatMap(({ kpis }) => kpis)
    .filter(({ kpi }) => kpi.address === address)
    .map((scored) => ({ kpi: scored.kpi, track: scored.track, scored, score }));

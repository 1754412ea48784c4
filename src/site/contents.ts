import type { OpenedPlan } from '../app/open-plan';
import { attemptReviews } from '../app/review';
import {
  cyclePage,
  cyclesPage,
  entriesPage,
  kpiPage,
  overviewPage,
  scorecardPage,
  todoPage,
  type SiteSource,
} from '../app/site';
import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import { kpisOf } from '../model/walk';
import type { Report } from '../reports/base/report';
import { reviewedScorecards, type ReviewScores } from '../reports/review';
import { scoreOf } from '../reports/site/years';
import { memoizeLast } from '../util/memoize';
import { withKpiLinks } from './kpi-links';
import {
  cycleFile,
  CYCLES,
  ENTRIES,
  kpiFile,
  reportFile,
  reportPages,
  reviewFile,
  scorecardFile,
  START,
  TODO,
} from './files';

/** A page of a site, before it is made in a language. */
export interface SitePage {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** The page that leads to it, or itself. */
  readonly under: 'overview' | 'cycles' | 'todo' | 'entries';
  /** The scorecard of the year whose pages it is one of. */
  readonly scorecard?: Scorecard;
  /** The cycle of a review, or of a list of them. */
  readonly cycle?: Period;
  build(opened: OpenedPlan): readonly Report[];
}

/** Every page of a site, those of a cycle one after the other, so that they share what they are made from. */
export function contentsOf(opened: OpenedPlan, source: SiteSource): readonly SitePage[] {
  return [
    { name: START, under: 'overview', build: (asked) => [overviewPage(asked, source)] },
    { name: CYCLES, under: 'cycles', build: (asked) => [cyclesPage(asked, source)] },
    { name: TODO, under: 'todo', build: (asked) => [todoPage(asked)] },
    { name: ENTRIES, under: 'entries', build: (asked) => [entriesPage(asked, source)] },
    ...scorecardPages(opened, source),
    ...kpiPages(opened, source),
    ...source.cycles.flatMap((scores) => pagesOfCycle(scores, source)),
  ];
}

/** A page for each scorecard, which has all its years, and the reports of each year. */
function scorecardPages(opened: OpenedPlan, source: SiteSource): readonly SitePage[] {
  const all = source.years.flatMap((year) => year.score.scorecards.map(({ scorecard }) => ({ scorecard, year })));
  const newest = new Map(all.toReversed().map(({ scorecard }) => [scorecard.id, scorecard]));
  return [
    ...[...newest.values()].map((scorecard): SitePage => ({
      name: scorecardFile(scorecard.id),
      under: 'overview',
      scorecard,
      build: (asked) => [scorecardPage(asked, scorecard.id, source)],
    })),
    ...all.flatMap(({ scorecard, year }) =>
      reportPages(scorecard, opened.plan).map((page): SitePage => ({
        name: reportFile(page.id, scorecard),
        under: 'overview',
        scorecard,
        build: (asked) => page.build({ opened: asked, scorecard, cycle: year.score.question.period }),
      })),
    ),
  ];
}

/** A page for each KPI of any year. */
function kpiPages({ plan }: OpenedPlan, source: SiteSource): readonly SitePage[] {
  const newest = new Map(kpisOf(plan).map((kpi) => [kpi.address, kpi]));
  const scored = (kpi: { readonly scorecard: Scorecard }): boolean =>
    source.years.some((year) => scoreOf(year, kpi.scorecard.id) !== undefined);
  return [...newest.values()].filter(scored).map((kpi) => ({
    name: kpiFile(kpi.address),
    under: 'overview',
    scorecard: kpi.scorecard,
    build: (opened) => [kpiPage(opened, kpi.address, source)],
  }));
}

/** The list of a cycle, and the review of each scorecard. */
function pagesOfCycle(scores: ReviewScores, source: SiteSource): readonly SitePage[] {
  const { cycle, plan } = scores;
  const reviews = memoizeLast((opened: OpenedPlan) => attemptReviews(opened, { cycle, all: true, published: true }));
  return [
    { name: cycleFile(cycle), under: 'cycles', cycle, build: (opened) => [cyclePage(opened, scores, source)] },
    ...reviewedScorecards(plan, cycle).map((scorecard): SitePage => ({
      name: reviewFile(cycle, scorecard.id),
      under: 'cycles',
      scorecard,
      cycle,
      build: (opened) =>
        reviewOf(scorecard, reviews(opened)).map((report) => withKpiLinks(report, scorecard, opened, source)),
    })),
  ];
}

/** The review of a scorecard; a fault that kept it from being made is one of its page. */
function reviewOf(
  scorecard: Scorecard,
  { done, faults }: Pick<ReturnType<typeof attemptReviews>, 'done' | 'faults'>,
): readonly Report[] {
  const fault = faults.find((one) => one.scorecard === scorecard);
  if (fault) throw fault.error;
  return done.filter((one) => one.scorecard === scorecard).map(({ report }) => report);
}

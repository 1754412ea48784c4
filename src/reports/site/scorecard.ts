import { daysOf } from '../../calendar/fiscal-year';
import type { Plan } from '../../model/types';
import { forecast, isAssessed, outlookStatus, type KpiScore, type ScorecardScore } from '../../scoring';
import { appliedPoints } from '../../scoring/ledger';
import { reviewsWithin } from '../../tracking';
import { groupBy } from '../../util/group';
import { factsBlock, paragraph, section } from '../base/blocks';
import { figure, join, left, points, right, sparkline, status, target, weightOf } from '../base/columns';
import { range, scoreCell } from '../base/cells';
import * as value from '../base/json-values';
import { attained, lightHeads } from '../base/lights';
import { cycleName, nameInUnit, scorecardName } from '../base/names';
import { onPaper } from '../base/on-paper';
import type { Block, Cell, FlatTable, Row } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { countsCell, STATUSES, statusCounts } from '../base/status-counts';
import type { ReviewScores } from '../review';
import { linksInLine, linkTo, type SiteLinks } from './links';
import { asTable } from './as-table';
import { scoreIn, scoreOf, type SiteYear } from './years';

export interface ScorecardPageFacts {
  readonly plan: Plan;
  /** `company`, or the id of a department or position. */
  readonly id: string;
  /** The years in which it has a scorecard, the newest first. */
  readonly years: readonly [SiteYear, ...SiteYear[]];
  /** Cycles that have a score, the newest first. */
  readonly cycles: readonly ReviewScores[];
  readonly links: SiteLinks;
}

/** A scorecard over its cycles and years: where it stands, what it reached, and all its reports. */
export const siteScorecard: ReportKind<ScorecardPageFacts> = {
  build(facts, context) {
    const { scorecard } = scoreOf(facts.years[0], facts.id)!;
    const { words } = context;
    return {
      id: 'site-scorecard',
      title: scorecardName(scorecard, context),
      ...onPaper(facts.plan, context, { subject: scorecard.department && scorecardName(scorecard, context) }),
      blocks: [
        ...head(facts, context),
        ...section(words.site.scorecard.kpis, kpis(facts, context)),
        ...section(words.site.scorecard.cycles, cycles(facts, context)),
        ...section(words.site.scorecard.years, acrossYears(facts, context)),
        ...section(words.site.scorecard.reports, reports(facts, context)),
      ],
      ...asTable(flat(facts)),
    };
  },
};

function head({ id, years: [newest], links }: ScorecardPageFacts, context: ReportContext): readonly Block[] {
  const { words, say } = context;
  const score = scoreOf(newest, id)!;
  const { department } = score.scorecard;
  const { meeting, summary } = words.review;
  const parent = department?.parent?.target;
  return [
    factsBlock([
      [meeting.head, department?.head],
      [meeting.holder, department?.holder],
      [words.site.scorecard.above, parent && linkTo(links.scorecard(parent.id), say(parent.name))],
      [meeting.asOf, cycleName(newest.score.question.period, context)],
      [summary.score.provisional, scoreCell(score.score, score.scale)],
      [summary.range, isOpen(score) ? range(score) : undefined],
      [summary.grade, score.grade],
      [summary.status, countsCell(statusCounts(score))],
    ]),
  ];
}

/** True while values that are missing may still change the score. */
const isOpen = ({ low, high }: ScorecardScore): boolean => low !== undefined && high !== undefined && !low.equals(high);

/** The KPIs of the newest year, to date and to its end. */
function kpis({ plan, id, years: [newest], links }: ScorecardPageFacts, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { checking, letter } = { checking: words.review.checking, letter: words.explain };
  const heads = lightHeads(newest.score.question, plan, context);
  const scored = scoreOf(newest, id)!.kpis;
  if (scored.length === 0) return [paragraph(checking.nothing)];
  return [
    {
      type: 'table',
      columns: [
        left(checking.columns.kpi),
        right(checking.columns.weight),
        right(checking.columns.target),
        right(checking.columns.actual),
        right(checking.columns.attainment),
        left(heads.toDate),
        right(checking.columns.points),
        left(letter.labels.trend),
        right(checking.columns.yearTarget),
        right(checking.columns.forecast),
        left(heads.outlook),
      ],
      rows: scored.map((one) => kpiRow(one, newest, links, context)),
    },
    paragraph(checking.legend),
  ];
}

function kpiRow(one: KpiScore, { score }: SiteYear, links: SiteLinks, context: ReportContext): Row {
  const { kpi, track } = one;
  const { toDate } = track;
  const made = forecast(kpi, track, score.question);
  return {
    cells: [
      linkTo(links.kpi(kpi.address), nameInUnit(kpi, context)),
      weightOf(kpi),
      target(toDate.target, kpi),
      figure(toDate.actual, kpi),
      attained(toDate, score.plan),
      status(toDate.status),
      points(appliedPoints(one)),
      sparkline(track),
      target(kpi.target, kpi),
      figure(made.shown, kpi),
      status(outlookStatus(kpi, track, made, score.plan.policy.status)),
    ],
  };
}

/** Year by year, in each the newest cycle first. */
function cycles(facts: ScorecardPageFacts, context: ReportContext): readonly Block[] {
  const { plan, id, links } = facts;
  const { words } = context;
  const { columns } = words.reviewIndex;
  const lines = linesOf(facts);
  if (lines.length === 0) return [];
  const row = ({ scores, score }: CycleLine): Row => ({
    cells: [
      linkTo(links.review(scores.cycle, id), cycleName(scores.cycle, context)),
      scoreCell(score.score, score.scale),
      score.grade ?? '–',
      countsCell(statusCounts(score)),
      isAssessed(plan, scores.cycle) && scores.of(score.scorecard).question.final
        ? words.common.final
        : words.common.provisional,
      isReviewed(plan, scores, id) ? words.common.yes : words.common.no,
    ],
  });
  const byYear = groupBy(lines, ({ score }) => score.scorecard.year);
  return [
    {
      type: 'table',
      columns: [
        left(columns.cycle),
        right(columns.score),
        left(columns.grade),
        left(columns.statuses),
        left(columns.standing),
        left(columns.reviewed),
      ],
      rows: [...byYear].flatMap(([year, own]): Row[] => [
        ...(byYear.size > 1 ? [{ emphasis: 'group' as const, cells: [words.site.year(year)] }] : []),
        ...own.map(row),
      ]),
    },
  ];
}

interface CycleLine {
  readonly scores: ReviewScores;
  readonly score: ScorecardScore;
}

const linesOf = ({ cycles, id }: ScorecardPageFacts): readonly CycleLine[] =>
  cycles.flatMap((scores) => {
    const score = scoreIn(scores, id);
    return score ? [{ scores, score }] : [];
  });

const isReviewed = (plan: Plan, { cycle }: ReviewScores, id: string): boolean =>
  reviewsWithin(plan, cycle).some(({ scorecardId }) => scorecardId === id);

/** Each KPI of any year: what it reached, and its light. With a single year nothing is to compare. */
function acrossYears({ id, years, links }: ScorecardPageFacts, context: ReportContext): readonly Block[] {
  if (years.length < 2) return [];
  const oldestFirst = years.toReversed();
  const scores = oldestFirst.map((year) => scoreOf(year, id));
  const names = new Map(scores.flatMap((score) => (score?.kpis ?? []).map(({ kpi }) => [kpi.address, kpi] as const)));
  const cell = (address: string, score: ScorecardScore | undefined): Cell => {
    const found = score?.kpis.find(({ kpi }) => kpi.address === address);
    return found ? join(figure(found.track.toDate.actual, found.kpi), status(found.track.toDate.status)) : '–';
  };
  return [
    {
      type: 'table',
      columns: [
        left(context.words.review.checking.columns.kpi),
        ...oldestFirst.map(({ year }) => right(context.words.site.year(year))),
      ],
      rows: [
        ...[...names].map(([address, kpi]) => ({
          cells: [linkTo(links.kpi(address), nameInUnit(kpi, context)), ...scores.map((score) => cell(address, score))],
        })),
        {
          emphasis: 'total',
          cells: [
            context.words.reviewIndex.columns.score,
            ...scores.map((score) => (score ? scoreCell(score.score, score.scale) : points(undefined))),
          ],
        },
      ],
    },
  ];
}

/** The other pages of each year. */
const reports = ({ id, years, links }: ScorecardPageFacts, context: ReportContext): readonly Block[] =>
  years.map((year): Block => {
    const all = links.reports(scoreOf(year, id)!.scorecard);
    return {
      type: 'facts',
      items: [
        {
          label: context.words.site.year(year.year),
          value: linksInLine(all.map(({ file, page }) => linkTo(file, context.words.serve.pages[page]))),
        },
      ],
    };
  });

const flat = (facts: ScorecardPageFacts): FlatTable => ({
  columns: ['cycle', 'from', 'to', 'score', 'grade', 'final', 'reviewed', ...STATUSES],
  rows: linesOf(facts).map(({ scores, score }) => {
    const [{ from, to }, counts] = [daysOf(scores.cycle, facts.plan.fiscalYear), statusCounts(score)];
    return [
      scores.cycle.text,
      from,
      to,
      value.exact(score.score),
      score.grade ?? null,
      String(scores.of(score.scorecard).question.final),
      String(isReviewed(facts.plan, scores, facts.id)),
      ...STATUSES.map((one) => counts[one]),
    ];
  }),
});

import type { Day } from '../../calendar/day';
import { superiorsOf } from '../../model/superiors';
import type { Plan, Scorecard } from '../../model/types';
import { scoreText } from '../../scoring/scale';
import type { Task } from '../../tracking';
import { paragraph, section } from '../base/blocks';
import { scoreCell } from '../base/cells';
import { left, points, right } from '../base/columns';
import * as value from '../base/json-values';
import { cycleName, scorecardName } from '../base/names';
import { onPaper } from '../base/on-paper';
import type { Block, Cell, FlatTable, Row, TableBlock } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { countsCell, STATUSES, statusCounts } from '../base/status-counts';
import { asTable } from './as-table';
import { stateText, textOf } from '../todo/text';
import { linkTo, type SiteLinks } from './links';
import { scoreIn, type SiteYear } from './years';

export interface OverviewFacts {
  readonly plan: Plan;
  readonly asOf: Day;
  /** Tasks that are late or unanswered, the worst first. */
  readonly late: readonly Task[];
  /** The newest first. */
  readonly years: readonly SiteYear[];
  readonly links: SiteLinks;
}

/** The first page of a site: where every scorecard stands, its score by month, and what is overdue. */
export const siteOverview: ReportKind<OverviewFacts> = {
  build: (facts, context) => ({
    id: 'site-overview',
    title: context.words.site.overview.title(context.say(facts.plan.name)),
    ...onPaper(facts.plan, context, { cycle: facts.asOf }),
    blocks: [
      ...standing(facts, context),
      ...facts.years.slice(0, 1).flatMap((year) => byMonth(year, facts, context)),
      ...overdue(facts, context),
      ...facts.years.slice(1).flatMap((year) => byMonth(year, facts, context)),
    ],
    ...asTable(flat(facts, context)),
  }),
};

/** The state of each scorecard in the newest year. */
function standing({ years: [newest], asOf, links }: OverviewFacts, context: ReportContext): readonly Block[] {
  if (!newest) return [];
  const { overview: words } = context.words.site;
  const { columns } = words;
  return [
    paragraph(words.until(cycleName(newest.score.question.period, context), asOf)),
    {
      type: 'table',
      columns: [
        left(columns.scorecard),
        right(columns.score),
        left(columns.grade),
        left(columns.kpis),
        left(columns.course),
      ],
      rows: newest.score.scorecards.map((one): Row => ({
        depth: depthOf(one.scorecard),
        cells: [
          linkTo(links.scorecard(one.scorecard.id), scorecardName(one.scorecard, context)),
          scoreCell(one.score, one.scale),
          one.grade ?? '–',
          countsCell(statusCounts(one)),
          course(one.scorecard, newest),
        ],
      })),
    },
    paragraph(context.words.review.checking.legend),
  ];
}

/** More than this are for the page of what is to be done. */
const MOST_LATE = 20;

function overdue({ plan, asOf, late }: OverviewFacts, context: ReportContext): readonly Block[] {
  const { todo, site, review } = context.words;
  if (late.length === 0) return section(site.overview.overdue, [paragraph(review.overdue.nothing)]);
  const shown = late.slice(0, MOST_LATE);
  return section(site.overview.overdue, [
    {
      type: 'table',
      columns: [
        left(todo.columns.what),
        left(todo.columns.type),
        left(todo.columns.for),
        left(site.overview.columns.who),
        left(todo.columns.due),
        left(todo.columns.state),
      ],
      rows: shown.map((task) => {
        const text = textOf(task, plan, context);
        const state = stateText(task, { day: asOf, until: asOf }, context);
        const type = todo.types[task.work.type];
        return { cells: [text.what, type, text.for, task.person ?? todo.nobody, task.due ?? '–', state] };
      }),
    },
    ...(late.length > shown.length ? [paragraph(site.overview.more(late.length - shown.length))] : []),
  ]);
}

const depthOf = ({ department }: Scorecard): number => (department ? superiorsOf(department).length - 1 : 0);

/** The score from month to month as a line; a single one shows none yet. */
function course({ id }: Scorecard, { months }: SiteYear): Cell {
  const values = months.map((month) => scoreIn(month, id)?.score);
  return values.filter((one) => one !== undefined).length > 1 ? { type: 'sparkline', values } : '';
}

/** Each score leads to the review of its month. */
function byMonth(year: SiteYear, { links }: OverviewFacts, context: ReportContext): readonly Block[] {
  const { months } = year;
  if (months.length === 0) return [];
  const { words } = context;
  const table: TableBlock = {
    type: 'table',
    wide: months.length > PORTRAIT,
    columns: [
      left(words.site.overview.columns.scorecard),
      ...months.map(({ cycle }) => right(words.review.shortMonth(cycle.index))),
    ],
    rows: year.score.scorecards.map(({ scorecard }) => ({
      depth: depthOf(scorecard),
      cells: [
        linkTo(links.scorecard(scorecard.id), scorecardName(scorecard, context)),
        ...months.map((month) => {
          const { score, scale } = scoreIn(month, scorecard.id) ?? {};
          return score ? linkTo(links.review(month.cycle, scorecard.id), scoreText(score, scale!)) : points(undefined);
        }),
      ],
    })),
  };
  return section(words.site.overview.byMonth(year.year), [table]);
}

/** More months than this need a page in landscape. */
const PORTRAIT = 6;

const flat = ({ years }: OverviewFacts, context: ReportContext): FlatTable => ({
  columns: ['year', 'month', 'scorecard', 'name', 'score', 'grade', ...STATUSES],
  rows: years.flatMap(({ year, months, score }) =>
    score.scorecards.flatMap(({ scorecard }) =>
      months.map((month) => {
        const then = scoreIn(month, scorecard.id);
        const counts = then && statusCounts(then);
        return [
          year,
          month.cycle.text,
          scorecard.id,
          scorecardName(scorecard, context),
          value.exact(then?.score),
          then?.grade ?? null,
          ...STATUSES.map((status) => counts?.[status] ?? null),
        ];
      }),
    ),
  ),
});

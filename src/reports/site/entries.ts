import type { Day } from '../../calendar/day';
import type { Kpi, Plan } from '../../model/types';
import { actionsOn, knownReviews } from '../../tracking';
import { groupBy } from '../../util/group';
import { left } from '../base/columns';
import { cycleName, scorecardName, shortName } from '../base/names';
import { onPaper } from '../base/on-paper';
import type { Cell, FlatTable } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { reviewedScorecards, type ReviewScores } from '../review';
import { asTable } from './as-table';
import { linkTo, type SiteLinks } from './links';

export interface EntriesFacts {
  readonly plan: Plan;
  readonly asOf: Day;
  /** Scorecards and KPIs of each id, the newest of their years. */
  readonly cycles: readonly ReviewScores[];
  readonly links: SiteLinks;
}

/** Something that one may look for, and the page that has it. */
interface Entry {
  readonly type: 'scorecard' | 'kpi' | 'measure' | 'project' | 'action' | 'review';
  readonly name: string;
  readonly of: string;
  readonly who?: string | undefined;
  readonly about?: string | undefined;
  readonly file: string | undefined;
}

/** Everything that has a name, in one table, which the search looks through and readers without script scroll. */
export const siteEntries: ReportKind<EntriesFacts> = {
  build(facts, context) {
    const entries = entriesOf(facts, context);
    const { title, columns, types } = context.words.site.entries;
    return {
      id: 'site-entries',
      title,
      ...onPaper(facts.plan, context),
      blocks: [
        {
          type: 'table',
          columns: [left(columns.name), left(columns.type), left(columns.of), left(columns.who), left(columns.about)],
          rows: entries.map(({ type, name, of, who = '', about = '', file }) => ({
            cells: [linkTo(file, name), types[type], of, who, about] satisfies Cell[],
          })),
        },
      ],
      ...asTable(flat(entries)),
    };
  },
};

const entriesOf = (facts: EntriesFacts, context: ReportContext): readonly Entry[] => [
  ...ofScorecards(facts, context),
  ...ofActions(facts, context),
  ...ofReviews(facts, context),
];

/** Scorecards, each with its KPIs and their measures, then its projects. Of two years the newer one speaks. */
function ofScorecards({ plan, links }: EntriesFacts, context: ReportContext): readonly Entry[] {
  const { say } = context;
  const newest = new Map(plan.scorecards.map((scorecard) => [scorecard.id, scorecard]));
  return [...newest.values()].flatMap((scorecard): Entry[] => [
    {
      type: 'scorecard',
      name: scorecardName(scorecard, context),
      of: '',
      who: scorecard.department?.head ?? scorecard.department?.holder,
      file: links.scorecard(scorecard.id),
    },
    ...kpisOf(scorecard.id, plan).flatMap((kpi) => ofKpi(kpi, links, context)),
    ...scorecard.challenges.map((challenge): Entry => ({
      type: 'project',
      name: say(challenge.name),
      of: shortName(scorecard, context),
      file: links.scorecard(scorecard.id),
    })),
  ]);
}

/** The KPIs that a scorecard has, or had in an earlier year. */
const kpisOf = (id: string, { scorecards }: Plan): readonly Kpi[] => [
  ...new Map(
    scorecards.filter((scorecard) => scorecard.id === id).flatMap(({ kpis }) => kpis.map((kpi) => [kpi.address, kpi])),
  ).values(),
];

const ofKpi = (kpi: Kpi, links: SiteLinks, { say, ...context }: ReportContext): readonly Entry[] => [
  {
    type: 'kpi',
    name: say(kpi.name),
    of: shortName(kpi.scorecard, { ...context, say }),
    about: kpi.definition === undefined ? undefined : say(kpi.definition),
    file: links.kpi(kpi.address),
  },
  ...kpi.measures.map((measure): Entry => ({
    type: 'measure',
    name: say(measure.name),
    of: say(kpi.name),
    who: measure.owner,
    file: links.kpi(kpi.address),
  })),
];

const ofReviews = ({ plan, cycles, links }: EntriesFacts, context: ReportContext): readonly Entry[] =>
  cycles.flatMap(({ cycle }) =>
    reviewedScorecards(plan, cycle).map((scorecard): Entry => ({
      type: 'review',
      name: context.words.review.title(shortName(scorecard, context), cycleName(cycle, context)),
      of: shortName(scorecard, context),
      about: cycle.text,
      file: links.review(cycle, scorecard.id),
    })),
  );

/** The actions of all reviews, the oldest first. */
const ofActions = ({ plan, asOf, links }: EntriesFacts, context: ReportContext): readonly Entry[] =>
  [...groupBy(knownReviews(plan, asOf), ({ scorecardId }) => scorecardId).values()]
    .flatMap((reviews) => actionsOn(reviews, asOf))
    .map(({ action, state, openedIn: { cycle, scorecardId } }): Entry => ({
      type: 'action',
      name: context.say(action.action),
      of: cycleName(cycle, context),
      who: action.owner,
      about: context.words.review.since.states[state],
      file: links.review(cycle, scorecardId),
    }));

const flat = (entries: readonly Entry[]): FlatTable => ({
  columns: ['type', 'name', 'of', 'who', 'about', 'file'],
  rows: entries.map(({ type, name, of, who, about, file }) => [
    type,
    name,
    of,
    who ?? null,
    about ?? null,
    file ?? null,
  ]),
});

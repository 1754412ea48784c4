import type { ChartFacts, Picture } from '../../charts';
import type { Plan, Scorecard } from '../../model/types';
import { shortName } from '../base/names';
import type { ReportContext } from '../base/report-kind';
import { linksOf } from '../shared/x-matrix/links';
import { xMatrixOf, type XMatrix } from '../shared/x-matrix/model';

type Facts = ChartFacts['xMatrix'];
type List = keyof Facts['lists'];

/** Limit for each list. */
const MOST = 40;

/** Goals, objectives, measures, KPIs below and owners of a scorecard, and how strongly they serve each other. */
export function xMatrixPicture(scorecard: Scorecard, plan: Plan, context: ReportContext): Picture | undefined {
  const {
    words: {
      common,
      maps: { xMatrix: words },
    },
  } = context;
  const whole = xMatrixOf(scorecard, plan);
  if (whole.goals.length === 0 && whole.objectives.length === 0) return undefined;
  const lists = listsOf(whole, context);
  const links = linksOf(shownOf(whole));
  return {
    kind: 'xMatrix',
    title: words.title(shortName(scorecard, context)),
    description: common.sentences(
      links.map(({ column, columnAt, row, rowAt, strength }) =>
        words.link(lists[column][columnAt]!.name, lists[row][rowAt]!.name, words.strengths[strength]),
      ),
    ),
    facts: {
      lists,
      links,
      words: {
        titles: { ...words.lists, ...(scorecard.department && { goals: words.served }) },
        strengths: words.strengths,
        empty: words.empty,
        notes: words.notes,
      },
    },
  };
}

/** The last place is for those that have none. */
const shown = <T>(items: readonly T[]): readonly T[] => (items.length > MOST ? items.slice(0, MOST - 1) : items);

const shownOf = ({ goals, objectives, measures, kpis, owners }: XMatrix): XMatrix => ({
  goals: shown(goals),
  objectives: shown(objectives),
  measures: shown(measures),
  kpis: shown(kpis),
  owners: shown(owners),
});

function listsOf(
  matrix: XMatrix,
  {
    words: {
      maps: { more },
    },
    say,
  }: ReportContext,
): Facts['lists'] {
  const items = (names: readonly string[]): Facts['lists'][List] => {
    const kept = shown(names);
    return [
      ...kept.map((name) => ({ name })),
      ...(kept.length < names.length ? [{ name: more(names.length - kept.length), isRest: true }] : []),
    ];
  };
  const named = (list: readonly { readonly name: Parameters<typeof say>[0] }[]): Facts['lists'][List] =>
    items(list.map(({ name }) => say(name)));
  return {
    goals: named(matrix.goals),
    objectives: named(matrix.objectives),
    measures: named(matrix.measures),
    kpis: named(matrix.kpis),
    owners: items(matrix.owners),
  };
}

import type { ChartFacts, Picture } from '../../charts';
import type { Ksf } from '../../model/types';
import type { ReportContext } from '../base/report-kind';
import { STATUSES, statusCounts } from '../base/status-counts';
import { ksfsOf, objectivesOf, type StrategyFacts } from '../shared/strategy/ksfs';

type Facts = ChartFacts['strategyMap'];
type Box = Facts['boxes'][number];

/** Limit for one perspective; more could be neither read nor followed. */
const MOST_IN_LANE = 25;
const MOST_ARROWS = 400;

/** Key success factors by perspective, how this year's objectives for each stand, and what drives what. */
export function strategyMapPicture(facts: StrategyFacts, context: ReportContext): Picture | undefined {
  const {
    words: {
      common,
      maps: { strategy: words },
      review,
    },
    say,
  } = context;
  const shown = shownKsfs(facts);
  if (shown.length === 0) return undefined;
  const boxes = [...shown.map(({ ksf, lane }) => boxOf(ksf, lane, facts, context)), ...restBoxes(facts, context)];
  return {
    kind: 'strategyMap',
    title: words.title(say(facts.plan.name)),
    description: describe(
      shown.map(({ ksf }, i) => [ksf, boxes[i]!] as const),
      context,
    ),
    facts: {
      lanes: facts.plan.perspectives.map(({ name }) => ({ name: say(name), empty: review.strategyMap.noKsf })),
      boxes,
      arrows: arrowsOf(
        shown.map(({ ksf }) => ksf),
        context,
      ),
      letters: common.letters,
      legend: {
        strengths: words.strengths,
        notes: [
          words.arrows,
          `${words.lights} ${review.checking.legend}`,
          ...(boxes.some(({ open }) => open) ? [words.open] : []),
        ],
      },
    },
  };
}

interface Shown {
  readonly ksf: Ksf;
  readonly lane: number;
}

const lanesOf = ({ plan }: StrategyFacts): readonly (readonly Ksf[])[] =>
  plan.perspectives.map((perspective) => ksfsOf(plan).filter((ksf) => ksf.perspective.target === perspective));

const shownKsfs = (facts: StrategyFacts): readonly Shown[] =>
  lanesOf(facts).flatMap((ksfs, lane) => ksfs.slice(0, roomFor(ksfs)).map((ksf) => ({ ksf, lane })));

/** The last place is for those that have none. */
const roomFor = (ksfs: readonly Ksf[]): number => (ksfs.length > MOST_IN_LANE ? MOST_IN_LANE - 1 : ksfs.length);

const restBoxes = (
  facts: StrategyFacts,
  {
    words: {
      maps: { more },
    },
  }: ReportContext,
): readonly Box[] =>
  lanesOf(facts).flatMap((ksfs, lane) => {
    const rest = ksfs.length - roomFor(ksfs);
    return rest === 0 ? [] : [{ lane, name: more(rest), counts: [], open: false, isRest: true }];
  });

function boxOf(
  ksf: Ksf,
  lane: number,
  facts: StrategyFacts,
  {
    words: {
      review: { strategyMap: words },
    },
    say,
  }: ReportContext,
): Box {
  const objectives = objectivesOf(ksf, facts);
  const counts = statusCounts({ kpis: objectives });
  return {
    lane,
    name: say(ksf.name),
    counts: STATUSES.filter((status) => counts[status] > 0).map((status) => ({ status, count: counts[status] })),
    ...(objectives.length === 0 && { note: words.noObjective }),
    open: ksf.kpis.length === 0,
  };
}

/** Among those that are shown; what drives itself needs no arrow. */
function arrowsOf(
  shown: readonly Ksf[],
  {
    words: {
      maps: { strategy: words },
    },
  }: ReportContext,
): Facts['arrows'] {
  const places = new Map(shown.map((ksf, i) => [ksf, i]));
  return shown
    .flatMap((ksf, from) =>
      ksf.drives.flatMap(({ target, strength, lag }) => {
        const to = target && places.get(target);
        return to === undefined || to === from
          ? []
          : [{ from, to, strength, badge: words.badge(words.letters[strength], lag) }];
      }),
    )
    .slice(0, MOST_ARROWS);
}

function describe(
  shown: readonly (readonly [Ksf, Box])[],
  {
    words: {
      common,
      maps: { strategy: words },
      review,
    },
    say,
  }: ReportContext,
): string {
  const statusText = ({ counts, note }: Box): string =>
    note ?? common.list(counts.map(({ status, count }) => `${common.status[status]} ${count}`));
  const driven = ({ drives }: Ksf): readonly string[] =>
    drives.map(({ to, target, strength }) =>
      review.strategyMap.drive(target ? say(target.name) : to, review.strategyMap.strengths[strength]),
    );
  return common.sentences(
    shown.flatMap(([ksf, box]) => [
      words.box(
        box.name,
        ksf.perspective.target ? say(ksf.perspective.target.name) : ksf.perspective.to,
        statusText(box),
      ),
      ...(ksf.drives.length > 0 ? [words.drives(box.name, common.list(driven(ksf)))] : []),
    ]),
  );
}

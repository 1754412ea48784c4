import type { Day } from '../calendar/day';
import { conditionReads } from '../model/condition-reads';
import type { Actual, Kpi, Link, Multiplier, Policy, ScoreCondition, Scorecard } from '../model/types';
import type { Decimal } from '../util/decimal';
import { conditionResults, type See } from './conditions';
import type { BasicKpiScore } from './kpi-score';
import { lackingPeriods } from './lacking-periods';
import { inapplicable, mostDeducted, readsMethod } from './methods';
import { multiplierResults } from './multipliers';
import { neededKpis, type NeededKpis } from './needed-kpis';
import type { Refusal, Track } from './types';

/** One place, whichever scorecard it is refused for. */
type Lack = Omit<Refusal, 'scorecard'>;

type Missing = Policy['scoring']['missing'];

/** The basic score of a KPI of any scorecard; undefined for one of another year. */
type BasicScores = (kpi: Kpi) => BasicKpiScore | undefined;

/**
 * The reasons to refuse the final assessment of a scorecard: every place in it, and in what it reads of other
 * scorecards through value trees, requirements of challenges and conditions (spec 02.5). `missing` as in the policy,
 * `until` the last day that is assessed.
 */
export function refusalsOf(
  scorecard: Scorecard,
  scores: BasicScores,
  { missing, until }: { readonly missing: Missing; readonly until: Day },
): readonly Refusal[] {
  const all = readScorecards(scorecard, scores);
  const [read, needed] = [[...all.keys()], [...all.values()]];
  const required = needed.flatMap((one) => [...one.required]);
  // Values that another line reads must be there, whatever the policy says of missing values.
  const others = new Set(needed.flatMap((one) => [...one.read, ...one.inputs]));
  const asked = (kpi: Kpi): Missing => (others.has(kpi) || takesWithoutEnd(kpi) ? 'error' : missing);
  const kpis = new Set([...read.flatMap(countedKpis), ...required, ...others]);
  const lacks = [...kpis].flatMap((kpi) => lacksOf(kpi, scores, asked(kpi)));
  return [
    ...withReaders(lacks, read),
    ...read.flatMap((one) => undecidedIn(one, lacks, scores)),
    ...read.flatMap((one) => appealsIn(one, until)),
  ].map((lack) => ({ ...lack, scorecard }));
}

/** Names the conditions and multipliers that read what is missing. */
function withReaders(lacks: readonly Lack[], scorecards: readonly Scorecard[]): readonly Lack[] {
  const reads = scorecards.flatMap(conditionReads);
  return lacks.map((lack) => {
    const readers = new Set(reads.flatMap(({ by, link }) => (link.target && link.target === lack.kpi ? [by] : [])));
    return readers.size > 0 ? { ...lack, readers: [...readers] } : lack;
  });
}

/** Conditions and multipliers that cannot be decided though nothing that is due is missing of what they read. */
function undecidedIn(scorecard: Scorecard, lacks: readonly Lack[], scores: BasicScores): readonly Lack[] {
  const see: See = (kpi) => scores(kpi) ?? { state: 'missing' };
  const conditions = conditionResults(scorecard, see);
  const multipliers = multiplierResults(scorecard, conditions, see);
  const told = new Set(lacks.map(({ kpi }) => kpi));
  const lack = (by: ScoreCondition | Multiplier, { to, target: kpi, origin }: Link<Kpi>): readonly Lack[] =>
    kpi && told.has(kpi)
      ? []
      : [{ reason: 'undecided', ...(kpi ? { kpi } : { unknown: to }), readers: [by], periods: [], origin }];
  return [
    ...conditions
      .filter(({ state }) => state === 'undecided')
      .flatMap(({ condition, figures }) =>
        figures.filter(({ holds }) => holds === undefined).flatMap(({ comparison }) => lack(condition, comparison.kpi)),
      ),
    ...multipliers.flatMap(({ multiplier, state }) =>
      state === 'undecided' && multiplier.factor.type === 'kpi' ? lack(multiplier, multiplier.factor.kpi) : [],
    ),
  ];
}

/** A scorecard with those whose score its formulas take, and those that they take in turn, with what each needs. */
function readScorecards(scorecard: Scorecard, scores: BasicScores): ReadonlyMap<Scorecard, NeededKpis> {
  const found = new Map<Scorecard, NeededKpis>();
  const asked = new Set([scorecard]);
  for (const one of asked) {
    const needed = neededBy(one, scores);
    found.set(one, needed);
    for (const taken of needed.scorecards) asked.add(taken);
  }
  return found;
}

const neededBy = (scorecard: Scorecard, scores: BasicScores): NeededKpis =>
  neededKpis({ ...scorecard, kpis: countedKpis(scorecard) }, (kpi) => isComputed(kpi, scores));

/** A KPI that is only watched changes no score, and is not waited for. */
const countedKpis = ({ kpis }: Scorecard): readonly Kpi[] => kpis.filter(({ role }) => role !== 'watch');

/** One that takes so many points as there are units has no most to count where it is missing. */
const takesWithoutEnd = ({ role, scoring }: Kpi): boolean => role === 'deduct' && mostDeducted(scoring) === undefined;

/** Acts until a day that are a case of a veto unless the appeal succeeds. */
const appealsIn = ({ openAppeals }: Scorecard, until: Day): readonly Lack[] =>
  openAppeals.flatMap(({ veto: { target }, on, origin }) =>
    target && on <= until ? [{ reason: 'open-appeal' as const, veto: target, periods: [], origin }] : [],
  );

const isComputed = (kpi: Kpi, scores: BasicScores): boolean => scores(kpi)?.track.computed === true;

/** A computed KPI's lacks are told of the inputs that have them; the rest cannot be computed for another reason. */
function lacksOf(kpi: Kpi, scores: BasicScores, missing: Missing): readonly Lack[] {
  const score = scores(kpi);
  const own = score ? ownLacks(score, missing) : [];
  if (!score?.track.computed || own.length === 0) return own;
  const needed = neededKpis({ kpis: [kpi], challenges: [] }, (one) => isComputed(one, scores));
  const read = new Set([...needed.inputs, ...[...needed.scorecards].flatMap(countedKpis)]);
  const inputs = [...read].flatMap((input) => scores(input) ?? []);
  const reported = inputs.filter(({ track }) => !track.computed).flatMap((input) => ownLacks(input, missing));
  const told = reported
    .filter(({ reason }) => reason === 'missing')
    .flatMap(({ periods }) => periods.map(({ text }) => text));
  return own.flatMap((lack) =>
    lack.reason === 'missing' ? notComputed(lack, new Set(told)) : lack.reason === 'estimate' ? [] : [lack],
  );
}

function notComputed(lack: Lack, told: ReadonlySet<string>): readonly Lack[] {
  const periods = lack.periods.filter(({ text }) => !told.has(text));
  return periods.length > 0 || (lack.periods.length === 0 && told.size === 0)
    ? [{ ...lack, reason: 'not-computed', periods }]
    : [];
}

function ownLacks({ kpi, track, state, points }: BasicKpiScore, missing: Missing): readonly Lack[] {
  const unready =
    state === 'na' || state === 'pending'
      ? []
      : [
          ...estimates(kpi, track),
          ...(missing === 'error' ? missingValues(kpi, track, isKnown(kpi, track, points)) : []),
        ];
  return [...unready, ...unapproved(kpi, track)];
}

/** A KPI has its points; where its method makes none, its value. */
const isKnown = (kpi: Kpi, { toDate }: Track, points: Decimal | undefined): boolean =>
  points !== undefined || (!readsMethod(kpi) && toDate.actual !== undefined);

function missingValues(kpi: Kpi, track: Track, scored: boolean): readonly Lack[] {
  const { origin } = kpi;
  if (inapplicable(kpi)) return [{ reason: 'method-not-applicable', kpi, periods: [], origin }];
  const periods = lackingPeriods(kpi, track);
  return periods.length > 0 || !scored ? [{ reason: 'missing', kpi, periods, origin }] : [];
}

function estimates(kpi: Kpi, { periods }: Track): readonly Lack[] {
  const estimated = periods.filter((period) => period.state === 'estimate');
  return estimated.map(({ period, entry }) => ({
    reason: 'estimate',
    kpi,
    periods: [period],
    origin: entry?.origin ?? kpi.origin,
  }));
}

function unapproved(kpi: Kpi, { periods }: Track): readonly Lack[] {
  const { notApplicable } = kpi.actuals;
  if (notApplicable)
    return notApplicable.approvedBy
      ? []
      : [{ reason: 'na-without-approval', kpi, periods: [], origin: notApplicable.origin }];
  return periods.flatMap(({ period, entry }) =>
    isUnapproved(entry)
      ? [{ reason: 'na-without-approval' as const, kpi, periods: [period], origin: entry.origin }]
      : [],
  );
}

const isUnapproved = (entry: Actual | undefined): entry is Actual => entry?.state === 'na' && !entry.approvedBy;

import type { ChartFacts, Picture } from '../../charts';
import { ofRole } from '../../model/roles';
import type { KpiScore, ScorecardScore } from '../../scoring';
import { exactPlaces } from '../../scoring/places';
import { isOnHundred, scoreText } from '../../scoring/scale';
import { bonusPoints } from '../../scoring/scorecard';
import { startsFromHundred } from '../../scoring/total-score';
import { grouped, HUNDRED, isNegative, isZero, sum, ZERO, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints, ledger, printed, totalPoints, type LedgerLine, type Scored } from '../../scoring/ledger';
import { bonusWon, lineName, scoreName } from '../base/line-name';
import { atMost } from './at-most';
import { changeText } from './figure-text';

type Row = ChartFacts['bridge']['rows'][number];

/** Eight KPIs, and the others together: tables have all of them. */
const MOST = 9;

/** From the full points to the score: what every KPI loses and wins, bonuses apart. None before there is a score. */
export function bridgePicture(
  scorecardScore: ScorecardScore,
  score: Scored,
  name: string,
  context: ReportContext,
): Picture | undefined {
  const rows = bridgeRows(scorecardScore, score, context, MOST);
  if (rows.length === 0) return undefined;
  const words = context.words.pictures.bridge;
  return {
    kind: 'bridge',
    title: words.title(name),
    description: context.words.pictures.listed(rows.map(({ label, text }) => words.step(label, text))),
    facts: { rows },
  };
}

/** The KPI that loses most first, at most so many, then what else there is; none before there is a score. */
export function bridgeRows(
  scorecardScore: ScorecardScore,
  score: Scored,
  context: ReportContext,
  most?: number,
): readonly Row[] {
  const reached = totalPoints(scorecardScore, score);
  if (!reached) return [];
  const words = context.words.pictures.bridge;
  const parts = [
    total(words.full, fullPoints(scorecardScore)),
    ...atMost(
      ofRole('score', scorecardScore.kpis)
        .flatMap((kpi) => change(context.say(kpi.kpi.name), ofKpi(kpi)))
        .sort((a, b) => a.points.compare(b.points)),
      (left) => together(left, context),
      most,
    ),
    ...change(words.open, ofTheRest(scorecardScore)),
    ...addedRows(scorecardScore, score, context),
  ];
  return [
    ...parts,
    ...change(context.words.score.lines.rounding, reached.sub(sum(parts.map(({ points }) => printed(points))))),
    total(endName(scorecardScore, context), reached),
  ];
}

/** The score, and in another scale the points of 100 that it is made of. */
function endName(scorecardScore: ScorecardScore, context: ReportContext): string {
  const { score, scale, grade = '' } = scorecardScore;
  if (isOnHundred(scale)) return scoreName(scorecardScore, context);
  return context.words.pictures.bridge.inScale(scoreText(score!, scale), scoreText(scale.full, scale), grade);
}

/** The weights together, or the 100 that a scorecard without any starts from. */
const fullPoints = ({ kpis }: ScorecardScore): Decimal =>
  startsFromHundred(kpis) ? HUNDRED : sum(kpis.map(({ appliedWeight }) => appliedWeight));

const total = (label: string, points: Decimal): Row => ({
  label,
  kind: 'total',
  points,
  text: grouped(points, Math.max(2, exactPlaces(points))),
});

const change = (label: string, points: Decimal, won: 'won' | 'challenge' = 'won'): readonly Row[] =>
  isZero(points) ? [] : [{ label, kind: isNegative(points) ? 'lost' : won, points, text: changeText(points) }];

const together = (rows: readonly Row[], { words }: ReportContext): Row => {
  const points = sum(rows.map((row) => row.points));
  return {
    label: words.maps.more(rows.length),
    kind: isNegative(points) ? 'lost' : 'won',
    points,
    text: changeText(points),
  };
};

/** Nothing of a KPI that has no points yet: it neither loses nor wins any. */
function ofKpi(kpi: KpiScore): Decimal {
  const earned = appliedPoints(kpi);
  return earned ? earned.sub(kpi.appliedWeight) : ZERO;
}

/** KPIs without points count as the others do on average: their full points less what is shared out for them. */
function ofTheRest({ kpis: all, basic }: ScorecardScore): Decimal {
  if (startsFromHundred(all)) return ZERO;
  const kpis = ofRole('score', all);
  const open = sum(kpis.filter((kpi) => !appliedPoints(kpi)).map(({ appliedWeight }) => appliedWeight));
  const earned = sum(kpis.map((kpi) => appliedPoints(kpi) ?? ZERO));
  return basic ? basic.sub(earned).sub(open) : ZERO;
}

/** Bonuses one by one, what their cap takes, deductions, limits and a veto. */
function addedRows(scorecardScore: ScorecardScore, score: Scored, context: ReportContext): readonly Row[] {
  const {
    say,
    words: {
      pictures: { bridge: words },
    },
  } = context;
  const others = ledger(scorecardScore, score).filter(
    ({ type }) => !['start', 'shared', 'bonus', 'rounding'].includes(type),
  );
  const named = (line: LedgerLine): string => lineName(line, scorecardScore, score, context);
  return [
    ...scorecardScore.kpis.flatMap((one) => {
      const label = one.kpi.role === 'bonus' ? words.bonus : words.challenge;
      return change(label(say(one.kpi.name)), bonusPoints(one), 'challenge');
    }),
    ...scorecardScore.challenges.flatMap(({ challenge, points }) =>
      change(words.challenge(say(challenge.name)), points, 'challenge'),
    ),
    ...change(
      named({ type: 'bonus', points: scorecardScore.bonus }),
      scorecardScore.bonus.sub(bonusWon(scorecardScore)),
    ),
    ...others.flatMap((line) => change(named(line), line.points)),
  ];
}

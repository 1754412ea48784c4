import type { Policy } from '../../model/types';
import { bonusPoints } from '../../scoring/scorecard';
import { isOnHundred, scoreText, toPoints } from '../../scoring/scale';
import type { ScorecardScore } from '../../scoring/types';
import { HUNDRED, min, sum, type Decimal } from '../../util/decimal';
import { inText } from './cells';
import { factorText } from './condition-text';
import type { ReportContext } from './report-kind';
import type { LedgerLine, Scored } from '../../scoring/ledger';

/** Name of a line that leads from the points of the KPIs to the score. */
export function lineName(
  line: LedgerLine,
  scorecardScore: ScorecardScore,
  { plan: { policy } }: Scored,
  {
    words: {
      score: { lines },
    },
    say,
  }: ReportContext,
): string {
  switch (line.type) {
    case 'shared':
      return lines.shared(`${inText(scorecardScore.coverage.mul(HUNDRED))}%`);
    case 'bonus':
      return bonusName(scorecardScore, policy, lines);
    case 'deducted':
      return lines.deducted(say(line.score.kpi.name));
    case 'multiplier':
      return lines.multiplier(say(line.multiplier.name), factorText(line));
    case 'condition':
      return lines.condition;
    case 'deduction':
      return lines.deduction(say(line.deduction.reason), line.deduction.on);
    case 'cap':
      return lines.cap(inText(toPoints(policy.scoring.totalCap, policy.scoring)));
    case 'veto':
      return lines.veto(scorecardScore.veto?.event.veto.target ? say(scorecardScore.veto.event.veto.target.name) : '');
    default:
      return lines[line.type];
  }
}

/** The last line: the score with its grade, and the full one where it is not 100. */
export function scoreName(
  { scale, grade }: ScorecardScore,
  {
    words: {
      score: { lines },
    },
  }: ReportContext,
): string {
  if (isOnHundred(scale)) return grade === undefined ? lines.totalWithoutGrade : lines.total(grade);
  const full = scoreText(scale.full, scale);
  return grade === undefined ? lines.totalOfWithoutGrade(full) : lines.totalOf(full, grade);
}

/** Challenges alone, or with KPIs of role bonus. */
function bonusName(
  scorecardScore: ScorecardScore,
  { scoring }: Policy,
  lines: ReportContext['words']['score']['lines'],
): string {
  const won = bonusWon(scorecardScore);
  const challengeCap = toPoints(scoring.challengeCap, scoring);
  if (min(won, challengeCap).gt(scorecardScore.bonus)) return lines.bonusLimited(inText(scorecardScore.bonus));
  const [plain, capped] = scorecardScore.kpis.some(({ kpi }) => kpi.role === 'bonus')
    ? [lines.bonuses, lines.bonusesCapped]
    : [lines.bonus, lines.bonusCapped];
  return won.gt(challengeCap) ? capped(inText(challengeCap)) : plain;
}

/** Before the cap of bonuses. */
export const bonusWon = ({ kpis, challenges }: ScorecardScore): Decimal =>
  sum([...kpis.map(bonusPoints), ...challenges.map((challenge) => challenge.points)]);

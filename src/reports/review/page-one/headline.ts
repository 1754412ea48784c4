import { isScored } from '../../../model/roles';
import { fixed, isZero, sum, type Decimal } from '../../../util/decimal';
import { pointsText } from '../../base/cells';
import { scorecardName, vetoName } from '../../base/names';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';
import { lateItems } from '../work-items';
import { weakest } from './weakest';

/** Facts in sentences by rules that docs/headlines.md states: a veto, the lights, the largest loss, who is weakest. */
export function headline(facts: ReviewFacts, context: ReportContext): string {
  const sentences = [veto(facts, context), lights(facts, context), loss(facts, context), weakestOf(facts, context)];
  return context.words.common.sentences(sentences.filter((one) => one !== undefined));
}

function veto({ scorecardScore }: ReviewFacts, context: ReportContext): string | undefined {
  const { pageOne: words } = context.words.review;
  return scorecardScore.veto && words.veto(vetoName(scorecardScore.veto.event, context));
}

/** Objectives with a weight that have something to judge, by their lights of the year to date. */
function lights({ kpis }: ReviewFacts, { words }: ReportContext): string {
  const own = words.review.pageOne;
  const scored = kpis.filter(({ kpi }) => isScored(kpi));
  const withStatus = (...statuses: readonly KpiFacts['status'][]): number =>
    scored.filter(({ status }) => statuses.includes(status)).length;
  const [red, amber, missing] = [withStatus('red'), withStatus('amber'), withStatus('missing')];
  const judged = red + amber + withStatus('green', 'challenge');
  if (judged + missing === 0) return own.nothingToJudge;
  const told = red > 0 ? own.notOnTrack : amber > 0 ? own.nearlyOnTrack : judged > 0 ? own.onTrack : undefined;
  return words.common.sentences([
    ...(told ? [told(red + amber, judged)] : []),
    ...(missing > 0 ? [own.notReported(missing)] : []),
  ]);
}

/** The objective that costs the most, beside what all of them cost. */
function loss({ kpis }: ReviewFacts, context: ReportContext): string | undefined {
  const [first] = byLoss(kpis);
  const all = sum(kpis.flatMap(({ lost }) => lost ?? []));
  if (!first?.lost || isZero(first.lost)) return undefined;
  return context.words.review.pageOne.costs(context.say(first.kpi.name), pointsText(first.lost), pointsText(all));
}

/** Said where another scorecard stands lower than this one. */
function weakestOf(facts: ReviewFacts, context: ReportContext): string | undefined {
  const [first] = weakest(facts);
  const own: Decimal | undefined = facts.scorecardScore.score;
  if (!first?.score || (own && first.score.gte(own))) return undefined;
  const name = scorecardName(first.scorecard, context);
  return context.words.review.pageOne.weakest(name, fixed(first.score, first.scale.decimals), first.grade);
}

/** Counts what is late and names whose it is, those who are waited for the longest first. */
export function weekHeadline(facts: ReviewFacts, context: ReportContext): string {
  const { pageOne: words } = context.words.review;
  const late = lateItems(facts, context);
  if (late.length === 0) return words.nothingLate;
  const owners = [...new Set(late.flatMap(({ item }) => item.owner ?? []))];
  return words.late(late.length, context.words.common.list(owners.slice(0, MOST_OWNERS)), owners.length - MOST_OWNERS);
}

/** Names in a headline; the others are counted. */
const MOST_OWNERS = 4;

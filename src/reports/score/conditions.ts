import type { ScorecardScore } from '../../scoring/types';
import { conditionText, multiplierText } from '../base/condition-text';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Every condition and multiplier of a scorecard, applied or not, with its figures; no block without any. */
export function conditions(scorecardScore: ScorecardScore, context: ReportContext): readonly Block[] {
  const { item } = context.words.conditions;
  const texts = [
    ...scorecardScore.conditions.map((one) =>
      item(context.say(one.condition.name), conditionText(one, scorecardScore, context)),
    ),
    ...scorecardScore.multipliers.map((one) =>
      item(context.say(one.multiplier.name), multiplierText(one, scorecardScore, context)),
    ),
  ];
  return texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
}

import type { ScoredCondition, ScorecardScore } from '../../../scoring/types';
import { conditionText, multiplierText } from '../../base/condition-text';
import type { Fact } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';

/** Conditions that apply or are not decided, and every multiplier, with their figures. */
export function conditionFacts(scorecardScore: ScorecardScore, context: ReportContext): readonly Fact[] {
  const { label, multiplierLabel, item } = context.words.conditions;
  const { conditions, multipliers } = scorecardScore;
  // Effects are said of those that apply; an undecided one is told by its name.
  const named = ({ state, condition: { name } }: ScoredCondition, text: string): string =>
    state === 'undecided' ? item(context.say(name), text) : text;
  return [
    ...conditions
      .filter(({ state }) => state !== 'not')
      .map((one) => ({ label, value: named(one, conditionText(one, scorecardScore, context)) })),
    ...multipliers.map((one) => ({
      label: multiplierLabel,
      value: item(context.say(one.multiplier.name), multiplierText(one, scorecardScore, context)),
    })),
  ];
}

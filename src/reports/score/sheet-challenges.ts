import type { Requirement, Text } from '../../model/types';
import { targetQuantity } from '../../scoring/quantity';
import type { BonusScore, ScorecardScore } from '../../scoring/types';
import { inText, pointsText } from '../base/cells';
import { requirementText } from '../base/requirement';
import { stepItem, type Places } from '../base/steps';
import type { Block, ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** A challenge on a KPI or a project, in the words of a sheet. */
interface Offered {
  readonly name: Text;
  /** The goal to reach: `97 CNY million`, `3 milestones`. */
  readonly goal: string;
  readonly award: 'full' | 'prorata' | 'milestones';
  readonly requires: Requirement;
  readonly score: BonusScore;
}

/** For each challenge: its bonus and award, what it requires, and the steps to the points it won. */
export function challengeItems(
  { kpis, challenges }: ScorecardScore,
  context: ReportContext,
  places: Places,
): readonly Block[] {
  const offered = [
    ...kpis.flatMap(({ kpi, challenge }): Offered[] =>
      challenge
        ? [
            {
              ...kpi.challenge!,
              name: kpi.name,
              goal: targetQuantity(kpi.challenge!.target, kpi.unit),
              score: challenge,
            },
          ]
        : [],
    ),
    ...challenges.map((score): Offered => ({
      ...score.challenge,
      goal: context.words.score.milestones(score.challenge.milestones.length),
      score,
    })),
  ];
  return offered.length > 0 ? [{ type: 'list', items: offered.map((one) => challengeItem(one, context, places)) }] : [];
}

function challengeItem(
  { name, goal, award, requires, score: { bonus, points, steps } }: Offered,
  context: ReportContext,
  places: Places,
): ListItem {
  const {
    words: { sheet: words, explain },
    say,
  } = context;
  const required = requirementText(requires, context);
  return {
    text: words.kpi(say(name), pointsText(points), inText(bonus)),
    items: [
      { text: words.goal(goal, explain.award[award]) },
      ...(required === '' ? [] : [{ text: words.requires(required) }]),
      ...steps.map((one) => stepItem(one, context, places)),
    ],
  };
}

import type { Milestone } from '../../../model/types';
import { type ChallengeScore, lastDay, type ScorecardScore } from '../../../scoring';
import { compareText } from '../../../util/compare';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, points, right, weight } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { acceptedBy } from '../milestones';
import { scorecardName } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { paragraph } from '../../base/blocks';
import { orNothing } from '../nothing';

interface ProjectGroup {
  readonly scorecardScore: ScorecardScore;
  readonly projects: readonly ChallengeScore[];
}

/** Challenge projects: an own scorecard's, and for the company those of everybody. */
export const projects: Section = {
  id: 'projects',
  blocks: (facts, context) =>
    orNothing(projectGroups(facts), context.words.review.projects.nothing, (groups) => [
      table(groups, facts, context),
      ...unmet(groups, context),
    ]),
  data: (facts, context) =>
    projectGroups(facts).flatMap((group) => group.projects.map((project) => toData(project, facts, context))),
};

function projectGroups({ scorecard, scorecards, scorecardScore }: ReviewFacts): readonly ProjectGroup[] {
  const shown = scorecard.department ? [scorecardScore] : scorecards;
  return shown
    .filter(({ challenges }) => challenges.length > 0)
    .map((one) => ({ scorecardScore: one, projects: one.challenges }));
}

function table(groups: readonly ProjectGroup[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.projects;
  const named = !facts.scorecard.department;
  return {
    type: 'table',
    columns: [
      left(columns.project),
      right(columns.milestones),
      left(columns.next),
      right(columns.bonus),
      right(columns.points),
    ],
    rows: groups.flatMap(({ scorecardScore, projects: all }): Row[] => [
      ...(named ? [{ emphasis: 'group' as const, cells: [scorecardName(scorecardScore.scorecard, context)] }] : []),
      ...all.map((project) => ({ ...(named && { depth: 1 }), cells: cells(project, facts, context) })),
    ]),
  };
}

function cells(
  { challenge, bonus, points: won }: ChallengeScore,
  facts: ReviewFacts,
  { words, say }: ReportContext,
): Row['cells'] {
  const own = words.review.projects;
  const { milestones } = challenge;
  const left = waitedFor(milestones, facts);
  return [
    say(challenge.name),
    own.accepted(milestones.length - left.length, milestones.length),
    left[0] ? own.next(say(left[0].name), left[0].due) : own.noneLeft,
    weight(bonus),
    points(won),
  ];
}

/** Milestones not accepted yet, the next due first. */
const waitedFor = (milestones: readonly Milestone[], { question }: ReviewFacts): readonly Milestone[] =>
  milestones.filter((milestone) => !acceptedBy(lastDay(question), milestone)).sort((a, b) => compareText(a.due, b.due));

/** Basic objectives that a bonus still waits for. */
function unmet(
  groups: readonly ProjectGroup[],
  { words, say }: ReportContext,
): readonly ReturnType<typeof paragraph>[] {
  const waiting = groups.flatMap(({ projects: all }) => all.filter((project) => project.unmet.length > 0));
  return waiting.map((project) =>
    paragraph(
      words.review.projects.unmet(
        say(project.challenge.name),
        words.common.list(project.unmet.map(({ name }) => say(name))),
      ),
    ),
  );
}

const toData = (
  { challenge, bonus, points: won, met, unmet: open }: ChallengeScore,
  facts: ReviewFacts,
  { say }: ReportContext,
): object => {
  const waiting = waitedFor(challenge.milestones, facts);
  return {
    address: challenge.address,
    name: say(challenge.name),
    bonus: value.exact(bonus),
    points: value.rounded(won),
    met,
    unmet: open.map(({ address }) => address),
    milestones: challenge.milestones.map((milestone) => ({
      id: milestone.id,
      name: say(milestone.name),
      due: milestone.due,
      accepted: waiting.includes(milestone) ? null : value.orNull(milestone.accepted?.on),
    })),
  };
};

import type { Challenge } from '../../model/types';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { points, pointsAsWritten, shareCell } from '../base/cells';
import { type Sources } from './facts';
import { placesText } from '../base/places';
import { requirementText } from '../base/requirement';
import { stepsBlock } from '../base/steps';
import { factsBlock, section } from '../base/blocks';
import { challengeScoreOf } from '../../scoring/find-score';

/** A challenge project: its milestones, and how its bonus was made. */
export function challengeBlocks(challenge: Challenge, { score }: Sources, context: ReportContext): readonly Block[] {
  const {
    words: { explain: words, common },
    say,
  } = context;
  const scored = challengeScoreOf(challenge, score);
  return [
    factsBlock([
      [
        words.labels.points,
        scored && { type: 'join', parts: [points(scored.points), words.ofWeight, pointsAsWritten(challenge.bonus)] },
      ],
      [words.labels.met, scored && (scored.met ? common.yes : common.no)],
      [words.labels.award, words.award[challenge.award]],
      [words.labels.requires, requirementText(challenge.requires, context)],
      [words.labels.scorecard, say(challenge.scorecard.name)],
      [words.labels.at, placesText([challenge.origin])],
    ]),
    ...section(words.headings.milestones, milestones(challenge, context)),
    ...section(words.headings.steps, scored ? stepsBlock(scored.steps, context) : []),
  ];
}

function milestones(
  { milestones: all }: Challenge,
  { words: { explain: words }, say }: ReportContext,
): readonly Block[] {
  const { milestone, share, due, accepted, where } = words.columns;
  const rows = all.map((one): Row => ({
    cells: [
      say(one.name),
      shareCell(one.share),
      one.due,
      one.accepted?.on ?? '–',
      placesText([one.accepted?.origin ?? one.origin]),
    ],
  }));
  return rows.length > 0
    ? [
        {
          type: 'table',
          columns: [
            { title: milestone },
            { title: share, align: 'right' },
            { title: due },
            { title: accepted },
            { title: where },
          ],
          rows,
        },
      ]
    : [];
}

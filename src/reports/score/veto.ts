import type { VetoEvent } from '../../model/types';
import type { ScorecardScore } from '../../scoring/types';
import { scoreText } from '../../scoring/scale';
import { vetoName } from '../base/names';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Every veto with its evidence and effect, and the score that would have stood without them. */
export function veto({ veto: result, scale }: ScorecardScore, context: ReportContext): readonly Block[] {
  if (!result) return [];
  const { event, without, gradeWithout, others } = result;
  const {
    words: { score: texts, common },
  } = context;
  const sentences = [
    ...[event, ...others].flatMap((one) => sentencesOf(one, context)),
    ...(without ? [texts.stood(1 + others.length, scoreText(without, scale), gradeWithout ?? '')] : []),
  ];
  return [{ type: 'paragraph', text: common.sentences(sentences) }];
}

function sentencesOf(event: VetoEvent, context: ReportContext): readonly string[] {
  const { words, say } = context;
  return [
    words.score.vetoed(vetoName(event, context), event.on, event.approvedBy ?? ''),
    ...(event.evidence === undefined ? [] : [words.score.vetoEvidence(say(event.evidence))]),
    ...effectOf(event, context),
  ];
}

function effectOf(
  { veto: { target } }: VetoEvent,
  {
    words: {
      score: { vetoEffect },
    },
    say,
  }: ReportContext,
): readonly string[] {
  switch (target?.effect.type) {
    case 'zero':
      return [vetoEffect.zero];
    case 'gradeAtMost':
      return [vetoEffect.gradeAtMost(target.effect.grade)];
    case 'kpi':
      return [vetoEffect.kpi(target.effect.kpi.target ? say(target.effect.kpi.target.name) : target.effect.kpi.to)];
    case undefined:
      return [];
  }
}

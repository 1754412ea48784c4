import type { VetoEvent } from '../../model/types';
import type { ScorecardScore } from '../../scoring/types';
import { fixed } from '../../util/decimal';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/**
 * The veto with its evidence and effect, the score that would have stood, and the vetoes that it leaves without effect.
 */
export function veto({ veto: result }: ScorecardScore, context: ReportContext): readonly Block[] {
  if (!result) return [];
  const { event, without, gradeWithout, others } = result;
  const {
    words: { score: texts },
    say,
  } = context;
  const sentences = [
    texts.vetoed(nameOf(event, context), event.on, event.approvedBy ?? ''),
    ...(event.evidence === undefined ? [] : [texts.vetoEvidence(say(event.evidence))]),
    ...effectOf(event, context),
    ...(without ? [texts.stood(fixed(without, 2), gradeWithout ?? '')] : []),
    ...others.map((other) => texts.otherVeto(nameOf(other, context), other.on)),
  ];
  return [{ type: 'paragraph', text: context.words.common.sentences(sentences) }];
}

const nameOf = ({ veto: { to, target } }: VetoEvent, { say }: ReportContext): string =>
  target ? say(target.name) : to;

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

import { isZero } from '../../../util/decimal';
import { endsYear, sufficiency, type Sufficiency } from '../../../scoring';
import { isOpen } from '../../../tracking';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { change, figure } from '../../base/columns';
import { toFillIn, type A3Box, type A3Facts } from '../facts';
import { exact } from '../../base/json-values';

/** Compares the effect of planned work with the gap, and reports the results of closed actions. */
export const effect: A3Box = {
  id: 'effect',
  blocks: (facts, context) => [...expected(facts, context), ...seen(facts, context)],
  data(facts) {
    const { actions } = facts;
    const judged = judge(facts);
    return {
      gap: exact(judged?.gap),
      expected: exact(judged?.effects),
      enough: judged?.enough ?? null,
      closed: actions.flatMap(({ action, followUp }) =>
        followUp?.status === 'done' ? [{ action: action.id, effective: followUp.effective ?? null }] : [],
      ),
    };
  },
};

/** Judges the measures open at the end of the cycle; after the end of the year they come too late. */
function judge({ line: { kpi, forecast }, review: { measures, question, plan } }: A3Facts): Sufficiency | undefined {
  if (endsYear(question, plan)) return undefined;
  const open = new Set(measures.filter(isOpen).map(({ measure }) => measure));
  const { shown, outOfReach } = forecast;
  return shown && sufficiency(kpi, { forecast: shown, outOfReach, isOpen: (measure) => open.has(measure) });
}

function verdictOn({ gap, enough, outOfReach }: Sufficiency): 'outOfReach' | 'noGap' | 'enough' | 'notEnough' {
  if (outOfReach) return 'outOfReach';
  if (isZero(gap)) return 'noGap';
  return enough ? 'enough' : 'notEnough';
}

function expected(
  facts: A3Facts,
  {
    words: {
      a3: { effect: words, labels },
    },
  }: ReportContext,
): readonly Block[] {
  const {
    line: { kpi },
  } = facts;
  const judged = judge(facts);
  if (!judged)
    return endsYear(facts.review.question, facts.review.plan) ? [] : [{ type: 'paragraph', text: words.unknown }];
  const { gap, effects } = judged;
  return [
    {
      type: 'facts',
      items: [
        { label: labels.yearGap, value: figure(gap, kpi) },
        { label: labels.effects, value: change(effects, kpi) },
      ],
    },
    { type: 'paragraph', text: words[verdictOn(judged)] },
  ];
}

/** Results of finished actions: worked, did not work, or not reported. */
function seen(
  { actions }: A3Facts,
  {
    words: {
      a3: { effect: words },
      common,
    },
    say,
  }: ReportContext,
): readonly Block[] {
  const done = actions.filter(({ followUp }) => followUp?.status === 'done');
  const lines = (['yes', 'partly', 'no', undefined] as const).flatMap((judged) => {
    const names = done.filter(({ followUp }) => followUp?.effective === judged).map(({ action }) => say(action.action));
    return names.length > 0 ? [words.seen[judged ?? 'unknown'](common.list(names))] : [];
  });
  return lines.length > 0 ? [{ type: 'list', items: lines.map((text) => ({ text })) }] : toFillIn(words.nothingSeen, 1);
}

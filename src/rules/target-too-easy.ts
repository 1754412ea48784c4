import { inChinese } from '../calendar/ranges';
import type { Plan } from '../model/types';
import { measuredQuantity, targetQuantity } from '../scoring/quantity';
import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { judgedFigures } from '../scoring';
import { easyTargets, type EasyTarget } from '../tracking';
import { round } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { periodsOf } from './words/periods';
import { reached } from './words/tracked';

export const targetTooEasy: Rule = {
  id: 'target-too-easy',
  summary: 'A target is beaten by 10% three months in a row, or a challenge is reached before mid-year.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const easy of easyTargets(plan, asOf)) {
      report({
        message: MESSAGES[easy.reason](easy, plan),
        span:
          easy.reason === 'attainment'
            ? locate(easy.kpi.origin, ['basic', 'target'])
            : locate(easy.kpi.origin, ['challenge', 'target']),
        help: {
          en: 'Nothing changes this year. Note it for the next plan: set the next target by what was reached, not by this one.',
          'zh-CN': '本年不作调整。请记入下年计划：下一目标应依据实际达到的水平制定，而不是依据本目标。',
        },
        since: easy.since,
      });
    }
  },
};

const MESSAGES: Readonly<Record<EasyTarget['reason'], (easy: EasyTarget, plan: Plan) => Localized>> = {
  attainment: ({ kpi, moments, since }, { policy }) => {
    const [{ own, track }] = moments;
    const figures = judgedFigures(track);
    const { attainment: enough } = policy.warnings['target-too-easy'];
    const [least, span, attained, now] = [
      percent(enough),
      periodsOf(moments[0].own.period.unit, moments.length),
      percent(round(figures.attainment!, 3)),
      reached(kpi, figures),
    ];
    return {
      en: `The target of “${kpi.address}” has been attained to ${least} or more since ${since}, ${span.en} in a row: ${attained} in ${own.period.text} (${now.en}).`,
      'zh-CN': `自${since}起，“${kpi.address}”连续${span['zh-CN']}完成率达到${least}以上：${inChinese(own.period)}为${attained}（${now['zh-CN']}）。`,
    };
  },
  challenge: ({ kpi, moments: [{ own, track }], since }) => {
    const [target, now] = [
      targetQuantity(kpi.challenge!.target, kpi.unit),
      measuredQuantity(track.toDate.actual!, kpi),
    ];
    return {
      en: `The challenge of “${kpi.address}”, ${target}, has been reached since ${since}, before the middle of the year: ${now} at the end of ${own.period.text}.`,
      'zh-CN': `“${kpi.address}”的挑战目标${target}在年中之前（自${since}起）已经达成：截至${inChinese(own.period)}末为${now}。`,
    };
  },
};

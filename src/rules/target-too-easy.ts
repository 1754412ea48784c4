import type { Plan } from '../model/types';
import { percent } from '../scoring/step';
import { targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { easyTargets, judgedFigures, type EasyTarget } from '../tracking';
import { round } from '../util/decimal';
import type { Rule } from './rule';
import { figure, periodsOf, reached } from './tracking/words';

export const targetTooEasy: Rule = {
  id: 'target-too-easy',
  summary: 'A target is beaten by 10 % three months in a row, or a challenge is reached before mid-year.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const easy of easyTargets(plan, asOf)) {
      report({
        message: MESSAGES[easy.reason](easy, plan),
        span: easy.reason === 'attainment' ? locate(easy.kpi.origin, ['basic', 'target']) : locate(easy.kpi.origin, ['challenge', 'target']),
        help: 'Nothing changes this year. Note it for the next plan: set the next target by what was reached, not by this one.',
        since: easy.since,
      });
    }
  },
};

const MESSAGES: Readonly<Record<EasyTarget['reason'], (easy: EasyTarget, plan: Plan) => string>> = {
  attainment: ({ kpi, moments, since }, { policy }) => {
    const [{ own, track }] = moments;
    const figures = judgedFigures(track);
    const { attainment: enough } = policy.warnings['target-too-easy'];
    return `The target of “${kpi.address}” has been attained to ${percent(enough)} or more since ${since}, ${periodsOf(kpi, moments.length)} in a row: ${percent(round(figures.attainment!, 3))} in ${own.period.text} (${reached(kpi, figures)}).`;
  },
  challenge: ({ kpi, moments: [{ own, track }], since }) =>
    `The challenge of “${kpi.address}”, ${targetQuantity(kpi.challenge!.target, kpi.unit)}, has been reached since ${since}, before the middle of the year: ${figure(track.toDate.actual!, kpi)} at the end of ${own.period.text}.`,
};

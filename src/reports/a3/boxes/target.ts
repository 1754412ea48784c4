import { target as targetCell } from '../../base/cells';
import { scoringSentences } from '../../base/method-text';
import type { A3Box } from '../facts';
import { targetList } from '../../base/json-values';

/** The agreed target, and the points a miss costs. */
export const target: A3Box = {
  id: 'target',
  blocks(
    {
      line: {
        kpi,
        track: { toDate },
      },
    },
    context,
  ) {
    const {
      a3: { labels },
      common,
    } = context.words;
    const of = { unit: kpi.unit };
    return [
      {
        type: 'facts',
        items: [
          ...(kpi.target ? [{ label: labels.year, value: targetCell(kpi.target, kpi, of) }] : []),
          ...(toDate.target ? [{ label: labels.targetToDate, value: targetCell(toDate.target, kpi, of) }] : []),
          ...(kpi.challenge ? [{ label: labels.challenge, value: targetCell(kpi.challenge.target, kpi, of) }] : []),
        ],
      },
      { type: 'paragraph', text: common.sentences(scoringSentences(kpi, context.words)) },
    ];
  },
  data: ({
    line: {
      kpi,
      track: { toDate },
    },
  }) => ({
    year: targetList(kpi.target),
    toDate: targetList(toDate.target),
    challenge: targetList(kpi.challenge?.target),
  }),
};

import type { ScorecardScore } from '../../../scoring';
import { openActionsAfter } from '../../../tracking';
import { bowlingPicture } from '../../pictures';
import { bowlingChart } from '../../review/bowling-chart';
import { shortName } from '../../base/names';
import { subjectScore, scorecardOf, type MapKind } from '../kind';
import { trackData } from '../track-data';

export const bowling: MapKind = {
  id: 'bowling',
  summary: 'twelve months of every KPI of a scorecard: plan, actual and light',
  takes: ['scorecard'],
  build: (facts, context) => {
    const {
      plan,
      score: {
        question: { year, period: cycle, to },
      },
    } = facts;
    const scorecard = scorecardOf(facts);
    const actions = openActionsAfter(plan, { scorecardId: scorecard.id, cycle }, to);
    const kpis = subjectScore(facts).kpis.filter(({ track }) => track.periods.length > 0);
    const lines = kpis.map(({ kpi, track }) => ({ kpi, track, status: track.toDate.status }));
    return {
      picture: bowlingPicture(kpis, { year, plan, name: shortName(scorecard, context), actions }, context),
      blocks: [
        bowlingChart(lines, year, plan, context),
        { type: 'paragraph', text: context.words.review.checking.legend },
      ],
      content: kpis.map(({ track }: ScorecardScore['kpis'][number]) => trackData(track, context)),
    };
  },
};

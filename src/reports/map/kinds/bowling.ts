import type { ScorecardScore } from '../../../scoring';
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
        question: { year },
      },
    } = facts;
    const kpis = subjectScore(facts).kpis.filter(({ track }) => track.periods.length > 0);
    const lines = kpis.map(({ kpi, track }) => ({ kpi, track, status: track.toDate.status }));
    return {
      picture: bowlingPicture(kpis, { year, plan, name: shortName(scorecardOf(facts), context) }, context),
      blocks: [
        bowlingChart(lines, year, plan, context),
        { type: 'paragraph', text: context.words.review.checking.legend },
      ],
      content: kpis.map(({ track }: ScorecardScore['kpis'][number]) => trackData(track, context)),
    };
  },
};

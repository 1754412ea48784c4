import { forecast } from '../../../scoring';
import { periodsTable } from '../../explain/periods';
import { trendPicture } from '../../pictures';
import { kpiOf, type MapKind } from '../kind';
import { trackData } from '../track-data';

export const trend: MapKind = {
  id: 'trend',
  summary: 'the year of a KPI: plan, actuals, basic and challenge target, and where it may end',
  takes: ['kpi'],
  build: (facts, context) => {
    const {
      plan,
      tracks,
      score: { question },
    } = facts;
    const kpi = kpiOf(facts);
    const track = tracks.of(kpi);
    return {
      picture: trendPicture(kpi, { track, forecast: forecast(kpi, track, question) }, context),
      blocks: periodsTable(track, plan, context, { places: false }),
      content: trackData(track, context),
    };
  },
};

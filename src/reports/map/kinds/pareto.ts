import { countCauses } from '../../../tracking';
import { paretoPicture } from '../../pictures';
import { causesData, causesTable, namedCauses } from '../../review/sections/causes';
import { scorecardOf, type MapKind } from '../kind';
import { reviewsToDate } from '../reviews';

export const pareto: MapKind = {
  id: 'pareto',
  summary: 'the causes that the reviews of the year name, the most frequent first; of everybody for the company',
  takes: ['scorecard'],
  build: (facts, context) => {
    const scorecard = scorecardOf(facts);
    const reviews = reviewsToDate(facts).filter(
      ({ scorecardId }) => scorecard.department === undefined || scorecardId === scorecard.id,
    );
    const counted = countCauses(reviews);
    const named = namedCauses(counted, facts.plan, context);
    return {
      picture: paretoPicture(named, context),
      blocks: [causesTable(named, context)],
      content: causesData(counted),
    };
  },
};

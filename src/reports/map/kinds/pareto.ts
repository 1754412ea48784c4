import { countCauses } from '../../../tracking';
import { paretoPicture } from '../../pictures';
import { causesData, causesTable } from '../../review/sections/causes';
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
    return {
      picture: paretoPicture(counted, context),
      blocks: [causesTable(counted, context)],
      content: causesData(counted),
    };
  },
};

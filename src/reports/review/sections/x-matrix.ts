import { pictureBlock, xMatrixPicture } from '../../pictures';
import { carriersOf, goalsOf, openMeasures, xMatrixTable, type Goal } from '../../shared/x-matrix/table';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';

/** Strategic goals, this year's objectives, the measures for them, and who carries them. */
export const xMatrix: Section = {
  id: 'xMatrix',
  blocks: (facts, context) =>
    orNothing(goals(facts), context.words.review.xMatrix.nothing, (found) => [
      ...pictureBlock(xMatrixPicture(facts.scorecard, facts.plan, context)),
      xMatrixTable(found, facts.plan, context),
    ]),
  data: (facts, { say }) =>
    goals(facts).map(({ goal, objectives }) => ({
      strategicKpi: value.orNull(goal?.address),
      name: value.orNull(goal && say(goal.name)),
      objectives: objectives.map((kpi) => ({
        kpi: kpi.address,
        name: say(kpi.name),
        target: value.targetList(kpi.target),
        measures: openMeasures(kpi).map(({ address }) => address),
        carriedBy: carriersOf(kpi, facts.plan).map(([scorecard, kpis]) => ({ scorecard: scorecard.id, kpis })),
      })),
    })),
};

const goals = ({ kpis, plan }: ReviewFacts): readonly Goal[] =>
  goalsOf(
    kpis.map(({ kpi }) => kpi),
    plan,
  );

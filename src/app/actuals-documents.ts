import type { Scorecard } from '../model/types';
import type { PlanEdit } from '../source/edit/plan-edit';
import { isMap } from '../source/yaml-node';
import { memoizeWeak } from '../util/memoize';
import type { OpenedPlan } from './open-plan';

/** A document that holds actuals of a scorecard, whatever it has so far. */
export interface ActualsDocument {
  readonly scorecardId: string;
  /** The period that its values are of; undefined where they stand KPI by KPI. */
  readonly period: string | undefined;
  readonly place: Required<Pick<PlanEdit, 'file' | 'document'>>;
}

export const actualsOf = ({ id }: Pick<Scorecard, 'id'>, opened: OpenedPlan): readonly ActualsDocument[] =>
  actualsIn(opened).filter(({ scorecardId }) => scorecardId === id);

const actualsIn = memoizeWeak(({ tree, plan }: OpenedPlan): readonly ActualsDocument[] =>
  tree.files.flatMap((file) =>
    file.parse().documents.flatMap((data, document): ActualsDocument[] => {
      if (!isMap(data) || data.kind !== 'actuals') return [];
      const { department = 'company', period } = data;
      return [
        {
          scorecardId: plan.renames.department(String(department)),
          period: period === undefined ? undefined : String(period),
          place: { file: file.path, document },
        },
      ];
    }),
  ),
);

import { daysOf } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
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

/** The document that a value of a period belongs into: of this very period, or of one that ends it. */
export function documentOf(
  period: Period,
  scorecard: Pick<Scorecard, 'id'>,
  opened: OpenedPlan,
): ActualsDocument | undefined {
  const { fiscalYear } = opened.plan;
  const own = actualsOf(scorecard, opened);
  return (
    own.find((one) => one.period === period.text) ??
    own.find((one) => {
      const shorter = one.period === undefined ? undefined : parsePeriod(one.period);
      if (!shorter || shorter.unit === 'week') return false;
      const [inner, outer] = [daysOf(shorter, fiscalYear), daysOf(period, fiscalYear)];
      return inner.to === outer.to && inner.from > outer.from;
    })
  );
}

const actualsOf = ({ id }: Pick<Scorecard, 'id'>, opened: OpenedPlan): readonly ActualsDocument[] =>
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

import type { Track } from '../../scoring';
import type { TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure, left, right, status, target } from '../base/columns';
import { lightHeads } from '../base/lights';
import type { ReviewFacts } from './facts';
import { nameInUnit } from '../base/names';
import * as value from '../base/json-values';

/** Process indicators with target and actual of the cycle and of the year to date. */
export function indicatorTable({ indicators, question, plan }: ReviewFacts, context: ReportContext): TableBlock {
  const lights = lightHeads(question, plan, context);
  const { indicatorColumns: columns } = context.words.review.doing;
  return {
    type: 'table',
    columns: [
      left(columns.name),
      right(columns.target),
      right(columns.actual),
      left(lights.period),
      right(columns.targetToDate),
      right(columns.actualToDate),
      left(lights.toDate),
    ],
    rows: indicators.map(({ item, inPeriod, toDate }) => ({
      cells: [
        nameInUnit(item, context),
        target(inPeriod.target, item),
        figure(inPeriod.actual, item),
        status(inPeriod.status),
        target(toDate.target, item),
        figure(toDate.actual, item),
        status(toDate.status),
      ],
    })),
  };
}

export const indicatorData = ({ item, inPeriod, toDate }: Track, { say }: ReportContext): object => ({
  address: item.address,
  name: say(item.name),
  unit: value.orNull(item.unit),
  target: value.targetList(inPeriod.target),
  actual: value.exact(inPeriod.actual),
  status: inPeriod.status,
  targetToDate: value.targetList(toDate.target),
  actualToDate: value.exact(toDate.actual),
  statusToDate: toDate.status,
});

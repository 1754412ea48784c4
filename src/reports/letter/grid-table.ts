import type { Kpi } from '../../model/types';
import { quantity } from '../../scoring/quantity';
import { asWritten } from '../base/cells';
import type { Block, Column } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** The table of a grid: own values down, those of the second KPI across. */
export function gridTable({ scoring: method, name, ...kpi }: Kpi, { words, say }: ReportContext): readonly Block[] {
  if (method.method !== 'grid') return [];
  const { other, rows, columns, percent } = method;
  const second = other.target ? say(other.target.name) : other.to;
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    {
      type: 'table',
      columns: [
        right(words.letter.gridHead(say(name), second)),
        ...columns.map((value) => right(quantity(value, other.target?.unit))),
      ],
      rows: rows.map((value, i) => ({
        cells: [quantity(value, kpi.unit), ...percent[i]!.map((one) => words.letter.percent(asWritten(one)))],
      })),
    },
  ];
}

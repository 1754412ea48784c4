import type { Kpi } from '../../model/types';
import { workedExamples, type ExampleReason } from '../../scoring';
import { endsOf } from '../../scoring/attainment';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { LetterFacts } from './facts';
import { exact, orNull, rounded, text, weights } from '../base/json-values';

const COLUMNS = [
  'department',
  'year',
  'address',
  'name',
  'perspective',
  'unit',
  'weight',
  'direction',
  'frequency',
  'source',
  'method',
  'baseline',
  'target',
  'targetHigh',
  'challenge',
  'bonus',
  'pointsAt90',
  'pointsAt100',
  'pointsAt110',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** One row for each KPI. A range has both its ends; points at a per cent only where the target has one. */
export function flat({ scorecard }: LetterFacts, context: ReportContext): FlatTable {
  const rows = scorecard.kpis.map((kpi) => record(kpi, context));
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])) };
}

function record(kpi: Kpi, context: ReportContext): Row {
  const cases = workedExamples(kpi);
  const at = (mark: ExampleReason): number | null => rounded(cases.find(({ marks }) => marks.includes(mark))?.points);
  const { low, high } = kpi.target ? endsOf(kpi.target) : { low: undefined, high: undefined };
  return {
    department: kpi.scorecard.id,
    year: kpi.scorecard.year,
    address: kpi.address,
    name: context.say(kpi.name),
    perspective: orNull(kpi.perspective?.id),
    unit: orNull(kpi.unit),
    weight: weights(kpi).weight,
    direction: kpi.direction,
    frequency: kpi.frequency,
    source: text(kpi.source, context),
    method: kpi.scoring.method,
    baseline: exact(kpi.baseline),
    target: exact(low),
    targetHigh: kpi.target?.type === 'range' ? exact(high) : null,
    challenge: kpi.challenge ? exact(endsOf(kpi.challenge.target).low) : null,
    bonus: exact(kpi.challenge?.bonus),
    pointsAt90: at('ninety'),
    pointsAt100: at('target'),
    pointsAt110: at('hundredTen'),
  };
}

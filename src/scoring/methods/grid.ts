import { perCent } from '../../model/share';
import type { Direction, ScoringOf } from '../../model/types';
import { decimal, HUNDRED, max, ZERO } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { gridPercent } from './grid-percent';
import { scoringOrigin, type Inapplicable, type Method } from './method';
import { ofWeight } from './of-weight';
import { unless } from './parameters';
import { isAgainstDirection, isStrictlyRising } from '../rising';
import { step } from '../step';

type Grid = ScoringOf<'grid'>;

export interface GridWords {
  readonly line: {
    /** @param other address of the second KPI */
    readonly table: (other: string, rows: number, columns: number) => string;
    readonly between: Readonly<Record<Grid['between'], string>>;
    readonly outside: Readonly<Record<Grid['outside'], string>>;
  };
  readonly sentences: {
    readonly table: (other: string) => string;
    readonly between: Readonly<Record<Grid['between'], string>>;
    readonly outside: Readonly<Record<Grid['outside'], string>>;
  };
}

/** The per cent of a table at the KPI's own value and that of a second one (spec 02.3). */
export const grid: Method<'grid', GridWords> = {
  example: (draw) => {
    const start = draw(1, 100);
    const rising = (): number[] => {
      let at = start;
      return Array.from({ length: draw(2, 4) }, () => (at += draw(1, 9)));
    };
    const [rows, columns] = [rising(), rising()];
    return {
      direction: 'higher',
      target: start,
      scoring: {
        method: 'grid',
        other: 'company/other',
        rows,
        columns,
        percent: rows.map((_, i) => columns.map((_column, j) => 10 * (i + j))),
        between: draw(0, 1) === 1 ? 'lines' : 'steps',
      },
    };
  },
  read: ({ other = '', rows = [], columns = [], percent = [], between, outside }, _readMilestones, linkKpi) => ({
    method: 'grid',
    other: linkKpi(other),
    rows: rows.map(decimal),
    columns: columns.map(decimal),
    percent: percent.map((row) => row.map(perCent)),
    between: between ?? 'lines',
    outside: outside ?? 'hold',
  }),
  write: ({ other, rows, columns, percent, between, outside }) => ({
    other: other.to,
    rows,
    columns,
    percent,
    between: unless('lines', between),
    outside: unless('hold', outside),
  }),
  line: ({ other, rows, columns, between, outside }, { line }, { clauses }) =>
    clauses([line.table(other.to, rows.length, columns.length), line.between[between], line.outside[outside]]),
  sentences: ({ other, between, outside }, _kpi, { sentences }) => [
    sentences.table(other.to),
    sentences.between[between],
    sentences.outside[outside],
  ],
  most: ({ percent }, weight) => weight.mul(max(ZERO, ...percent.flat())).div(HUNDRED),
  nothingBeyond: ({ rows, between, outside }, { direction }) => {
    const [low, high] = [rows[0]!, rows.at(-1)!];
    if (outside === 'hold') return {};
    return between === 'lines' ? { low, high } : direction === 'lower' ? { high } : { low };
  },
  keepToWeight: () => ({ en: 'Let the table end at 100', 'zh-CN': '请让表中最高为100' }),
  turns: ({ rows }) => rows.map((value) => ({ mark: 'row', value })),
  corners: ({ rows }, ends) => [...ends, ...rows],
  inapplicable: (parameters, kpi) => tableProblem(parameters, kpi.direction),
  points: (parameters, objective) => {
    const { actual, other, direction } = objective;
    if (!actual || !other) return { steps: [] };
    const { percent, how } = gridPercent(parameters, { own: actual, other }, direction);
    return ofWeight(percent, objective, step('inGrid', how, scoringOrigin(objective)));
  },
};

const TEXTS: Readonly<Record<'empty' | 'not-rising' | 'shape' | 'range-target' | 'no-value', Localized>> = {
  empty: { en: 'needs at least one row and one column', 'zh-CN': '至少需要一行一列' },
  'not-rising': { en: 'needs rows and columns whose values rise', 'zh-CN': '要求各行、各列的数值递增' },
  shape: {
    en: 'needs a table with a row for each of “rows” and a number for each of “columns”',
    'zh-CN': '的表须与“rows”行数相同，且每行与“columns”列数相同',
  },
  'range-target': { en: 'cannot rank the two sides of a range by steps', 'zh-CN': '不能按档为区间的两侧排序' },
  'no-value': { en: 'needs a second KPI that has values', 'zh-CN': '需要另一个有数值的KPI' },
};

function tableProblem(
  { other, rows, columns, percent, between }: Grid,
  direction: Direction,
): Inapplicable | undefined {
  const problem = (reason: keyof typeof TEXTS): Inapplicable => ({ reason, text: TEXTS[reason] });
  if (rows.length === 0 || columns.length === 0) return problem('empty');
  if (![rows, columns].every(isStrictlyRising)) return problem('not-rising');
  if (percent.length !== rows.length || percent.some((row) => row.length !== columns.length)) return problem('shape');
  if (other.target?.scoring.method === 'milestones') return problem('no-value');
  const directions = [direction, other.target?.direction ?? 'range'];
  if (between === 'steps' && [direction, other.target?.direction].includes('range')) return problem('range-target');
  const byColumn = columns.map((_, j) => percent.map((row) => row[j]!));
  const wrong = [byColumn, percent].findIndex((lines, i) =>
    lines.some((line) => isAgainstDirection(line, directions[i]!)),
  );
  return wrong === -1 ? undefined : { reason: 'against-direction', text: AGAINST[wrong === 0 ? 'own' : 'other'] };
}

const AGAINST: Readonly<Record<'own' | 'other', Localized>> = {
  own: { en: 'gives fewer points for a better value of its own', 'zh-CN': '对本指标更好的数值给分更低' },
  other: { en: 'gives fewer points for a better value of the second KPI', 'zh-CN': '对另一指标更好的数值给分更低' },
};

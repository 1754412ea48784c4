import { contentAt, type Sheet } from '../../sheets/workbook';
import { normal, shownIn } from '../mapped/mapped-table';

/** Content of a column of a KPI table. */
export type Field =
  | 'name'
  | 'weight'
  | 'target'
  | 'unit'
  | 'method'
  | 'source'
  | 'department'
  | 'perspective'
  | 'direction'
  | 'baseline'
  | 'definition';

/** Words of heads, in English and Chinese. The first that fits a head counts, so that `计分办法` is no target. */
const HEADS: readonly (readonly [Field, RegExp])[] = [
  ['weight', /weight|权重|权数|分值|标准分|^配分/],
  ['method', /method|scoring|scored|计分|评分|扣分|考核办法|考核标准|考核方法/],
  ['source', /source|来源|数据提供|提供部门/],
  ['unit', /^units?\b|单位$/],
  ['baseline', /baseline|last year|previous year|上年|去年|上一年|基准/],
  ['department', /department|^team$|部门$|被考核|责任单位|考核对象/],
  ['perspective', /perspective|维度|层面/],
  ['direction', /direction|better|方向|极性/],
  ['definition', /definition|formula|description|定义|公式|说明|计算方法|计算方式/],
  ['target', /target|目标值|指标值|计划值|考核值|年度目标|^目标$/],
  ['name', /\bkpi|indicator|objective|^(name|goal|measure)$|指标|考核项目|考核内容|^项目/],
];

export type Columns = ReadonlyMap<Field, number>;

/** Rows that are looked at for heads: titles and notes may stand above them. */
const LOOKED_AT = 20;

/** The row of heads, which has a name and a weight at least, and the columns that it names; undefined without one. */
export function columnsIn(sheet: Sheet): { readonly headRow: number; readonly columns: Columns } | undefined {
  for (const [row] of sheet.rows.slice(0, LOOKED_AT).entries()) {
    const columns = columnsOf(sheet, row);
    if (columns.has('name') && columns.has('weight')) return { headRow: row, columns };
  }
  return undefined;
}

/** The first column for each field counts. */
function columnsOf(sheet: Sheet, row: number): Columns {
  const heads = sheet.rows[row]!.map((_, column) => normal(shownIn(contentAt(sheet, row, column))));
  const found = heads.flatMap((head, column) => {
    const field = HEADS.find(([, words]) => words.test(head))?.[0];
    return field === undefined ? [] : [[field, column] as const];
  });
  return new Map(found.toReversed());
}

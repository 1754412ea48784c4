import type { PlanDocument } from '../schema/plan-document';
import { inside, type Origin } from '../source/locate';
import { sortBy } from '../util/compare';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { reportRepeated } from './report-repeated';
import type { ResolveContext } from './resolve-context';
import type { ImportMap, Indicator, Kpi, Link } from './types';

/** The row below one of heads. */
const FIRST_ROW = 2;

export function resolveImportMaps(documents: readonly PlanDocument<'import'>[], building: ResolveContext): ImportMap[] {
  const maps = sortBy(documents, ({ data }) => data.id).map((document) => resolveImportMap(document, building));
  reportRepeated(
    maps,
    ({ id }) => id,
    ({ id }) => ({ en: `the map “${id}”`, 'zh-CN': `导入映射“${id}”` }),
    building,
  );
  return maps;
}

function resolveImportMap({ data, origin }: PlanDocument<'import'>, building: ResolveContext): ImportMap {
  const { id, sheet, firstRow = FIRST_ROW, year, columns, items, factors = {}, where = {}, total } = data;
  return {
    id,
    firstRow,
    columns,
    origin,
    ...defined({ sheet, year }),
    ...(items && {
      items: Object.entries(items).map(([code, to]) => ({
        code,
        item: linkTracked(to, inside(origin, 'items', code), building),
      })),
    }),
    factors: Object.entries(factors).map(([to, factor]) => ({
      item: linkTracked(to, inside(origin, 'factors', to), building),
      factor: decimal(factor),
    })),
    where: Object.entries(where).map(([column, value]) => ({
      column,
      value: String(value),
      origin: inside(origin, 'where', column),
    })),
    ...(total && {
      total: { column: total.column, equals: decimal(total.equals), origin: inside(origin, 'total') },
    }),
  };
}

/** A link to what has values, in the latest year that has it: a map is of no year. */
function linkTracked(to: string, origin: Origin, { book, references }: ResolveContext): Link<Kpi | Indicator> {
  const year = book.yearsOf(to).at(-1) ?? book.latestYear();
  return references.toItem<Kpi | Indicator>(to, ['kpi', 'indicator'], origin, { year });
}

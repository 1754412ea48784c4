import type { Drawing } from '../drawing';
import { fits, runsOf, type Room } from '../paper';
import { gapsOf } from './gaps';
import type { XColumn, XList, XMatrixFacts, XRow } from './facts';

/** Columns and rows of names that one page has room for beside the X. */
const MOST = { columns: 28, rows: 12 };

const COLUMNS: readonly XColumn[] = ['objectives', 'kpis', 'owners'];
const ROWS: readonly XRow[] = ['measures', 'goals'];

/** An item of a list, by its place. */
interface Item<List extends XList> {
  readonly list: List;
  readonly at: number;
}

/** The whole matrix where it fits a page, else tiles of some of its columns and rows each. */
export function partsOf(
  facts: XMatrixFacts,
  draw: (facts: XMatrixFacts) => Drawing,
  wide: Room,
): readonly XMatrixFacts[] {
  if (fits(draw(facts), wide)) return [facts];
  const columns = runsOf(itemsOf(COLUMNS, facts), MOST.columns);
  const rows = runsOf(itemsOf(ROWS, facts), MOST.rows);
  return rows.flatMap((some) => columns.map((others) => tile(facts, [...some, ...others])));
}

const itemsOf = <List extends XList>(lists: readonly List[], facts: XMatrixFacts): readonly Item<List>[] =>
  lists.flatMap((list) => facts.lists[list].map((_, at) => ({ list, at })));

function tile(facts: XMatrixFacts, items: readonly Item<XList>[]): XMatrixFacts {
  const kept = (list: XList): readonly number[] => items.filter((one) => one.list === list).map(({ at }) => at);
  const places = {
    objectives: kept('objectives'),
    kpis: kept('kpis'),
    owners: kept('owners'),
    measures: kept('measures'),
    goals: kept('goals'),
  };
  const named = (list: XList): XMatrixFacts['lists'][XList] => places[list].map((at) => facts.lists[list][at]!);
  return {
    ...facts,
    lists: {
      objectives: named('objectives'),
      kpis: named('kpis'),
      owners: named('owners'),
      measures: named('measures'),
      goals: named('goals'),
    },
    gaps: gapsOf(facts).flatMap((gap) => {
      const at = places[gap.of === 'column' ? gap.column : gap.row].indexOf(gap.at);
      return at < 0 ? [] : [{ ...gap, at }];
    }),
    links: facts.links.flatMap((link) => {
      const [columnAt, rowAt] = [places[link.column].indexOf(link.columnAt), places[link.row].indexOf(link.rowAt)];
      return columnAt < 0 || rowAt < 0 ? [] : [{ ...link, columnAt, rowAt }];
    }),
  };
}

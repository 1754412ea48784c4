import type { StrategicKpi } from '../../model/types';
import { harderWhen, type ItemKind } from '../item-kind';
import { amount } from '../values';

type YearTarget = StrategicKpi['targets'][number] & Pick<StrategicKpi, 'direction'>;

/** The target of a strategic KPI for one year. */
export const strategicTarget: ItemKind<YearTarget> = {
  id: 'strategicTarget',
  list: ({ strategies }) =>
    strategies.flatMap(({ ksfs }) =>
      ksfs.flatMap(({ kpis }) =>
        kpis.flatMap(({ address, name, direction, targets }) =>
          targets.map((target) => ({
            key: `${address} ${target.year}`,
            address: `${address} ${target.year}`,
            name,
            item: { ...target, direction },
            origin: target.origin,
          })),
        ),
      ),
    ),
  fields: [{ id: 'target', read: ({ value }) => amount(value), courseOf }],
};

function courseOf(
  { value: before }: YearTarget,
  { value: after, direction }: YearTarget,
): ReturnType<typeof harderWhen> {
  const [rose, fell] = [after.gt(before), after.lt(before)];
  return direction === 'lower' ? harderWhen(fell, rose) : harderWhen(rose, fell);
}

import type { Kpi } from '../../model/types';
import { printedFigure } from '../../scoring/places';
import { Plain } from '../../source/edit/plan-edit';
import type { Path } from '../../source/locate';
import { isMap, type Data } from '../../source/yaml-node';
import { compareText } from '../../util/compare';
import type { MeasureStatus } from '../../tracking';
import { plain, type Decimal } from '../../util/decimal';
import { periodLater } from './dates';
import { itemsOf, withoutItems, type Edit, type RawItem } from './items';
import { isFinished, type RollFacts } from './facts';

interface Item {
  readonly raw: RawItem;
  readonly kpi: Kpi;
  readonly path: Path;
}

export const kpiEdits = (item: Item, facts: RollFacts): readonly Edit[] => [
  ...results(item, facts),
  ...phasing(item, facts),
  ...ownMonths(item),
  ...supports(item, facts),
  ...measures(item, facts),
];

/** Keys that a KPI begins with; what is new of its past follows them. */
const FIRST =
  'id formerly name definition supports perspective role weight unit decimals direction aggregate frequency baseline';

/** Periods in order, and `history` and `baseline` where plans have them. */
const inPlace = (one: string, other: string): number =>
  /^\d/.test(one) ? compareText(one, other) : FIRST.split(' ').includes(other) ? 1 : -1;

/** The year's result; undefined while a part of it is missing. */
export function resultOf(kpi: Kpi, { tracks }: RollFacts): Decimal | undefined {
  const { periods, toDate } = tracks.of(kpi);
  return periods.every(({ actual }) => actual !== undefined) ? toDate.actual : undefined;
}

/** The result becomes the baseline; it and the baseline before stay as history. */
function results({ raw, kpi, path }: Item, facts: RollFacts): readonly Edit[] {
  const result = resultOf(kpi, facts);
  const [last, before] = [String(facts.year - 1), String(facts.year - 2)];
  const known = isMap(raw.history) ? raw.history : {};
  const past = (period: string, value: Edit['value']): readonly Edit[] =>
    period in known ? [] : [{ path: [...path, 'history', period], value, order: inPlace }];
  return [
    ...(typeof raw.baseline === 'number' ? past(before, raw.baseline) : []),
    ...(result ? past(last, number(result, kpi)) : []),
    ...(result || 'baseline' in raw
      ? [{ path: [...path, 'baseline'], value: result && number(result, kpi), order: inPlace }]
      : []),
  ];
}

/** A figure as its KPI prints it. */
const number = (value: Decimal, kpi: Kpi): Plain => {
  const { value: printed, decimals } = printedFigure(value, kpi);
  return new Plain(plain(printed, decimals));
};

/** A path begins at the new baseline, and months are those of the new year. */
function phasing({ raw, kpi, path }: Item, facts: RollFacts): readonly Edit[] {
  const written = raw.phasing;
  const at = [...path, 'phasing'];
  if (written === 'lastYear') return lastYear(kpi, path, facts) ?? [{ path: at, value: undefined }];
  if (!isMap(written)) return [];
  if ('from' in written) {
    const result = resultOf(kpi, facts);
    return [result ? { path: [...at, 'from'], value: number(result, kpi) } : { path: at, value: undefined }];
  }
  if (!isMap(written.months)) return [];
  const months = Object.entries(written.months).map(([month, value]) => [periodLater(month, 1), value] as const);
  return [{ path: [...at, 'months'], value: Object.fromEntries(months) as Record<string, Data> }];
}

/** The months that the profile is made of; undefined where some are missing. */
function lastYear(kpi: Kpi, path: Path, { tracks }: RollFacts): readonly Edit[] | undefined {
  const { periods } = tracks.of(kpi);
  if (periods.some(({ actual }) => actual === undefined)) return undefined;
  const known = new Set(kpi.history.map(({ period }) => period.text));
  return periods
    .filter(({ period }) => !known.has(period.text))
    .map(({ period, actual }) => ({
      path: [...path, 'history', period.text],
      value: number(actual!, kpi),
      order: inPlace,
    }));
}

/** One that began in the course of the year goes on from January. */
const ownMonths = ({ raw, path }: Item): readonly Edit[] => [
  ...('start' in raw ? [{ path: [...path, 'start'], value: undefined }] : []),
  ...(typeof raw.end === 'string' ? [{ path: [...path, 'end'], value: periodLater(raw.end, 1) }] : []),
];

/** A KPI that supported a measure that is left out supports the KPI of that. */
function supports({ kpi, path }: Item, facts: RollFacts): readonly Edit[] {
  const named = new Set(kpi.supports.map(({ to }) => to));
  const gone: number[] = [];
  const moved = kpi.supports.flatMap(({ target }, i): Edit[] => {
    if (target?.type !== 'measure' || !isFinished(target, facts)) return [];
    const { address } = target.kpi;
    if (named.has(address)) gone.push(i);
    named.add(address);
    return gone.includes(i) ? [] : [{ path: [...path, 'supports', i], value: address }];
  });
  return [...moved, ...withoutItems([...path, 'supports'], gone, kpi.supports.length)];
}

/** Measures that are finished are left out; of the others the stages that are. */
function measures({ raw, kpi, path }: Item, facts: RollFacts): readonly Edit[] {
  const written = itemsOf(raw, 'measures');
  const statusOf = (i: number): MeasureStatus | undefined => {
    const measure = kpi.measures.find(({ id }) => id === written[i]!.id);
    return measure && facts.statusOf(measure);
  };
  const indexes = [...written.keys()];
  const gone = indexes.filter((i) => {
    const status = statusOf(i);
    return status && isFinished(status.measure, facts);
  });
  const kept = indexes.filter((i) => !gone.includes(i));
  return [
    ...kept.flatMap((i) => stages(written[i]!, statusOf(i)?.stages ?? [], [...path, 'measures', i])),
    ...withoutItems([...path, 'measures'], gone, written.length),
  ];
}

/** Shares that no longer make a whole are left out with the stages. */
function stages(
  measure: RawItem,
  statuses: readonly { readonly stage: { readonly id: string }; readonly finished?: string }[],
  path: Path,
): readonly Edit[] {
  const written = itemsOf(measure, 'stages');
  const done = [...written.keys()].filter((i) =>
    statuses.some(({ stage, finished }) => stage.id === written[i]!.id && finished !== undefined),
  );
  if (done.length === 0 || done.length === written.length)
    return withoutItems([...path, 'stages'], done, written.length);
  const shares = [...written.keys()].filter((i) => !done.includes(i) && 'share' in written[i]!);
  return [
    ...shares.map((i) => ({ path: [...path, 'stages', i, 'share'], value: undefined })),
    ...withoutItems([...path, 'stages'], done, written.length),
  ];
}

import { itemNames, type ItemChange } from '../../history';
import type { ReportContext } from '../base/report-kind';
import type { DiffFacts } from './facts';

/**
 * Names what was changed as people do: `Yield › Training`, `Yield 2026-03`. What has no name, as a setting, keeps its
 * address below the scorecard.
 */
export function namesIn(
  { base, head }: Pick<DiffFacts, 'base' | 'head'>,
  { say }: ReportContext,
): (change: ItemChange) => string {
  const names = new Map([...itemNames(base.plan), ...itemNames(head.plan)]);
  return ({ year, address, name }) => {
    const [path = '', ...rest] = address.split(' ');
    const below = partsOf(path).map(({ id, upTo }) => {
      const known = names.get(`${year} ${upTo}`);
      return known === undefined ? id : say(known);
    });
    const whole = name === undefined ? path : say(name);
    const text = year === undefined || (below.length === 0 && rest.length === 0) ? whole : below.join(' › ');
    return [text, ...rest].filter(Boolean).join(' ');
  };
}

/** The parts of an address below its scorecard, each with the address that leads to it. */
function partsOf(path: string): readonly { readonly id: string; readonly upTo: string }[] {
  const ids = path.split('/');
  return ids.slice(1).map((id, i) => ({ id, upTo: ids.slice(0, i + 2).join('/') }));
}

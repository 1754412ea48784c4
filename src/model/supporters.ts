import type { Kpi } from './types';
import { inputsOf } from './walk';

/**
 * Tests whether a KPI contributes to another one: it supports that or a measure of it, or is an input of its value
 * tree.
 */
export function contributesTo(kpi: Kpi): (line: Kpi) => boolean {
  const inputs = new Set(inputsOf(kpi));
  return (line) =>
    line !== kpi &&
    (inputs.has(line) ||
      line.supports.some(({ target }) => target === kpi || (target?.type === 'measure' && target.kpi === kpi)));
}

import type { Data } from './yaml-node';

/** Data as YAML in one line: `{method: perUnit, deduct: 2}`. For printing and comparing, not for reading again. */
export function flowOf(data: Data): string {
  if (Array.isArray(data)) return `[${data.map(flowOf).join(', ')}]`;
  if (data === null || typeof data !== 'object') return String(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${key}: ${flowOf(value)}`)
    .join(', ')}}`;
}

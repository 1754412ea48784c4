import { parsePeriod } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { decimal } from '../util/decimal';
import type { RawPhasing } from './raw';
import type { Aggregate, Phasing } from './types';

/** Resolves the spread of the annual target; the default is even for a sum and flat for a level (spec 03.2). */
export function resolvePhasing(raw: RawPhasing | undefined, aggregate: Aggregate, origin: Origin): Phasing {
  if (raw === undefined) return { type: aggregate === 'sum' ? 'even' : 'flat' };
  if (typeof raw === 'string') return { type: raw };
  const step = raw.step === undefined ? {} : { step: decimal(raw.step) };
  if (raw.profile) return { type: 'profile', weights: raw.profile.map(decimal), ...step };
  if (raw.lastYear) return { type: 'lastYear', ...step };
  if (raw.step !== undefined) return { type: 'even', ...step };
  if (raw.from !== undefined) return { type: 'path', from: decimal(raw.from) };
  const targets = Object.entries(raw.months ?? {})
    .map(([text, value]) => ({
      period: parsePeriod(text)!,
      value: decimal(value),
      origin: inside(origin, 'months', text),
    }))
    .sort((a, b) => compareText(a.period.text, b.period.text));
  return { type: 'months', targets };
}

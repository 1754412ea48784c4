import type { Actual, ReportedValue } from './types';

/** Tests whether a period was reported with a value, and not as one that does not apply. */
export const isReported = (entry: Actual): entry is ReportedValue => entry.state !== 'na';

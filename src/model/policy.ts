import { decimal, HUNDRED } from '../util/decimal';
import { DEFAULT_PAY_POLICY } from './pay-policy';
import type { Policy } from './types';
import { resolveWarnings } from './warnings';

export const DEFAULT_POLICY: Policy = {
  scoring: {
    full: HUNDRED,
    decimals: 2,
    challengeCap: decimal(10),
    totalCap: decimal(120),
    missing: 'error',
    weights: 'exact',
  },
  status: { green: decimal(1), amber: decimal('0.9') },
  grades: {
    bands: [
      { grade: 'A', from: decimal(105), coefficient: decimal('1.2') },
      { grade: 'B', from: decimal(95), coefficient: decimal(1) },
      { grade: 'C', from: decimal(80), coefficient: decimal('0.8') },
      { grade: 'D', from: decimal(60), coefficient: decimal('0.5') },
      { grade: 'E', from: decimal(0), coefficient: decimal(0) },
    ],
  },
  quota: [],
  assessment: { results: 'year' },
  approvals: 'plan',
  meetings: { department: ['week', 'month'], company: ['month', 'quarter', 'half', 'year'], graceDays: 10 },
  fishboneHeads: ['people', 'machine', 'material', 'method', 'environment', 'measurement'],
  causes: [],
  paper: 'a4',
  warnings: resolveWarnings(),
  negativeList: [],
  pay: DEFAULT_PAY_POLICY,
};

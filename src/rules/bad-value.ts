import { checkAmounts } from './bad-value/amounts';
import { checkConduct } from './bad-value/conduct';
import { checkFormulas } from './bad-value/formulas';
import { checkGrids } from './bad-value/grids';
import { checkHeirs } from './bad-value/heirs';
import { checkImportMaps } from './bad-value/import-maps';
import { checkPayroll } from './bad-value/payroll';
import { checkPolicy } from './bad-value/policy';
import { checkReviews } from './bad-value/reviews';
import { checkScale } from './bad-value/scale';
import { checkTargets } from './bad-value/targets';
import { checkVetoes } from './bad-value/vetoes';
import type { Rule } from './rule';

/** Most cases break a schema and are found while files are read; the rest need more than one value to be seen. */
export const badValue: Rule = {
  id: 'bad-value',
  summary: 'A value of the right type that cannot be used.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    for (const check of [
      checkPolicy,
      checkScale,
      checkTargets,
      checkFormulas,
      checkHeirs,
      checkGrids,
      checkAmounts,
      checkVetoes,
      checkReviews,
      checkConduct,
      checkPayroll,
      checkImportMaps,
    ])
      check(plan, context);
  },
};

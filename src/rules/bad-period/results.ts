import type { Kpi, Plan } from '../../model/types';
import { inputsOf, kpisOf } from '../../model/walk';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';
import { EVERY } from '../words/periods';

/** Formulas that take values of other periods than the results of that plan have, so that none would ever come. */
export function checkResults(plan: Plan, context: RuleContext): void {
  for (const kpi of kpisOf(plan)) for (const input of inputsOf(kpi)) if (input.results) checkTaken(kpi, input, context);
}

function checkTaken({ address, frequency }: Kpi, input: Kpi, { report }: RuleContext): void {
  const { entries } = input.actuals;
  const found = entries[0]?.period.unit;
  if (!found || found === 'week' || entries.some(({ period }) => period.unit === frequency)) return;
  report({
    message: {
      en: `“${address}” is measured every ${frequency}, and “${input.address}”, which it takes, every ${found}.`,
      'zh-CN': `“${address}”${EVERY[frequency]}统计一次，而所取的“${input.address}”${EVERY[found]}统计一次。`,
    },
    span: locate(input.origin),
    help: {
      en: `Write “frequency: ${found}” at ${address}, or take a KPI that is measured every ${frequency}.`,
      'zh-CN': `请把“${address}”改为“frequency: ${found}”，或改取${EVERY[frequency]}统计的KPI。`,
    },
  });
}

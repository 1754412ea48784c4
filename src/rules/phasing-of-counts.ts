import type { FiscalYear } from '../calendar/fiscal-year';
import { isRead } from '../model/gaps';
import { isReported } from '../model/reported';
import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { targetEnds } from '../scoring/attainment';
import { ownPeriods } from '../scoring/own-periods';
import { phasedTargets } from '../scoring/phasing';
import { quantity, targetQuantity } from '../scoring/quantity';
import { inside, isWritten, locate } from '../source/locate';
import { decimal, isWhole, round, type Decimal } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

/** Two a month. */
const MANY = decimal(24);

export const phasingOfCounts: Rule = {
  id: 'phasing-of-counts',
  summary: 'A sum of few whole units has targets of periods that are not whole.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    for (const kpi of kpisOf(plan)) {
      const broken = isRead(plan, kpi.origin) && isCount(kpi) ? brokenTarget(kpi, plan.fiscalYear) : undefined;
      if (!broken) continue;
      const { address, unit, target, origin } = kpi;
      const [year, part] = [targetQuantity(target!, unit), quantity(round(broken.value, 2), unit)];
      const isPhased = isWritten(inside(origin, 'phasing'));
      report({
        message: {
          en: `“${address}” comes in whole units, ${year} in the year, and ${part} of it are planned for ${broken.period}.`,
          'zh-CN': `“${address}”按整数计，全年为${year}，而${broken.period}的计划为${part}。`,
        },
        span: isPhased
          ? locate(origin, ['phasing'], 'key')
          : locate(origin, ['basic', 'target'], target!.type === 'range' ? 'key' : 'value'),
        help: helpFor(kpi),
      });
    }
  },
};

/** Whole numbers alone, as far as anything is written: a target of 12 t may be any weight. */
function isCount(kpi: Kpi): boolean {
  const { aggregate, target, phasing, history, actuals, decimals = 0 } = kpi;
  if (aggregate !== 'sum' || !target || decimals > 0 || phasing.type === 'allowance') return false;
  if ('step' in phasing && phasing.step) return false;
  const [ends, reported] = [targetEnds(target), actuals.entries.filter(isReported)];
  const written = [...ends, ...[...history, ...reported].map(({ value }) => value)];
  return ends.every((end) => end.abs().lt(MANY)) && written.every(isWhole);
}

/** The first period whose target is no whole number. */
function brokenTarget(kpi: Kpi, fiscal: FiscalYear): { readonly period: string; readonly value: Decimal } | undefined {
  const own = ownPeriods(kpi, fiscal);
  const targets = phasedTargets(kpi, own) ?? [];
  return targets.flatMap((target, i) => {
    const value = targetEnds(target).find((end) => !isWhole(end));
    return value ? [{ period: own[i]!.period.text, value }] : [];
  })[0];
}

function helpFor({ phasing, direction }: Kpi): Localized {
  if (phasing.type === 'months') return { en: 'Write whole numbers for its months.', 'zh-CN': '请为各期写整数。' };
  const step = {
    profile: '{profile: …, step: 1}',
    lastYear: '{lastYear: true, step: 1}',
  }[phasing.type as 'profile' | 'lastYear'];
  const written = `phasing: ${step ?? '{step: 1}'}`;
  return direction === 'lower'
    ? {
        en: `Write “phasing: allowance” if all of it is allowed from the first day, or “${written}”, so that nothing counts as due before it is wholly due.`,
        'zh-CN': `如全年额度自首日起即可使用，请写“phasing: allowance”；否则请写“${written}”，满一个单位才算到期。`,
      }
    : {
        en: `Write “${written}”, so that nothing is due before it is wholly due.`,
        'zh-CN': `请写“${written}”，满一个单位才算到期。`,
      };
}

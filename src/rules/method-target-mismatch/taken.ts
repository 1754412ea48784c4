import type { Kpi, Taken } from '../../model/types';
import { inputsOf } from '../../model/walk';
import { inapplicableMethod } from '../../scoring/methods';
import { locate } from '../../source/locate';
import { isZero } from '../../util/decimal';
import type { Localized } from '../../util/language';
import type { RuleContext, Words } from '../rule';

/** Figures that a formula takes where there are none, or adds up though they are of the year to date. */
export function checkTaken(kpi: Kpi, { report }: RuleContext): void {
  for (const { taken, origin } of inputsOf(kpi)) {
    const words = taken && (kpi.aggregate === 'sum' ? adding(kpi) : withoutFigure(taken));
    if (words) report({ ...words, span: locate(origin) });
  }
}

const adding = ({ address }: Kpi): Words => ({
  message: {
    en: `“${address}” adds up its periods, and takes a figure that is of the year to date.`,
    'zh-CN': `“${address}”按各期累计，而所取的是本年累计的数值。`,
  },
  help: { en: 'Choose “aggregate: last”.', 'zh-CN': '请改用“aggregate: last”。' },
});

function withoutFigure({ figure, of }: Taken): Words | undefined {
  if (of.type === 'scorecard') return undefined;
  const reason = figure === 'points' ? withoutPoints(of) : withoutAttainment(of);
  return (
    reason && {
      message: {
        en: `“${of.address}” has no ${figure} to take: ${reason.en}.`,
        'zh-CN': `“${of.address}”没有可取的${figure === 'points' ? '得分率' : '完成率'}：${reason['zh-CN']}。`,
      },
      help: {
        en: 'Take another figure, or write the address alone for its value.',
        'zh-CN': '请改取其他数值；只写地址即取其实际值。',
      },
    }
  );
}

function withoutAttainment({ scoring, target, direction }: Kpi): Localized | undefined {
  if (scoring.method === 'milestones') return { en: 'it has milestones', 'zh-CN': '它按里程碑计分' };
  if (!target) return { en: 'it has no target', 'zh-CN': '它没有目标值' };
  if (target.type === 'range' || direction === 'range') return { en: 'its target is a range', 'zh-CN': '其目标是区间' };
  return isZero(target.value) ? { en: 'its target is 0', 'zh-CN': '其目标值为0' } : undefined;
}

function withoutPoints(kpi: Kpi): Localized | undefined {
  if (kpi.role === 'deduct') return { en: 'it only takes points', 'zh-CN': '它是扣分项' };
  const problem = inapplicableMethod({ ...kpi, role: 'score' });
  return problem && { en: `its method ${problem.text.en}`, 'zh-CN': `其计分规则${problem.text['zh-CN']}` };
}

import type { SuppositionMistakes, WordsFor } from '../../../util/mistakes';

export const supposition: WordsFor<SuppositionMistakes> = {
  'no-supposition': (text) => ({
    message: `“${text}”没有写明假设什么。`,
    help: '请写成“地址=值”，如production/first-pass-rate=99.4。',
  }),
  'supposed-twice': (address) => ({ message: `“${address}”假设了两个值。`, help: '请只保留一个。' }),
  'supposed-without-points': (address) => ({
    message: `“${address}”本身没有分值：只有KPI和挑战项目才有。`,
    help: '请写其中之一，如production/first-pass-rate=99.4。',
  }),
  'supposed-not-applicable': (address) => ({
    message: `“${address}”今年不适用，任何值都不会改变得分。`,
    help: '请先去掉其实际值中的“na”。',
  }),
  'supposed-of-milestones': (value, address) => ({
    message: `“${address}”不能是“${value}”：它按里程碑完成。`,
    help: `请写“${address}=done”。`,
  }),
  'supposed-without-challenge': (address) => ({ message: `“${address}”没有挑战目标。`, help: FORMS }),
  'supposed-no-value': (text, address) => ({ message: `“${text}”不能作为${address}的值。`, help: FORMS }),
  'supposed-without-actuals': (address) => ({
    message: `“${address}”尚未报送实际值，无从按百分比增减。`,
    help: '请直接写值。',
  }),
};

const FORMS =
  '请写以KPI单位计的数（99.4）、对目前走势的增减（+2%、-2%）、表示该目标的basic或challenge，或表示里程碑已完成的done。';

import type { ItemMistakes, WordsFor } from '../../../util/mistakes';

export const item: WordsFor<ItemMistakes> = {
  'no-department': (id, guess) => ({ message: `没有部门“${id}”。`, help: guess?.['zh-CN'] }),
  'nobody-named': (name, guess) => ({
    message: `计划中没有名为“${name}”的人员。`,
    help: guess?.['zh-CN'] ?? '请按“head:”、“owner:”或“chair:”中的写法填写姓名。',
  }),
  'department-without-scorecard': (id, year, guess) => ({
    message: `“${id}”没有${year}年的计分卡。`,
    help: guess?.['zh-CN'],
  }),
  'department-without-readiness': (id, guess) => ({
    message: `“${id}”没有OKR适用性评估。`,
    help: guess?.['zh-CN'],
  }),
  'no-readiness': (until) => ({
    message: `计划中没有${until === undefined ? '' : `截至${until}的`}OKR适用性评估。`,
    help: '“hoshin readiness --questions > readiness.yaml”可生成问卷；填写后放入计划的文件夹。',
  }),
  'no-address': (address, guess) => ({ message: `没有地址为“${address}”的内容。`, help: guess?.['zh-CN'] }),
  'address-of-other-year': (address, year, years) => ({
    message: `${year}年的计划中没有“${address}”。`,
    help: `请查询${years.join('或')}年的期间。`,
  }),
  'address-without-history': (address, guess) => ({
    message: `所有提交中都没有地址为“${address}”的内容。`,
    help: guess?.['zh-CN'],
  }),
  'no-forecast': (address) => ({
    message: `“${address}”没有预测：只有计分卡和KPI才有。`,
    help: `其他情况可用“hoshin explain ${address}”查看。`,
  }),
  'picture-without-kpi': (picture, example = KPI) => ({
    message: `“hoshin map ${picture}”绘制一个KPI，但没有指明是哪一个。`,
    help: `请写明地址：“hoshin map ${picture} ${example}”。`,
  }),
  'picture-of-whole-plan': (picture, address) => ({
    message: `“hoshin map ${picture}”绘制整个计划，而不是“${address}”。`,
    help: '请去掉地址；文件夹请写成“./文件夹”。',
  }),
  'not-in-picture': (picture, address, takes, example = KPI) => ({
    message: `“hoshin map ${picture}”不能绘制“${address}”。`,
    help: `请指明${takes.map((type) => (type === 'kpi' ? 'KPI' : '计分卡')).join('或')}，如${takes.includes('kpi') ? example : 'company'}。`,
  }),
  'nothing-to-draw': (picture, period) => ({
    message: `没有可绘制的内容：截至${period}，计划中没有“${picture}”的记录。`,
    help: '请换一个地址，或用--period选择更晚的期间。',
  }),
};

const KPI = '部门/指标';

import type { RecordMistakes, WordsFor } from '../../../util/mistakes';

export const record: WordsFor<RecordMistakes> = {
  'record-odd-line': (line, text) => ({
    message: `无法读懂第${line}行：“${text}”。`,
    help: '请依次写地址、期间和数值，中间用空格隔开：“production/first-pass-rate 2026-07 11640/11820”。',
  }),
  'record-nothing': () => ({
    message: '标准输入中没有可录入的行。',
    help: '请每行写地址、期间和数值：“production/first-pass-rate 2026-07 11640/11820”。',
  }),
  'record-without-value': (address, period) => ({
    message: `“${address}”没有给出数值。`,
    help: `请写在期间之后：“hoshin record ${address} ${period ?? '2026-07'} 98.6”；如没有数值，请用--na说明原因。`,
  }),
  'record-na-and-value': () => ({
    message: '既给出了数值，又用--na说明没有数值。',
    help: '请只保留其中一个。',
  }),
  'option-out-of-place': (option, needs) => ({
    message: `“${option}”须与“${needs}”一起使用。`,
    help: `请加上“${needs}”，或去掉“${option}”。`,
  }),
  'options-apart': (one, other) => ({
    message: `“${one}”不能与“${other}”一起使用。`,
    help: '请去掉其中一个：只有当前的文件可以修改。',
  }),
  'without-values': (address) => ({
    message: `“${address}”本身没有数值。`,
    help: 'KPI和过程指标录入数值，里程碑录入日期。',
  }),
  'no-milestone': (address, guess) => ({
    message: `没有地址为“${address}”的里程碑。`,
    help: guess?.['zh-CN'],
  }),
  'accepted-on-a-day': (address) => ({
    message: `“${address}”是里程碑：录入验收日期，没有数值。`,
    help: `请写日期：“hoshin record ${address} accepted 2026-09-21”。`,
  }),
};

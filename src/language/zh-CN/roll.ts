import type { Words } from '../en';

export const roll: Words['roll'] = {
  head: (year, from) => `${year}年，由${from}生成：请逐项确定目标，确定后删去行末注释。`,
  openAction: (id, action, due) => `未完成的行动“${id}”：${action}${due === undefined ? '' : `，期限${due}`}`,
  decide: (year) => `${year}年目标待定`,
  strategy: (target) => `战略目标${target}`,
  notRolled: '计划有错误，未生成新年度的计分卡。',
  made: (file) => `已生成${file}`,
  client: (folder) =>
    `请在${folder}/plan.yaml中填写名称，确定目标和责任人，并检查文字中是否有人名：hoshin check ${folder}`,
  next: (year) => `请确定${year}年的各项目标，然后定稿：hoshin check；hoshin sign ${year}`,
};

import type { Words } from '../en';

const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  JPY: '日元',
  SGD: '新加坡元',
  TWD: '新台币',
  USD: '美元',
};

export const newPlan: Words['newPlan'] = {
  headOf: (department) => `${department}负责人`,
  money: (currency) => `万${CURRENCIES[currency] ?? currency}`,
  ofTable: {
    department: '部门',
    target: (text) =>
      text === '' ? '表格中没有目标值：暂以100%代替。' : `表格中的目标：${text}。按完成的百分比考核。`,
    method: (text) => `表格中的计分办法：${text}`,
    rules: '表格中没有行动措施和支撑关系。写入计划后，请删去这几行。',
    read: (kpis, file) => `已从${file}读入${kpis}项指标`,
    unread: '以下指标的计分办法未能识别，暂按完成率计分，请自行填写（参见“hoshin help methods”）：',
  },
  next: '接下来可以：',
  commit: (year) => `${year}年计划`,
  why: {
    firstCommit: '从第一行起就纳入git',
    check: '检查计划今天是否有问题',
    tree: '查看谁支撑谁',
    sheet: '填报用的表格，有数据后使用',
    review: '打印月度经营分析会用的回顾',
    readme: '看点',
    checkAsOf: '按示例数据所属的日期再检查一次',
    score: '查看目前得分',
  },
};

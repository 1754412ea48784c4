import type { Words } from '../en';

export const serve: Words['serve'] = {
  open: '请用浏览器打开以上网址。每次保存后页面自动更新，按Ctrl-C结束。',
  skip: '跳到报告',
  reports: '报告',
  pages: { review: '回顾', a3: 'A3报告', score: '得分', forecast: '预测', tree: '计划树', okr: 'OKR', bsc: '平衡计分卡', map: '图表', letter: '责任书', check: '检查结果' },
  scorecard: '计分卡',
  cycle: '周期',
  units: { year: '年', half: '半年', quarter: '季', month: '月', week: '周' },
  show: '显示',
  languages: '语言',
  findings: '检查结果',
  clean: '没有发现问题',
  and: '，',
  more: (count) => `另有${count}个，见“检查结果”页`,
  old: '以下不是最新内容：计划有部分无法读取，显示的是此前的内容。改正错误后会自动更新。',
  incomplete: '计划有部分无法读取，以下内容不完整。',
  noPlan: '无法显示计划',
  noPage: '这里没有可显示的内容',
  toStart: '回到首页',
  lost: '与“hoshin serve”的连接已断开，本页可能不是最新内容。重新运行后会自动更新。',
};

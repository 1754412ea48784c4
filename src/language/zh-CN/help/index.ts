import type { Words } from '../../en';
import { about } from './about';
import { begin } from './begin';
import { completion } from './completion';
import { other } from './other';
import { reports } from './reports';
import type { HelpTexts } from './texts';

export const texts: HelpTexts = { ...begin, ...reports, ...other };

const SAID: HelpTexts = { ...texts, ...completion };

/** Names of values in calls, as `<period>` has them. */
const PLACEHOLDERS: HelpTexts = {
  address: '地址',
  'address=value': '地址=数值',
  base: '基准',
  by: '方式',
  code: '代码',
  command: '命令',
  cycle: '周期',
  cycles: '周期',
  day: '日期',
  days: '天数',
  department: '部门',
  dir: '文件夹',
  example: '示例',
  file: '文件',
  files: '文件',
  folder: '文件夹',
  format: '格式',
  head: '对象',
  id: '编号',
  kind: '种类',
  language: '语言',
  list: '清单',
  locale: '写法',
  month: '月份',
  name: '名称',
  names: '名称',
  number: '数目',
  options: '选项',
  path: '路径',
  percent: '百分比',
  period: '期间',
  person: '人员',
  picture: '图形',
  plan: '计划',
  port: '端口',
  reason: '原因',
  revision: '版本',
  severity: '级别',
  grouping: '分组',
  shell: 'shell',
  stretch: '时长',
  suppositions: '假设',
  table: '表',
  template: '模板',
  text: '文字',
  value: '数值',
  view: '视图',
  words: '词语',
  year: '年度',
};

const TITLES: HelpTexts = { 'Usage:': '用法', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' };

export { about } from './about';

export const help: Words['help'] = {
  say: (english) => SAID[english] ?? english,
  about: (command, english) => about[command] ?? english,
  title: (english) => TITLES[english] ?? english,
  placeholder: (name) => PLACEHOLDERS[name] ?? name,
  withUsual: (described, value) => `${described}（默认为${value}）`,
  withFormats: (formats, isOneTable, described) =>
    `${formats.join('、')}${isOneTable ? '，只有一张表时也可用csv' : ''}${described}`,
  choices: (choices) => choices.map(([id, summary]) => `${id}：${summary}`).join('；'),
  start: ['三件常做的事：', ['新建计划', '检查当前文件夹中的计划', '打印6月的回顾']],
  more: (topics) => `“hoshin 命令 --help”说明一个命令，“hoshin help 主题”打印一页说明：${topics.join('、')}。`,
};

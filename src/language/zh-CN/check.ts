import type { Words } from '../en';
import { day } from './times';

export const check: Words['check'] = {
  subject: '计划检查',
  clean: (files, asOf) => `共检查${files}，截至${day(asOf)}没有发现问题。`,
  nothingAsked: (files, asOf) => `共检查${files}，截至${day(asOf)}没有此类问题。`,
  found: (counts, files, asOf) => `共检查${files}，截至${day(asOf)}发现${counts.join('、')}。`,
  notListed: (count, file) => `……${file}另有${count}个问题。`,
  allowed: (count) => `${count}个问题已注明理由，予以允许。`,
  group: (title, count) => `${title}：${count}个问题`,
  wholePlan: '整个计划',
  byDepartment: '按部门',
  byRule: '按规则',
  counted: (name, count) => `${name}（${count}）`,
  permitted: '已允许',
  otherRules: (count) => `其他规则的${count}个问题未列出。`,
  otherDepartments: (count) => `其他部门及整个计划的${count}个问题未列出。`,
  unchanged: (count) => `未改动的行上原有的${count}个问题未列出。`,
  belowSeverity: (count) => `级别较低的${count}个问题未列出。`,
};

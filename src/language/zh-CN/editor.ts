import type { Words } from '../en';

export const editor: Words['editor'] = {
  write: (text) => `改为“${text}”`,
  add: (key, value) => (value === null ? `加上“${key}”` : `加上“${key}: ${value}”`),
  noId: (id) => `“${id}”不是合格的编号：只能由字母、汉字、数字、“-”、“_”和“.”组成，最多64个字符，不含空格。`,
  nothingToRename: '只能改部门、KPI、行动措施、过程评价指标、挑战目标以及战略各项的编号。',
};

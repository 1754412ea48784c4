import type { Words } from '../en';

/** 网页特有的词语。 */
export const html: Words['html'] = {
  page: (page, pages) => `第${page}页，共${pages}页`,
  plan: (revision) => `版本：${revision}`,
  confidential: '机密',
  atEnd: '见文末横向页',
  contents: '目录',
  signature: '签字',
  seal: '签字（盖章）',
  date: '日期',
  beside: '本文件夹中的其他页面',
  previous: '上一份',
  next: '下一份',
};

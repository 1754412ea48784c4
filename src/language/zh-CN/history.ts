import type { Words } from '../en';

export const history: Words['history'] = {
  title: (name, address) => `${name}：${address}的变更历史`,
  columns: { field: '内容', before: '变更前', after: '变更后', course: '方向' },
  commit: (day, hash, author, subject) => `${day} ${hash} ${author}：${subject}`,
  notCommitted: '尚未提交到git',
  gone: '已删除',
  nothing: '没有提交改动过它。',
};

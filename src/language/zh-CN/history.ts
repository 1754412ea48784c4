import type { Words } from '../en';

export const history: Words['history'] = {
  title: (name, address) => `${name}：${address}的变更历史`,
  columns: { field: '内容', before: '变更前', after: '变更后', course: '方向' },
  commit: (day, hash, author, subject) => `${day} ${hash} ${author}：${subject}`,
  notCommitted: '尚未提交到git',
  gone: '已删除',
  endsAt: (day, hash) =>
    `只克隆了${day}（${hash}）以来的提交，此前已有的内容不列出改动人。运行“git fetch --unshallow”可取回更早的提交。`,
  nothing: '没有提交改动过它。',
};

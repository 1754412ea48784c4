import type { Words } from '../../en';

export const praise: Words['review']['praise'] = {
  of: (whose, text, from) => `${whose}：${text}（${from}）`,
  on: (whose, on, text, from) => `${whose}，关于“${on}”：${text}（${from}）`,
  nothing: '没有记录点赞。',
};

import type { Words } from '../../en';
import { day } from '../times';

export const praise: Words['review']['praise'] = {
  of: (whose, text, from) => `${whose}：${text}（${from}）`,
  on: (whose, on, text, from) => `${whose}（${day(on)}）：${text}（${from}）`,
  nothing: '没有记录点赞。',
};

import type { Words } from '../../en';

export const feedback: Words['review']['feedback'] = {
  from: {
    superior: (name) => `${name}（上级点评）`,
    peer: (name) => `${name}（同级评价）`,
    self: (name) => `${name}（自我评价）`,
  },
  nothing: { superior: '没有记录上级点评。', peer: '没有记录同级评价。' },
  none: '没有记录反馈。',
  says: (from, text) => `${from}：${text}`,
  on: (from, on, text) => `${from}，关于“${on}”：${text}`,
  praise: (text) => `${text}（点赞）`,
};

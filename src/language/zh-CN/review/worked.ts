import type { Words } from '../../en';

export const worked: Words['review']['worked'] = {
  columns: { action: '行动', for: '针对', owner: '责任人', closed: '关闭于', standard: '标准' },
  results: {
    yes: (n) => `有效：${n}项`,
    partly: (n) => `部分有效：${n}项`,
    no: (n) => `无效：${n}项`,
    unknown: (n) => `已完成，未记录效果：${n}项`,
    dropped: (n) => `已放弃：${n}项`,
  },
  nothing: '本周期没有关闭的行动。',
};

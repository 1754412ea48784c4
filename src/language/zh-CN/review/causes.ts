import type { Words } from '../../en';

export const causes: Words['review']['causes'] = {
  columns: { cause: '原因', count: '次数', bar: '', share: '占比', cumulative: '累计占比', for: '涉及' },
  nothing: '没有记录原因。',
  without: (findings) => `${findings}项检查发现未写原因。`,
};

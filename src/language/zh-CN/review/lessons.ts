import type { Words } from '../../en';

export const lessons: Words['review']['lessons'] = {
  standards: '已标准化',
  effective: '有效但尚未标准化',
  ineffective: '无效的行动',
  causes: '反复出现的原因',
  ownWords: '自我评价',
  standard: (standard, action) => `${standard}——${action}`,
  action: (action, scorecard, cycle) => `${action}（${scorecard}，${cycle}）`,
  cause: (cause, count) => `${cause}，出现${count}次`,
  none: '没有记录。',
};

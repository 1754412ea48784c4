import type { Words } from '../en';
import { day } from './times';

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七'];

export const a3: Words['a3'] = {
  title: (kpi, status) => `A3报告：${kpi}（${status}）`,
  noneTitle: (scorecard, cycle) => `${scorecard}：${cycle}A3报告`,
  numbered: (number, heading) => `${ORDINALS[number - 1]}、${heading}`,
  headings: {
    background: '背景：为何重要',
    target: '目标',
    current: '现状',
    causes: '原因',
    actions: '行动',
    effect: '效果',
    followUp: '跟进',
  },
  labels: {
    weight: '权重',
    lost: '失分',
    bonus: '可争取加分',
    responsible: '责任人',
    year: '全年',
    targetToDate: '截至目前',
    challenge: '挑战目标',
    actual: '累计实际',
    gap: '累计差距',
    reached: '完成率',
    forecast: '全年预测',
    yearGap: '年末差距',
    effects: '预期效果',
    nextCheck: '下次检查',
  },
  background: {
    serves: (names) => `支撑：${names.join(' → ')}。`,
    ksf: (name) => `关键成功因素“${name}”`,
    servesNothing: '未记录支撑什么。',
  },
  causes: {
    cause: (codes) => `原因：${codes}。`,
    noFinding: '未记录检查发现。',
    noWhys: '未记录五个为什么，也没有鱼骨图。为什么？',
    noCause: '未指明原因。',
  },
  actions: { none: '未记录行动。谁、做什么、何时完成？' },
  effect: {
    unknown: '没有全年预测，无法与措施对照。',
    noGap: '照目前情况可以达成全年目标。',
    enough: '未完成的措施全部完成后可以弥补差距。',
    notEnough: '未完成的措施即使全部完成，也不能弥补差距。',
    outOfReach: '无论措施效果如何，目标已无法达到。',
    seen: {
      yes: (actions) => `有效：${actions}。`,
      partly: (actions) => `部分有效：${actions}。`,
      no: (actions) => `无效：${actions}。`,
      unknown: (actions) => `未记录是否有效：${actions}。`,
    },
    nothingSeen: '尚未记录行动效果。',
  },
  followUp: {
    next: (cycle, to) => `${cycle}，至${day(to)}`,
    standards: (names) => `已标准化：${names}。`,
    noStandard: '尚未形成标准。',
    noComment: '没有评价。待解决的问题：',
  },
};

import type { Words } from '../en';

const list = (parts: readonly string[]): string => parts.join('；');

const goingOn = ([from, to]: readonly [string, string], end: boolean): string =>
  `按${from}至${to}之间的比例${end ? '继续递减，扣完为止' : '继续递增，上不封顶'}`;

/** 未写单位的次数带量词：1次 */
const times = (size: string): string => (/\d$/.test(size) ? `${size}次` : size);

export const methods: Words['methods'] = {
  ratio: {
    line: (cap, zeroBelow) =>
      `比率法（ratio）：完成率×权重，${cap}%封顶${zeroBelow === undefined ? '' : `，低于${zeroBelow}%不得分`}`,
    sentences: {
      attainment: (cap) => `得分＝权重×完成率，最高不超过${cap === '100' ? '权重分' : `权重分的${cap}%`}。`,
      zeroBelow: (attainment) => `完成率低于${attainment}%的不得分。`,
    },
  },
  linear: {
    line: {
      through: (points) => `线性插值法（linear）：${points}`,
      point: (value, percent) => `${value} → ${percent}%`,
      below: (percent) => `低于首点得${percent}%`,
      above: (percent) => `高于末点得${percent}%`,
      goesOn: { below: '低于首点沿首段直线延伸', above: '高于末点沿末段直线延伸' },
    },
    sentences: {
      between: (points) => `在以下各点之间按线性插值法计分（占权重的百分比）：${list(points)}。`,
      point: (value, percent) => `${value}得${percent}%`,
      below: (value, percent) => `低于${value}得${percent}%。`,
      above: (value, percent) => `高于${value}得${percent}%。`,
      goesOn: {
        below: (value, line, end) => `低于${value}的，${goingOn(line, end)}。`,
        above: (value, line, end) => `高于${value}的，${goingOn(line, end)}。`,
      },
    },
  },
  perUnit: {
    line: {
      deduct: (points, size) => `减分法（perUnit）：每差${size}扣${points}分`,
      percentOfTarget: (percent) => `目标值的${percent}%`,
      partial: { prorate: '不足一个单位的按比例计', ignore: '不足一个单位的不计', full: '不足一个单位的按一个单位计' },
      atMost: (points) => `最多扣${points}分`,
      bonus: (points, size, most) => `每超${size}加${points}分，最多加${most}分`,
      added: (bonus) => `加分法（perUnit）：${bonus}`,
    },
    sentences: {
      zeroTolerance: '零容忍：一次也没有才得满分。',
      met: '达成目标得满分。',
      deduct: {
        higher: (points, size) => `每低于目标${size}扣${points}`,
        lower: (points, size) => `每高于目标${size}扣${points}`,
        range: (points, size) => `每超出区间${size}扣${points}`,
        zero: (points, size) => `每发生${times(size)}扣${points}`,
      },
      points: (number) => `${number}分`,
      percentOfTarget: (percent) => `${percent}%`,
      percentagePoints: (size) => `${size}个百分点`,
      partial: {
        prorate: '，不足一个单位的按比例计',
        ignore: '，不足一个单位的不计',
        full: '，不足一个单位的按一个单位计',
      },
      untilNothing: '，扣完为止。',
      atMost: (points) => `，最多扣${points}。`,
      bonus: (points, size, most) => `每优于目标${size}加${points}，最多加${most}。`,
      taken: {
        none: '达成目标不扣分。',
        deduct: {
          higher: (points, size) => `每低于目标${size}从总分中扣${points}`,
          lower: (points, size) => `每高于目标${size}从总分中扣${points}`,
          range: (points, size) => `每超出目标${size}从总分中扣${points}`,
          zero: (points, size) => `每发生${times(size)}从总分中扣${points}`,
        },
        withoutEnd: '。',
      },
      added: (points, size, most) => `每优于目标${size}，总分加${points}；最多加${most}。`,
    },
  },
  steps: {
    line: {
      tiers: (tiers, otherwise) => `层差法（steps）：${tiers}，其余得${otherwise}%`,
      tier: (bound, percent) => `${bound} → ${percent}%`,
      taken: {
        tiers: (tiers, otherwise) => `层差法（steps）：${tiers}，其余${otherwise}分`,
        tier: (bound, points) => `${bound} → ${points}分`,
      },
    },
    sentences: {
      tiers: (tiers, otherwise) =>
        `按达到的最高一档计分（含界值，占权重的百分比）：${list(tiers)}；其余得${otherwise}%。`,
      atLeast: (bound, percent) => `不低于${bound}得${percent}%`,
      atMost: (bound, percent) => `不高于${bound}得${percent}%`,
      taken: {
        tiers: (tiers, otherwise) => `按达到的最高一档从总分中扣分（含界值）：${list(tiers)}；其余扣${otherwise}分。`,
        atLeast: (bound, points) => `不低于${bound}扣${points}分`,
        atMost: (bound, points) => `不高于${bound}扣${points}分`,
      },
    },
  },
  milestones: {
    line: {
      late: (count, latePercent, days) =>
        `里程碑法（milestones）：共${count}个节点，每逾期${days}天扣${latePercent}%，不足${days}天按${days}天计`,
      early: (percent, days) => `每提前满${days}天加${percent}%`,
      cap: (percent) => `${percent}%封顶`,
    },
    sentences: {
      accepted: '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      late: (percent, days) =>
        `逾期验收的，每${days === 1 ? '' : days}天扣${percent}%，不足${days === 1 ? '一' : days}天按${days === 1 ? '一' : days}天计。`,
      early: (percent, days) => `提前验收的，每提前满${days === 1 ? '一' : days}天加${percent}%。`,
      cap: (percent) => `各里程碑得分合计以权重的${percent}%封顶。`,
    },
  },
  grid: {
    line: {
      table: (other, rows, columns) => `矩阵法（grid）：按本指标与${other}的数值查表（${rows}行${columns}列）`,
      between: { lines: '其间按线性插值法计算', steps: '取已达到的最后一行和最后一列' },
      outside: { hold: '表外按边缘值', zero: '表外不得分' },
    },
    sentences: {
      table: (other) => `得分由本指标与${other}两项数值共同决定，按下表计分（占权重的百分比）。`,
      between: { lines: '表中各值之间按线性插值法计算。', steps: '取已达到的最后一行和最后一列。' },
      outside: { hold: '超出表的范围时按边缘值。', zero: '超出表的范围不得分。' },
    },
  },
};

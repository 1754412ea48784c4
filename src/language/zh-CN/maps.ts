import type { Words } from '../en';
import { period } from './times';

export const maps: Words['maps'] = {
  titleOfPeriod: (title, of) => `${title}（${period(of)}）`,
  kinds: {
    strategy: '战略地图', value: '价值树', 'x-matrix': 'X矩阵', bowling: '保龄球图', bridge: '从标准分到得分', timeline: '行动措施进度图',
    pareto: '原因排列图', trend: '趋势图', fishbone: '鱼骨图', whys: '五个为什么',
  },
  nothing: '没有可绘制的内容：截至该期间，方案中尚无相关记录。',
  bridge: { step: '从标准分到得分', points: '分值' },
  more: (count) => `另有${count}项`,
  strategy: {
    title: (name) => `战略地图：${name}`,
    letters: { strong: '强', medium: '中', weak: '弱' },
    badge: (letter, lag) => (lag === undefined ? letter : `${letter} ${lag}`),
    strengths: { strong: '强相关', medium: '中相关', weak: '弱相关' },
    arrows: '箭头由驱动因素指向被驱动因素；数字为预期见效所需的月数。',
    lights: '本年度目标按状态计数：',
    open: '虚线框：尚无关键绩效指标，无法判断是否达成。',
    box: (name, lane, status) => `${name}（${lane}）：${status}。`,
    drives: (name, driven) => `${name}驱动${driven}。`,
  },
  valueTree: {
    title: (name) => `价值树：${name}`,
    target: '目标',
    actual: '实际',
    input: (name, scorecard) => `${name} · ${scorecard}`,
    unexplained: (value) => `未解释差异：${value}`,
    circle: '其构成指标见左侧：循环引用。',
    hidden: (count) => `${count}项构成指标未显示`,
    bars: '条形：各构成指标对其左侧指标实际与目标差异的贡献；绿色为有利，红色为不利。',
    parts: '本年累计实际与目标；状态之后为该构成指标对其上级指标实际与目标差异的贡献。',
    node: (name, target, actual, status) => `${name}：目标${target}，实际${actual}，${status}`,
    contributes: (text, to) => `对${to}的贡献为${text}`,
  },
  tree: { title: '从战略到关键绩效指标', description: '自左至右为支撑关系，直至各级关键绩效指标；含行动措施的文字版见下方。' },
  fishbone: {
    title: (name) => `鱼骨图：${name}`,
    effect: (name, gap) => (gap === undefined ? name : `${name}：累计差距${gap}`),
    bone: (head, causes) => `${head}：${causes}。`,
    nothing: '无',
  },
  whys: {
    title: (name) => `五个为什么：${name}`,
    problem: '问题',
    why: '为什么？',
    root: '根本原因',
  },
  xMatrix: {
    title: (name) => `X矩阵：${name}`,
    lists: { goals: '长期目标', objectives: '年度目标', measures: '行动措施', kpis: '下级指标', owners: '责任人' },
    served: '支撑对象',
    strengths: { strong: '强相关', medium: '中相关', weak: '弱相关' },
    empty: '无关联',
    notes: [
      '年度目标与长期目标：直接支撑为强相关，否则比关键成功因素之间的驱动强度低一级。',
      '措施与目标：预期效果达到基准值与目标值差距的一半及以上为强相关，达到五分之一为中相关，不足五分之一或未写明效果为弱相关。',
      '下级指标：直接支撑为强相关，经由目标支撑为中相关或弱相关。',
    ],
    link: (from, to, strength) => `${from}与${to}：${strength}。`,
  },
};

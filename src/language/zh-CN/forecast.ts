import type { Words } from '../en';
import { day, period } from './times';

export const forecast: Words['forecast'] = {
  title: (name, year, at) => `${name}：${year}年全年预测（截至${period(at)}）`,
  asOf: '截至日期',
  headings: { yearEnd: '全年预测', needed: '剩余期间所需', measures: '未完成措施与差距', steps: '下一步（按得分增量排序）' },
  columns: {
    scorecard: '计分卡', scoreNow: '目前得分', gradeNow: '等级', scoreThen: '年末得分', gradeThen: '等级', change: '增减', covered: '已报权重',
    kpi: 'KPI', target: '目标值', planRate: '按完成率', restAtPlan: '其余按计划', recent: '按近三期', level: '按目前', owner: '责任人', shown: '预测值', status: '状态', pointsNow: '目前得分', pointsThen: '年末得分',
    left: '剩余期数', toBasic: '达到基本目标', toChallenge: '达到挑战目标', rate: '完成率',
    gap: '差距', measures: '措施', effects: '预期效果', enough: '足够',
    rank: '序号', step: '下一步', from: '由', to: '到', gain: '得分增量',
  },
  needed: { perPeriod: '（每期）', average: '（平均）', atEnd: '（期末）', each: '（保持）', once: '（一次）', outOfReach: '无法达到' },
  withoutEffect: (count) => `（${count}项未写效果）`,
  marks: { tier: '下一档', basic: '基本目标', challenge: '挑战目标', milestone: '下一个里程碑', project: '全部里程碑' },
  milestone: (name) => `里程碑：${name}`,
  ownerSays: (kpi, on, reason) => `${kpi}：责任人预测${on && `（${day(on)}）`}${reason && `：${reason}`}${/[.!?。！？]$/.test(reason) ? '' : '。'}`,
  legend: [
    '按完成率：全年按目前对计划的完成率推算。其余按计划：已完成部分加剩余期间的计划。按近三期：已完成部分，加按最近三期完成率推算的剩余部分。按目前：水平保持不变，或沿其路径继续推进。预测值：有责任人预测的取责任人预测，否则取其余按计划，再否则取按目前。年末得分为各项预测全部实现时的得分；里程碑和项目按目前状况计。',
    '剩余期间所需：剩余每期须完成的数值（完成率为对剩余计划而言）；取平均值的指标为须达到的平均值，剩余各期与已过各期同等计入。',
    '下一步：把目前计分所用的值推算到全年后，前方最近的一个节点，即层差法的下一档、基本目标或挑战目标；里程碑为下一个里程碑；项目为全部里程碑。得分增量：其他不变时，计分卡得分可提高的分数。',
  ],
};

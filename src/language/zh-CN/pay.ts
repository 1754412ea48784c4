import type { Words } from '../en';
import { day, period } from './times';

export const pay: Words['pay'] = {
  title: (plan, at) => `${plan}：${period(at)}绩效工资`,
  explained: (name, id, at) => `${name}（pay/${id}），${period(at)}绩效工资`,
  head: {
    period: '期间', kind: '类别', scores: '得分', currency: '币种', policy: '制度', confidential: '保密',
    span: (at, from, to) => `${period(at)}（${from}至${to}）`,
    month: '月度绩效工资表：行为考核与年度绩效工资按月预发',
    year: '年终清算',
    half: '上半年清算',
    final: (asOf) => `最终得分，截至${day(asOf)}`,
    refused: '未最终确定',
    onlyFor: '仅供薪酬决策和核算人员；其他报表均不含此内容',
  },
  policy: {
    factors: (factors) => `年度绩效工资×${factors}绩效系数`,
    prepay: (share) => `除另有约定外，按${share}预发`,
    cap: (share) => `每月扣罚以月度绩效工资的${share}为上限`,
    list: (parts) => parts.join('；'),
  },
  factor: { department: '部门', company: '公司', person: '个人' },
  factors: (names) => names.join('×'),
  columns: {
    person: '姓名', department: '部门', monthly: '月度绩效工资', deducted: '绩效扣罚', pay: '应发', refunds: '退还', advance: '预发', offset: '抵扣', total: '实发合计',
    incident: '违规行为', on: '日期', item: '负面清单条款', rule: '扣罚规则', amount: '金额',
    months: '月数', scorecard: '计分卡', score: '得分', grade: '等级', factor: '系数', k: '绩效系数',
    annual: '年度绩效工资', due: '应发', prepaid: '已预发', settlement: '清算额', part: '份额', share: '分配额',
  },
  headings: {
    incidents: '违规扣罚', results: '得分与绩效系数', settlement: '年终清算', shortfalls: '多发部分', steps: '计算步骤',
    pool: (name) => `二次分配：${name}`,
    score: (scorecard) => `${scorecard}得分`,
  },
  all: '合计',
  rule: {
    share: (share) => `月度绩效工资的${share}`,
    amount: (amount) => amount,
    points: (points, value) => `${points}分，每分${value}`,
    monthZero: '扣完当月月度绩效工资',
    times: (rule, multiplier, time) => `${rule}×${multiplier}（本年第${time}次）`,
  },
  noIncidents: '本月没有违规扣罚。',
  refunded: (month) => `已撤销，原于${period(month)}扣罚`,
  capped: (person, penalties, deduction) => `${person}：扣罚合计${penalties}，按扣除上限扣${deduction}。`,
  partMonth: (person, month, part) => `${person}：${period(month)}按${part}计。`,
  shortfall: {
    recover: (person, amount) => `${person}：多发${amount}，须退回。`,
    offset: (person, amount, monthly) => `${person}：多发${amount}，从下一年度的预发中抵扣：${monthly}。`,
    waive: (person, amount) => `${person}：多发${amount}，予以免除：0.00。`,
    yearEnd: (person, amount) => `${person}：至今多发${amount}，留待年终清算。`,
  },
  poolWaits: (name) => `“${name}”须待薪酬文件中所有人员的得分最终确定后再分配。`,
  poolAmount: (amount, count) => `总额${amount}，由${count}人按“年度绩效工资×月数×绩效系数÷12”分配。`,
  lacking: {
    'no-scorecard': (place, factor) => `${place}：绩效工资按${factor}得分计发，但该年度没有${factor}计分卡`,
    'no-score': (place, factor) => `${place}：绩效工资按${factor}得分计发，但该计分卡没有可计分的数据`,
  },
  refused: (places) => `绩效工资以最终得分为准，须先补齐以下${places}处：`,
  seeScore: (scorecard, at) => `“hoshin score ${at} --department ${scorecard} --final”可打印完整的计分表。`,
  nobody: '没有享有绩效工资的人员。',
};

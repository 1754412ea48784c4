import type { Status } from '../../scoring/types';
import { statusSign } from '../../scoring/status-sign';
import type { Words } from '../en';
import { period } from './times';

const letters = { challenge: '挑', green: '绿', amber: '黄', red: '红', missing: '缺', na: '–', none: '·' };

const sign = (status: Status): string => statusSign(status, letters);

export const STATUS_LEGEND = `${sign('challenge')} 达成挑战目标，${sign('green')} 绿灯，${sign('amber')} 黄灯，${sign('red')} 红灯，${sign('missing')} 缺报，${sign('na')} 不适用，${sign('none')} 尚无可评。`;

/** Characters that end a sentence; texts of a plan often lack one. */
const ENDED = /[。！？；.!?;]$/;

export const common: Words['common'] = {
  none: '无',
  company: '公司',
  scales: {
    steps: [
      { exponent: 4, name: '万' },
      { exponent: 8, name: '亿' },
      { exponent: 12, name: '万亿' },
    ],
    named: (scale, unit = '') => `${scale}${unit}`,
    isNamed: /thousand|million|billion|trillion|[万亿]/i,
  },
  strategy: '战略',
  ownedBy: (name, owner) => `${name}（${owner}）`,
  yes: '是',
  no: '否',
  count: {
    error: (n) => `${n}个错误`,
    warning: (n) => `${n}个警告`,
    info: (n) => `${n}条提示`,
    file: (n) => `${n}个文件`,
  },
  moreRows: (rows) => `另有${rows}行`,
  leftOut: '评论长度有限，次要内容已略去，运行“hoshin diff”可全部列出。',
  hasErrors: (errors) => `计划有${errors}个错误。`,
  notForPayment: (errors) => `${errors}个错误：不得据此发放`,
  refusedForErrors: (errors, unlisted) =>
    `计划有错误，不予出具；须先改正${errors}个错误${unlisted > 0 ? `，其中${unlisted}个未列于此` : ''}：`,
  ownTarget: (own, apart, above) => `目标${own}比由下级指标目标合成的数值${above ? '高' : '低'}${apart}。`,
  actualOfTarget: (actual, target) => `实际${actual}，目标${target}`,
  explained: (name, text) => `${name}（${text}）`,
  countedInputs: (name, inputs) => `“${name}”只计各构成指标均有数据的期间：${inputs}。`,
  // Names with a comma of their own are kept apart by more than one.
  list: (names) => names.join(names.some((name) => /[，、]/.test(name)) ? '；' : '、'),
  clauses: (parts) => parts.join('，'),
  sentences: (sentences) =>
    sentences.map((text, i) => (i === sentences.length - 1 || ENDED.test(text) ? text : `${text}；`)).join(''),
  period,
  commit: (commit, modified) => (modified ? `${commit}（此后有修改）` : commit),
  signOff: {
    by: (tag, commit, by, on) => `${tag}，${commit}，由${by}于${on}定稿`,
    byNobody: (tag, commit) => `${tag}，${commit}，标签未写明定稿人`,
    replaces: (earlier) => `取代${earlier}`,
    moved: '此后标签被直接用git移动，未经“hoshin sign”',
    standing: { unreachable: '不在所比较内容的历史中', later: '定稿的是之后的内容' },
  },
  notInGit: '无版本记录',
  provisional: '暂估',
  final: '最终',
  status: {
    challenge: '达成挑战目标',
    green: '达标',
    amber: '接近目标',
    red: '未达标',
    missing: '未报送',
    na: '不计入',
    none: '无状态',
  },
  letters,
  toDate: '累计',
  severity: { error: '错误', warning: '警告', info: '提示' },
  help: '建议：',
  colon: '：',
  signatures: {
    chair: '主持人',
    head: '负责人',
    holder: '任职人',
    minutes: '记录人',
    assessed: '被考核人',
    superior: '上级',
    prepared: '编制',
    checked: '审核',
    approved: '批准',
  },
  state: { value: '已报', estimate: '预估值', missing: '缺报', na: '不适用', pending: '未到期' },
};

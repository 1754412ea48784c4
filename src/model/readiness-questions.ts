import type { Condition, AssessmentQuestion } from './types';

/**
 * The self-assessment that the method begins with, in the order it is printed. A question, once released, keeps its id
 * and meaning.
 */
export const CONDITIONS: readonly Condition[] = [
  {
    id: 'culture',
    name: { en: 'Culture that encourages innovation', 'zh-CN': '鼓励创新的文化' },
    questions: [
      {
        id: 'mistakes-discussed',
        text: {
          en: 'Mistakes made in trying something new are talked about openly and harm nobody.',
          'zh-CN': '尝试新事物时犯的错误可以公开讨论，当事人不会因此受损。',
        },
        low: {
          en: 'mistakes are hidden, because somebody pays for them',
          'zh-CN': '错误被隐瞒，因为总有人要为此付出代价',
        },
        high: {
          en: 'failed attempts are presented, and others use what was learned',
          'zh-CN': '失败的尝试会公开分享，其他人用上其中的经验',
        },
        step: {
          en: 'Open each monthly review with one attempt that failed and what it taught; the head begins with one of their own.',
          'zh-CN': '每次月度回顾先讲一个失败的尝试及其教训，由负责人从自己的例子讲起。',
        },
      },
      {
        id: 'goals-ambitious',
        text: {
          en: 'People set themselves goals that they may well miss.',
          'zh-CN': '员工愿意给自己定有可能完不成的目标。',
        },
        low: { en: 'targets are bargained down until they are safe', 'zh-CN': '目标经过讨价还价，直到稳能完成' },
        high: {
          en: 'every team has a challenge objective, and some are missed each year',
          'zh-CN': '每个团队都有挑战目标，每年都有一些没有完成',
        },
        step: {
          en: 'Give each department one challenge objective this year, and repeat in its first review that a missed challenge loses no points.',
          'zh-CN': '今年每个部门设一个挑战目标，并在第一次回顾会上重申：挑战目标未完成不扣分。',
        },
      },
      {
        id: 'ideas-tried',
        text: {
          en: 'Ideas from any level are tried out within weeks.',
          'zh-CN': '任何层级提出的想法都能在几周内得到试行。',
        },
        low: { en: 'ideas wait for an approval that seldom comes', 'zh-CN': '想法等待审批，往往没有下文' },
        high: {
          en: 'small trials need no approval, and their results are shown',
          'zh-CN': '小规模试行无需审批，结果会公开展示',
        },
        step: {
          en: 'Give each department a small sum and a few days a month for trials that need nobody’s approval, and show the results in the monthly review.',
          'zh-CN': '给每个部门少量经费和每月几天时间用于无需审批的试行，并在月度回顾会上展示结果。',
        },
      },
    ],
  },
  {
    id: 'strategy',
    name: { en: 'Clear strategy', 'zh-CN': '清晰的战略' },
    questions: [
      {
        id: 'strategy-known',
        text: {
          en: 'Everybody can say where the company wants to be in three to five years.',
          'zh-CN': '每个人都能说清公司三到五年后要达到什么状态。',
        },
        low: { en: 'the strategy is in a drawer, or in one head', 'zh-CN': '战略锁在抽屉里，或者只在一个人的脑子里' },
        high: { en: 'ask anybody: the answers agree', 'zh-CN': '随便问谁，回答都一致' },
        step: {
          en: 'Write the strategy on one page, with key success factors and strategic KPIs, and talk it through in every department.',
          'zh-CN': '把战略写成一页纸，列明关键成功因素和战略绩效指标，并在每个部门讲解讨论。',
        },
      },
      {
        id: 'priorities-few',
        text: {
          en: 'There are few priorities, and they stay the same for the whole year.',
          'zh-CN': '重点少而精，全年保持不变。',
        },
        low: { en: 'everything is important, and something else each month', 'zh-CN': '样样都重要，而且每个月都在变' },
        high: {
          en: 'three to five objectives a year, changed only with an approved reason',
          'zh-CN': '每年三到五个目标，只有理由获批才会调整',
        },
        step: {
          en: 'Cut the annual objectives to those that the strategy needs most, and change one only by a written, approved request.',
          'zh-CN': '把年度经营目标精简到战略最需要的几项，调整须书面申请并经审批。',
        },
      },
      {
        id: 'goals-linked',
        text: {
          en: 'Each department can show how its goals carry those of the company.',
          'zh-CN': '每个部门都能说明自己的目标如何支撑公司目标。',
        },
        low: { en: 'departments set goals that suit themselves', 'zh-CN': '各部门只定适合自己的目标' },
        high: {
          en: 'every goal leads up to the strategy, and departments agree on it among themselves',
          'zh-CN': '每个目标都能追溯到战略，部门之间也已对齐',
        },
        step: {
          en: 'Walk through “hoshin tree” with the heads of department: link or drop each KPI that stands under “Not linked”.',
          'zh-CN': '与各部门负责人一起过一遍“hoshin tree”，把“Not linked”下的每个指标建立关联或取消。',
        },
      },
    ],
  },
  {
    id: 'organisation',
    name: { en: 'Flat organisation and project system', 'zh-CN': '扁平化组织与项目制' },
    questions: [
      {
        id: 'few-levels',
        text: {
          en: 'A question from the front line reaches somebody who decides within a day.',
          'zh-CN': '一线的问题一天之内就能到达有权决定的人。',
        },
        low: { en: 'it climbs level by level and comes back weeks later', 'zh-CN': '逐级上报，几周后才有答复' },
        high: {
          en: 'two levels at most lie between those who do the work and those who decide',
          'zh-CN': '做事的人与决策的人之间最多隔两层',
        },
        step: {
          en: 'Take the last ten decisions that came too late, and give each kind to the lowest level that has the facts.',
          'zh-CN': '找出最近十个拖延的决定，把每一类下放到掌握事实的最低层级。',
        },
      },
      {
        id: 'projects-across',
        text: {
          en: 'Projects across departments have a lead, a budget and people’s time.',
          'zh-CN': '跨部门项目有负责人、有预算，成员有投入时间。',
        },
        low: {
          en: 'such work is done on the side, if the superiors allow it',
          'zh-CN': '跨部门工作只能在上级同意后兼着做',
        },
        high: {
          en: 'project leads assess their members, and departments give them time by plan',
          'zh-CN': '项目负责人评价成员，部门按计划释放人员时间',
        },
        step: {
          en: 'Run one objective that several departments share as a project: one lead, days a week written down, stages in the plan.',
          'zh-CN': '选一个多部门共担的目标按项目制运行：一个负责人，写明每周投入天数，阶段列入计划。',
        },
      },
      {
        id: 'teams-decide',
        text: { en: 'Teams choose for themselves how they reach their goals.', 'zh-CN': '团队自己决定如何实现目标。' },
        low: { en: 'the measures are handed down with the target', 'zh-CN': '措施与指标一起由上面下达' },
        high: {
          en: 'superiors agree on the goal; the measures are the team’s',
          'zh-CN': '上级只商定目标，措施由团队自定',
        },
        step: {
          en: 'Let teams propose the measures of their KPIs, and discuss only whether they suffice.',
          'zh-CN': '让团队自己提出指标的行动措施，上级只讨论措施是否足够。',
        },
      },
    ],
  },
  {
    id: 'people',
    name: { en: 'People’s quality', 'zh-CN': '人员素质' },
    questions: [
      {
        id: 'self-driven',
        text: { en: 'Most people start improvements without being told.', 'zh-CN': '多数人不用吩咐就会主动改进。' },
        low: { en: 'work stops where the order stops', 'zh-CN': '吩咐到哪里，工作就停在哪里' },
        high: {
          en: 'most measures in the plan were proposed by those who carry them out',
          'zh-CN': '计划中的措施多数由执行者自己提出',
        },
        step: {
          en: 'Ask everybody for one measure of their own each quarter, and praise those that were carried through in the review.',
          'zh-CN': '每季度请每个人提出一项自己的措施，并在回顾会上表扬落实到位的人。',
        },
      },
      {
        id: 'causes-found',
        text: {
          en: 'Heads and teams find the causes of a gap from figures, on their own.',
          'zh-CN': '负责人和团队能够依据数据自己找到差距的原因。',
        },
        low: { en: 'reports say “work harder”', 'zh-CN': '报告里只写“加倍努力”' },
        high: {
          en: 'each red KPI comes with a root cause that was tested',
          'zh-CN': '每个红灯指标都附有验证过的根本原因',
        },
        step: {
          en: 'Train heads of department in 5-why and fishbone on two of their own red KPIs, and ask for a cause in every review.',
          'zh-CN': '用各部门自己的两个红灯指标培训五个为什么和鱼骨图，并要求每次回顾都写明原因。',
        },
      },
      {
        id: 'feedback-open',
        text: {
          en: 'People tell colleagues and superiors what they think of their work, and it is welcome.',
          'zh-CN': '员工会坦率地向同事和上级反馈对其工作的看法，并受到欢迎。',
        },
        low: { en: 'feedback is given once a year, from above', 'zh-CN': '一年一次反馈，而且只来自上级' },
        high: {
          en: 'peers comment in every review, and something follows from it',
          'zh-CN': '每次回顾都有同级评价，并带来改变',
        },
        step: {
          en: 'Close every monthly review with one comment from a peer and one to the superior, and write both down under “feedback”.',
          'zh-CN': '每次月度回顾以一条同级评价和一条对上级的反馈结束，并记入“feedback”。',
        },
      },
    ],
  },
];

export const QUESTIONS: readonly AssessmentQuestion[] = CONDITIONS.flatMap(({ questions }) => questions);

import type { HelpTexts } from './texts';

/** Help of the commands that print reports. */
export const reports: HelpTexts = {
  // score
  'print the scorecards: points, bonus, range and grade': '打印计分卡：得分、加分、上下限和等级',
  'scores to date, by the newest actuals': '按最新的实际值计算目前得分',
  'one department at the end of June': '6月底一个部门的得分',
  'the final assessment of the year, with its assessment sheets': '年度最终考核，附考核表',
  'how a score to date was made, step by step': '逐步列出目前得分的由来',
  'a year, half, quarter, month or week: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-W24 (default: the newest month with actuals)':
    '年、半年、季、月或周：2026、2026-H1、2026-Q2、2026-06、2026-W24（默认为有实际值的最近一个月）',
  'only this scorecard: the id of a department, or company': '只限这张计分卡：部门编号，或company',
  'the final assessment: complete and confirmed, or refused': '最终考核：数据齐全并已确认，否则不予出具',
  'print a final assessment or pay while the plan has errors, marked “not for payment” on every page; it still ends with 1':
    '计划有错误时也打印最终考核或薪酬，每页注明“不作发放依据”；仍以1退出',
  'with every step of the arithmetic, as a final assessment has it': '列出每一步计算，与最终考核相同',
  // review
  'print the PDCA review of a week, month, quarter, half or year': '打印周、月、季、半年或年度的PDCA回顾',
  "the company's review of June": '公司6月的回顾',
  'one department': '一个部门',
  'a mini A3 on paper for each red KPI of production': '生产部每项红灯KPI一张A3简报，打印在纸上',
  'a PDF for every scorecard, and an index of them': '每张计分卡一份PDF，附目录',
  'one PDF of the whole month, with a cover': '全月合成一份PDF，带封面',
  'a week, month, quarter, half or year: 2026-W26, 2026-06, 2026-Q2, 2026-H1, 2026':
    '周、月、季、半年或年：2026-W26、2026-06、2026-Q2、2026-H1、2026',
  'the department or position (default: company)': '部门或岗位（默认为company）',
  'the company and every department': '公司和所有部门',
  'instead of the review one page for each KPI that is red, amber again or costly: background to follow-up':
    '不打印回顾，而为每项红灯、再次黄灯或失分多的KPI打印一页：从背景到跟进',
  'write one file for each scorecard into this folder, with --all an index too; or all of it into one file such as june.html':
    '每张计分卡一个文件，写入此文件夹，与--all一起使用时另有目录；或全部写入一个文件，如june.html',
  // todo, letter
  'list what is late, unanswered or due, by person; also as a calendar':
    '按责任人列出逾期、未答复和到期的事项；也可作为日历',
  'what is late, unanswered, or due in the next two weeks': '逾期、未答复，以及两周内到期的事项',
  'what one person has to do this week': '某人本周要做的事',
  'a calendar to subscribe to': '可订阅的日历',
  'only what this person has to do, by the name in the plan': '只列出此人要做的事，按计划中的姓名',
  'only what is of this scorecard, or asked of it: the id of a department, or company':
    '只列出这张计分卡的事项，或请它支援的事项：部门编号，或company',
  'how far ahead to look, in days or weeks: 14d, 2w (default: 14d)': '向后看多远，按天或周：14d、2w（默认为14d）',
  'print the objective responsibility letter that a department head signs': '打印部门负责人签署的目标责任书',
  'the letter that the head of production signs': '生产部负责人签署的责任书',
  'as it was signed off, to print and sign': '按定稿时的计划，供打印签署',
  "the company's own, in Chinese": '公司自己的，用中文',
  'the id of a department or position, or company': '部门或岗位的编号，或company',
  'the fiscal year (default: the newest with scorecards)': '财政年度（默认为有计分卡的最近一年）',
  // tree, map
  'show the plan as a tree: strategy to measures, as OKRs, or as Balanced Scorecard':
    '把计划显示为树：从战略到措施，或OKR，或平衡计分卡',
  'the whole tree, with the status of the newest month': '整棵树，附最近一个月的灯号',
  'one department and those below it, with what they serve': '一个部门及其下级，以及所支撑的目标',
  'objectives and key results': '目标与关键结果',
  'the Balanced Scorecard, as it stood at the end of March': '3月底的平衡计分卡',
  'strategy → KSF → KPI → department → measures': '战略→关键成功因素→KPI→部门→措施',
  'objectives (KPIs) with their key results (measures and process indicators), and which key result became whose objective':
    '目标（KPI）与关键结果（措施和过程评价指标），以及哪项关键结果成为谁的目标',
  'the Balanced Scorecard: by perspective the KSFs, their strategic KPIs and the objectives of the year':
    '平衡计分卡：按维度列出关键成功因素、战略指标和年度目标',
  'only this department and those below it; for bsc, its own scorecard (default: the company)':
    '只限这个部门及其下级；bsc为其自己的计分卡（默认为公司）',
  'status and figures to the end of this period (default: the newest month with actuals)':
    '截至此期间末的灯号和数字（默认为有实际值的最近一个月）',
  'draw the plan: strategy map, value tree, X-matrix, trend, fishbone and others':
    '把计划画成图：战略地图、价值树、X矩阵、走势图、鱼骨图等',
  'the strategy map as a picture': '战略地图，存为图片',
  'which input moved gross profit': '哪项因素影响了毛利',
  'who carries what, on a page to print': '谁承担什么，供打印',
  'the year of one KPI, as of the end of March': '一项KPI的全年走势，截至3月底',
  'what drives what among the key success factors, by perspective, with the status of their objectives':
    '关键成功因素之间的因果关系，按维度排列，附目标的灯号',
  'the same as a matrix, for strategies of many factors: each row drives the columns that it has a sign in':
    '同一内容的矩阵形式，适合因素较多的战略：行因素驱动有标记的列因素',
  'the KPIs that a formula makes of others, and what each input contributes; of a KPI, a scorecard, or all':
    '由公式构成的KPI，以及各组成部分的贡献；一项KPI、一张计分卡或全部',
  'long-term goals, annual objectives, measures, KPIs below and owners of a scorecard, and how strongly they serve each other':
    '一张计分卡的长期目标、年度目标、措施、下级KPI和责任人，以及相互支撑的强弱',
  'twelve months of every KPI of a scorecard: plan, actual and light': '一张计分卡各项KPI的十二个月：计划、实际和灯号',
  'from the full points of a scorecard to its score: what each KPI loses and wins':
    '从满分到得分：各项KPI失分和加分多少',
  'the measures of a scorecard along the year: stages planned, done and late, dates that moved':
    '一张计分卡全年的措施：计划、完成和逾期的阶段，以及改期',
  'the causes that the reviews of the year name, the most frequent first; of everybody for the company':
    '全年回顾所写的原因，按次数排列；公司则为全体',
  'the year of a KPI: plan, actuals, basic and challenge target, and where it may end':
    '一项KPI的全年：计划、实际、基本和挑战目标，以及年末可能的结果',
  'the causes that the newest review names for a KPI, on the bones of a fish':
    '最近一次回顾为一项KPI写下的原因，画成鱼骨',
  'the ladder of 5-why that the newest review climbs down for a KPI, to its root cause':
    '最近一次回顾为一项KPI连问的五个为什么，直到根本原因',
  'a KPI (production/first-pass-rate) or a scorecard (company, production), as the picture takes it (default: the company)':
    'KPI（production/first-pass-rate）或计分卡（company、production），视图形而定（默认为公司）',
  'figures to the end of this period (default: the newest month with actuals)':
    '截至此期间末的数字（默认为有实际值的最近一个月）',
  // explain, forecast, what-if
  'show where a score or a forecast comes from, step by step': '逐步说明一个得分或预测从何而来',
  "a KPI's points": '一项KPI的得分',
  "a department's score": '一个部门的得分',
  'which input moved a value tree': '价值树中哪项因素有影响',
  "a person's pay (confidential)": '某人的薪酬（保密）',
  'a scorecard (company, production), an address such as production/first-pass-rate, or pay/PERSON':
    '计分卡（company、production），地址如production/first-pass-rate，或“pay/人员编号”',
  'figures to the end of this period, such as 2026-06 (default: the newest month with actuals)':
    '截至此期间末的数字，如2026-06（默认为有实际值的最近一个月）',
  'as in the final assessment': '按最终考核计算',
  'show where the year ends, what the rest must bring, and which step gives most':
    '列出年末预测、剩余期间所需完成率，以及得分最多的下一步',
  'where the year of every scorecard ends': '每张计分卡的年末预测',
  'one department: what its KPIs still need, and which step gives most points':
    '一个部门：各项KPI还需多少，哪一步得分最多',
  'one KPI, as it was seen at the end of March': '一项KPI，按3月底的情况',
  'a scorecard (company, production) or a KPI (production/first-pass-rate); without it everything':
    '计分卡（company、production）或KPI（production/first-pass-rate）；不写则为全部',
  'what is reported to the end of this period (default: the newest month with actuals)':
    '以截至此期间末的填报为准（默认为有实际值的最近一个月）',
  'show what reaching a value would change: scores and grades before and after':
    '计算某项数值改变后的影响：前后的得分和等级',
  'what reaching 99.4 would change': '达到99.4会怎样',
  'several at once, one by per cent': '同时假设几项，其中一项按百分比',
  'a challenge project that is accepted, as seen in June': '假设挑战项目通过验收，按6月的情况',
  'KPIs and challenge projects, each with what is supposed of it; an argument without = is the folder of the plan':
    'KPI和挑战项目，各写明所作的假设；没有=的参数是计划的文件夹',
};

import type { HelpTexts } from './texts';

/** Help of the commands that make a plan and fill it. */
export const begin: HelpTexts = {
  // init
  'make a plan: of a template, a table of KPIs, or an example': '新建计划：取自模板、KPI表格或示例',
  'a small plan to grow': '一个可以逐步扩充的小计划',
  'strategy, company and departments': '含战略、公司和各部门的计划',
  'for a company, by its departments': '写明公司、部门和币种',
  'the same in Chinese': '中文计划',
  'of the table of KPIs that the company has': '由公司现有的KPI表格生成',
  'an example to look at': '复制一个示例',
  'folder to make the plan in (default: this one)': '计划建在哪个文件夹（默认为当前文件夹）',
  'minimal (one department) or full (strategy, company, departments) (default: minimal)':
    'minimal（一个部门）或full（战略、公司和各部门）（默认为minimal）',
  'a copy of an example instead: minimal, river-foods, river-foods-full, executive-plan, cabot-2023':
    '改为复制一个示例：minimal、river-foods、river-foods-full、executive-plan、cabot-2023',
  'scorecards of a table (.xlsx, .csv) with heads such as KPI, Weight, Target, Unit, Method, Source, Department':
    '由表格（.xlsx、.csv）生成计分卡，表头如指标、权重、目标值、单位、计分办法、数据来源、部门',
  'name of the company': '公司名称',
  'names of its departments, with commas between them': '各部门名称，用顿号或逗号隔开',
  'fiscal year of the plan (default: the one that goes on; in its last quarter the next)':
    '计划的财政年度（默认为当前年度，第四季度起为下一年度）',
  'first month of the fiscal year, 1 to 12 (default: 1)': '财政年度的第一个月，1至12（默认为1）',
  'currency of amounts of money, such as USD (default: EUR, in Chinese CNY)': '金额的币种，如USD（中文计划默认为CNY）',
  'language of the texts: en or zh-CN (default: en)': '计划文字的语言：en或zh-CN（默认为en）',
  // check
  'list every problem of the plan, or say that there is none': '列出计划的全部问题，或说明没有问题',
  'check the plan in this folder': '检查当前文件夹中的计划',
  'check another one, for a program': '检查另一个计划，供程序读取',
  'fail on more than 10 warnings, as in CI': '警告超过10个即失败，用于CI',
  'only what a pull request brings in': '只看合并请求带来的问题',
  'read what a rule is about': '查看一条规则的说明',
  'only the findings of this rule; may be given several times': '只列出这条规则的问题；可写多次',
  'only findings at least as bad: error, warning or info': '只列出不低于此级别的问题：error、warning或info',
  'only findings on lines that changed since a commit, branch or tag of git, and those that were not there then':
    '只列出自git某次提交、分支或标签以来有改动的行上的问题，以及当时没有的问题',
  'write it to this file instead of printing it; as format=file it is written beside what is printed, in as many formats as there are':
    '写入此文件而不打印；写成“格式=文件”的，打印之外另行写出，可写多次',
  'only findings in documents of this department, or of company, and those that they explain':
    '只列出此部门（或company）文档中的问题，以及与之有关的问题',
  'findings together that are of one department, rule or file': '按部门（department）、规则（rule）或文件（file）分组',
  'all findings, first those that “--changed-since” would show: CI systems show the first ten':
    '列出全部问题，“--changed-since”会列出的排在最前：CI系统只显示前十个',
  'write what is beyond doubt: the key or choice that was meant, spaces after colons, characters typed in full width':
    '改正意图明确的差错：拼错的字段和选项、冒号后缺少的空格、全角字符',
  'with --fix: show what it would change, and write nothing': '与--fix同用：只显示将作的改动，不写入文件',
  'for people and for code scanning, in one run': '一次运行，既供人看，也供代码扫描',
  'mend slips of typing, after a look at them': '先查看、再改正输入差错',
  'exit with 1 when more warnings than this are shown': '列出的警告多于此数时，以1退出',
  // draft, roll
  'make a review file to fill in: open actions, running measures, what is red':
    '生成待填写的回顾文件：未完成行动、进行中的措施、红灯指标',
  'the month of one department, ready to fill in': '一个部门当月的回顾，供填写',
  'that of everybody': '所有计分卡的回顾',
  'what it would write': '只看将写入什么',
  'a week, month, quarter, half or year: 2026-W24, 2026-06, 2026-Q2':
    '周、月、季、半年或年：2026-W24、2026-06、2026-Q2',
  'only this scorecard: the id of a department, or company (default: company)':
    '只限这张计分卡：部门编号，或company（默认为company）',
  'one for each scorecard': '每张计分卡一份',
  'print what would be written, and write nothing': '打印将写入的内容，什么也不写',
  "make next year's scorecards out of this year's": '由今年的计分卡生成明年的计分卡',
  'the scorecards of 2027 out of those of 2026': '由2026年的计分卡生成2027年的',
  "a new client's plan out of another one": '由另一家的计划生成新客户的计划',
  'the year to make, such as 2027': '要生成的年份，如2027',
  'make a plan for somebody else out of this one: without people, results, actuals, reviews, incidents and pay':
    '由这个计划生成另一家的计划：不含人员、考核结果、实际值、回顾、行为记录和薪酬',
  'with --from: the folder of the new plan, whose name it gets': '与--from一起使用：新计划的文件夹，计划以其命名',
  // record
  'write a value or an accepted milestone into its file, and say what it does to the score':
    '把实际值或已验收的里程碑写入文件，并说明得分的变化',
  'the pass rate of July, as a ratio': '7月的合格率，写作比率',
  'an estimate, until the figure is confirmed': '预估值，待数字确认',
  'a correction': '更正',
  'that there is none': '本期无需统计',
  'a milestone': '里程碑',
  'many at once: address, period and value a line': '一次多个：每行一个地址、期间和数值',
  'a KPI, process indicator or milestone; - reads lines of address, period and value from standard input':
    'KPI、过程评价指标或里程碑；写-则从标准输入逐行读取地址、期间和数值',
  'the period of the value; “accepted” for a milestone': '数值的期间；里程碑写“accepted”',
  'a number 98.6, or a ratio 11640/11820; the day of a milestone. Write -- before a negative number':
    '数值98.6，或比率11640/11820；里程碑写日期。负数之前写--',
  'folder of the plan (default: found upwards from here)': '计划所在的文件夹（默认从当前位置向上查找）',
  'the value is not confirmed yet; the value that replaces it later needs no reason':
    '数值尚未确认；以后以实际值代替时无需写原因',
  'there is no value, for this reason': '本期无需统计，原因如下',
  'who approved that there is none': '由谁批准无需统计',
  'the weight of a value with “aggregate: weightedMean”': '“aggregate: weightedMean”时该数值的权重',
  'the quality of an accepted milestone (default: 100%)': '已验收里程碑的质量（默认为100%）',
  'the value corrects one that is there, for this reason': '更正已有的数值，原因如下',
  'replace what is there, without a reason': '直接替换已有的数值，不写原因',
  'show what would change, as a diff too, and write nothing': '列出将改动什么（含差异），什么也不写',
  // sheet, import
  'make the sheet of a period that department heads fill in': '生成某一期间供部门负责人填写的表',
  'the sheet of July that the head of production fills in': '7月由生产部负责人填写的表',
  'one for each department': '每个部门一份',
  'its way back, shown before anything is written': '收回后先看将写入什么',
  'the period whose values are due: 2026-07, 2026-Q3, 2026-H2 or 2026':
    '填报哪个期间的数值：2026-07、2026-Q3、2026-H2或2026',
  'of this scorecard: the id of a department, or company': '这张计分卡的：部门编号，或company',
  'of every scorecard, a file each': '每张计分卡一个文件',
  'xlsx or csv (default: by the ending of --out, else xlsx)': 'xlsx或csv（默认由--out的后缀决定，否则为xlsx）',
  'write it to this file; with --all the files into this folder': '写入此文件；与--all一起使用时写入此文件夹',
  'read sheets that came back, and write what they say into the plan': '读取收回的表，并把内容写入计划',
  'what a sheet that came back would change': '收回的表将改动什么',
  'into the plan': '写入计划',
  'a query’s answer, by the map “erp” of the plan': '按计划中的导入映射“erp”读取查询结果',
  'a map for a table that comes every month, to be looked through': '为每月都有的表草拟导入映射，供核对',
  'several at once, corrections for one reason': '一次多个，更正共用一个原因',
  'sheets that came back, or tables (.xlsx, .csv, JSON of Prometheus); - reads standard input':
    '收回的表，或其他表格（.xlsx、.csv、Prometheus的JSON）；写-则读取标准输入',
  'read tables of other programs by this map of the plan (kind: import)':
    '按计划中的这个导入映射（kind: import）读取其他程序的表格',
  'propose a map for a table, and show what it would read; write nothing':
    '为表格草拟导入映射，并列出将读取的内容；什么也不写',
  'write the good rows, and list the others': '写入无误的行，列出其余的行',
  'replace values that are there, without a reason': '直接替换已有的数值，不写原因',
  'the reason of corrections that name none under “Remark”': '“备注”中没有写原因的更正，以此为原因',
  'how numbers in texts are written: en 1,234.5, de 1.234,5, fr 1 234,5, ch 1’234.5 (default: en)':
    '文字中的数字写法：en 1,234.5、de 1.234,5、fr 1 234,5、ch 1’234.5（默认为en，中国亦同）',
};

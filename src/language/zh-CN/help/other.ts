import type { HelpTexts } from './texts';

/** Help of all other commands, and of options that many have. */
export const other: HelpTexts = {
  // pay, readiness
  'print performance pay: the sheet of a month, the settlement of a year (confidential)':
    '打印绩效工资：月度表和年终清算（保密）',
  'the sheet of a month: incidents, deductions, advances': '月度表：行为记录、扣款和预支',
  'the settlement of the year by final results': '按最终结果的年终清算',
  'one person, for a spreadsheet': '一个人的，供电子表格使用',
  'what was paid after the first half, written down as a fact': '把上半年已发放的金额记为事实',
  'where an amount comes from': '金额从何而来',
  'a month 2026-03, a year 2026, or 2026-H1 where the policy assesses results by half':
    '月2026-03，年2026，或按半年考核时的2026-H1',
  'only this person': '只限此人',
  'only people who are in this department or below it in the period; totals by the months in it':
    '只限该期间在这个部门或其下级的人员；合计按在该部门的月份计',
  'also write what a month or the first half pays into the pay file, as “paid:”; an amount that is there stays':
    '同时把一个月或上半年的发放额写入薪酬文件的“paid:”；已有的金额保持不变',
  'with --record: print what would be written, and write nothing': '与--record一起使用：打印将写入的内容，什么也不写',
  'say whether OKR fits here, and which condition holds it back': '说明是否适合OKR，以及受哪项条件制约',
  'the questions, as a file to fill in': '问卷，作为待填写的文件',
  'does OKR fit, and what holds it back?': '是否适合OKR，受什么制约？',
  'only this one: the id of a department, or company': '只限这一个：部门编号，或company',
  'print the questionnaire as a plan file to fill in (needs no plan; in English unless --language says otherwise)':
    '打印问卷，作为待填写的计划文件（无需已有计划；语言由--language决定，默认为en）',
  // diff, history, sign
  'show what changed in the plan, and what that does to scores': '列出计划的变化及其对得分的影响',
  'what I changed since the plan was signed off (else since the newest commit)':
    '定稿以来（未定稿则最近一次提交以来）的改动',
  'what a pull request changes, as a comment for it': '合并请求的改动，作为其评论',
  'what it does to pay too, which is confidential': '同时列出对薪酬的影响（保密）',
  'from one tag to another, with the scores of June': '两个标签之间的变化，按6月的得分',
  'a commit, branch or tag, or BASE...HEAD (default: the newest sign-off, else HEAD)':
    '提交、分支或标签，或BASE...HEAD（默认为最近一次定稿，否则为HEAD）',
  'what it is compared with (default: the files as they are)': '与什么比较（默认为文件的现状）',
  'scores to the end of this period (default: the newest month with actuals)':
    '截至此期间末的得分（默认为有实际值的最近一个月）',
  'what it does to amounts of pay of the year too (confidential)': '同时列出对全年薪酬金额的影响（保密）',
  'end with 1 if a goalpost is moved and nobody approved it': '目标被改动而无人批准时，以1退出',
  'show a target, weight or actual through its commits': '列出一个目标值、权重或实际值在各次提交中的变化',
  'who moved which goalpost, and when': '谁在何时改动了哪个目标',
  'a stage of a measure': '一项措施的某个阶段',
  'for a spreadsheet': '供电子表格使用',
  'of a KPI, challenge, measure, stage, milestone, condition, multiplier or department, or a setting such as policy.status.green':
    'KPI、挑战、措施、阶段、里程碑、条件、系数或部门的地址，或某项规定如policy.status.green',
  'sign the plan of a year off: what later changes are held against': '为年度计划定稿，此后的变更与之对照',
  'sign the newest year of the plan off': '为计划中最近的一年定稿',
  'after a new agreement, in place of the old one': '重新商定后，取代原来的定稿',
  'the year that was agreed (default: the newest one)': '商定的年度（默认为最近的一年）',
  'in place of an earlier sign-off of the year': '取代该年度先前的定稿',
  // export, batch
  'write the plan as flat tables: CSV, JSON lines, parquet or a workbook':
    '把计划写成平面数据表：CSV、JSON Lines、parquet或工作簿',
  'all tables as CSV, for a spreadsheet or a database': '全部表写成CSV，供电子表格或数据库使用',
  'two of them for Excel': '其中两张，供Excel使用',
  'one table to the end of June, as parquet': '截至6月底的一张表，写成parquet',
  'one workbook, with a first page that a board can read': '一个工作簿，首页供董事会阅读',
  'one table into another program': '一张表，交给另一个程序',
  'sealed results for the plan of a group': '封存的结果，供集团计划使用',
  'the folder for the tables, a file each; a file such as kpis.csv for a single one, plan.xlsx for all (default: one is printed)':
    '存放各表的文件夹，每表一个文件；单独一张表写文件名如kpis.csv，全部写plan.xlsx（默认打印一张表）',
  'csv, jsonl, parquet, xlsx (default: by the ending of --out, else csv)':
    'csv、jsonl、parquet、xlsx（默认由--out的后缀决定，否则为csv）',
  'only this table, several times for several: plans, scorecards, kpis, values, targets, measures, actions, problems, links':
    '只限这张表，可写多次：plans、scorecards、kpis、values、targets、measures、actions、problems、links',
  'figures to the end of a year, half, quarter, month or week (default: the newest month with actuals)':
    '截至年、半年、季、月或周末的数字（默认为有实际值的最近一个月）',
  'values, scores and grades as a sealed plan file, which formulas of another plan read':
    '数值、得分和等级，作为封存的计划文件，供另一个计划的公式读取',
  'begin CSV with the mark by which Excel reads it as UTF-8': 'CSV开头加上标记，使Excel按UTF-8读取',
  'also the tables of pay and incidents, into the folder pay (confidential)':
    '另把薪酬和行为记录的表写入pay文件夹（保密）',
  'score many plans at once, into tables that databases read': '同时为许多计划计分，写成数据库可读的表',
  'all plans of a list, into a folder that databases read': '清单中的全部计划，写入数据库可读的文件夹',
  'all plans beside each other in a folder, on two cores': '一个文件夹中并列的全部计划，用两个核心',
  'the plans as they were at the end of June': '按6月底的情况',
  'a file that names plans, one a line: a folder, or repository@revision:path of one in git; - for standard input':
    '列出计划的文件，每行一个：文件夹，或git中的repository@revision:path；写-则读取标准输入',
  'the folder for the tables: table=kpis/year=2026/part-….parquet, a part for each table, year and list':
    '存放各表的文件夹：table=kpis/year=2026/part-….parquet，每张表、每年、每份清单一个部分',
  'figures to the end of a year, half, quarter, month or week (default: of each plan the newest month with actuals)':
    '截至年、半年、季、月或周末的数字（默认为各计划有实际值的最近一个月）',
  'work in so many threads': '使用多少个线程',
  // lsp
  'answer an editor: findings while you type, completion, figures, renaming':
    '为编辑器提供支持：边输入边检查、补全、显示数字、改编号',
  'what an editor starts, for the plans of the files in it': '由编辑器启动，用于其中各文件所属的计划',
  'findings in Chinese, whatever the language of the plan': '无论计划用什么语言，检查结果都用中文',
  // serve, site, mcp
  'show the reports in a browser while you edit: they follow every save':
    '边编辑边在浏览器中查看报表：每次保存随即更新',
  'the plan in this folder, in a browser: open the address that is printed':
    '当前文件夹中的计划：在浏览器中打开所打印的地址',
  'the same, opened at once': '同上，并立即打开',
  'open the pages in a browser, without the key of --edit': '在浏览器中打开网页，不带--edit的密钥',
  'another plan, in Chinese': '另一个计划，用中文',
  'that also writes sheets which are handed in': '同时写入上交的表',
  'as it looked at the end of March, on a port of your own': '按3月底的情况，使用指定的端口',
  'the port to listen on (default: the first free one from 4600)': '监听的端口（默认为4600起第一个空闲的端口）',
  'let sheets that are handed in be written into the plan': '允许把上交的表写入计划',
  'write all reports of all cycles as a folder of linked pages': '把各周期的全部报告写成一组相互链接的网页',
  'every report of every cycle, as pages that lead to each other': '各周期的全部报告，作为相互链接的网页',
  'months and quarters, and one week': '各月、各季，以及某一周',
  'the plan as it was signed off, in Chinese alone': '按定稿时的计划，只用中文',
  'the folder that the pages are written into': '写入网页的文件夹',
  'cycles with reviews, or their units: 2026-06,2026-Q2 or month,quarter,week (default: those in which the plan meets, but weeks)':
    '要写的周期或其单位：2026-06,2026-Q2或month,quarter,week（默认为计划开会的周期，周除外）',
  'en or zh-CN alone (default: those that the plan is written in)': '只用en或zh-CN（默认为计划所用的语言）',
  'answer an assistant about the plan, over standard input and output; nothing is written':
    '通过标准输入输出回答AI助手关于计划的提问；不写入任何内容',
  'what an assistant starts, for the plan in this folder': '由助手启动，针对当前文件夹中的计划',
  'for another plan, in Chinese': '针对另一个计划，用中文',
  // rule, schema, completion
  'print the page of a rule, or the list of rules': '打印一条规则的说明页，或规则一览',
  'list all rules': '列出全部规则',
  'read one: why, an example, how to fix it': '查看一条：原因、例子和改法',
  'id of the rule, as it stands in brackets behind a finding': '规则的编号，即问题末尾方括号中的内容',
  'print the JSON Schema of plan files, or set VS Code up with it': '打印计划文件的JSON Schema，或据此设置VS Code',
  'list the kinds of plan file': '列出计划文件的种类',
  'set VS Code up for the plan in this folder': '为当前文件夹中的计划设置VS Code',
  'write the schema of all plan files for another editor': '写出全部计划文件的schema，供其他编辑器使用',
  'plan, strategy, scorecard, actuals, review, readiness, import, results, incidents, pay, any':
    'plan、strategy、scorecard、actuals、review、readiness、import、results、incidents、pay、any',
  'write .vscode/: the schema, the settings that apply it to the plan, snippets':
    '写入.vscode/：schema、应用于计划的设置和代码片段',
  'print what makes bash, zsh or fish complete commands, options and addresses':
    '打印供bash、zsh或fish补全命令、选项和地址的脚本',
  'bash: where its package bash-completion looks': 'bash：放到bash-completion查找的位置',
  'zsh: into a folder of its fpath': 'zsh：放入fpath中的文件夹',
  'fish: where it looks': 'fish：放到其查找的位置',
  'bash, zsh, fish': 'bash、zsh、fish',
  'behind “--”, a command line to complete: what the shells ask when TAB is pressed':
    '“--”之后为待补全的命令行：按TAB键时由shell询问',
  // Options of many commands, and of hoshin itself.
  'the plan as it was at a commit, branch or tag of git, such as HEAD~1 (default: the files as they are)':
    '计划在git某次提交、分支或标签时的样子，如HEAD~1（默认为文件的现状）',
  '(default: by the ending of --out, else terminal)': '（默认由--out的后缀决定，否则为terminal）',
  'write it to this file instead of printing it': '写入此文件，不打印',
  'the day the plan is looked at, such as 2026-03-31 (default: SOURCE_DATE_EPOCH, else today)':
    '以此日为准查看计划，如2026-03-31（默认为SOURCE_DATE_EPOCH，否则为今天）',
  'en or zh-CN (default: that of the plan)': 'en或zh-CN（默认为计划的语言）',
  'show the stack of a fault in hoshin itself': 'hoshin自身出错时，显示调用栈',
  'display help for command': '显示命令的帮助',
  'print the version': '打印版本号',
  'Performance plans as code: check, score and review a plan of KPIs kept as YAML in git.':
    '用文件管理绩效计划：检查、计分并回顾以YAML保存在git中的KPI计划。',
};

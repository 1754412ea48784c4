import type { HelpTexts } from './texts';

/** Texts that shells show beside the words they offer, besides those of the help. */
export const completion: HelpTexts = {
  'the help of a command, or a page of the docs': '一个命令的帮助，或一页说明',
  'a page of the docs': '一页说明',
  'what the command does, with examples': '命令的作用，附示例',
  'what lies below it': '其下一级',
  year: '年',
  half: '半年',
  quarter: '季',
  month: '月',
  week: '周',
  'For reading: tables and status letters, fitted to the width of the terminal.': '供阅读：表格和灯号，按终端宽度排版',
  'For pull requests and wikis: GitHub flavour.': '供合并请求和维基使用：GitHub的写法',
  'For screens and paper: one file that needs nothing else, with running heads and page numbers in print.':
    '供屏幕和纸张使用：单个文件，不依赖其他内容，打印时带页眉和页码',
  'For paper and mail: the pages of html, printed by an installed Chrome, Chromium or Edge.':
    '供打印和邮寄：由本机的Chrome、Chromium或Edge打印html网页',
  'For programs: the facts of the report, in the shape of schemas/reports/.':
    '供程序使用：报告中的事实，结构见schemas/reports/',
  'One flat table, for spreadsheets and data tools.': '一张平面数据表，供电子表格和数据工具使用',
  'A calendar to import or to subscribe to: what is to be done, on its day.': '可导入或订阅的日历：各项事务列在到期日',
  'Of a check, for code scanning: SARIF 2.1.0 with the page of every rule.':
    '检查结果，供代码扫描使用：SARIF 2.1.0，附各规则的说明页',
  'Of a check, for the test tabs of Jenkins, GitLab and others: a case for each rule and file.':
    '检查结果，供Jenkins、GitLab等的测试页签使用：每条规则、每个文件一个用例',
  'Of a check, for GitHub Actions: commands that annotate the lines of a pull request.':
    '检查结果，供GitHub Actions使用：在合并请求的代码行旁加注',
  'Of a check, for GitLab: the code quality of a merge request.': '检查结果，供GitLab使用：合并请求的代码质量',
  'Of a check, for Jenkins and whatever else reads the XML of Checkstyle.':
    '检查结果，供Jenkins等读取Checkstyle XML的工具使用',
  'Of a map: the picture itself, for slides, documents and wikis.': '图形本身，供幻灯片、文档和维基使用',
};

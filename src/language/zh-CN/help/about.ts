import type { HelpTexts } from './texts';

/** Notes below the options of a command, by its name. */
export const about: HelpTexts = {
  serve: `
每次保存计划文件，网页随即重新读取并更新，旁边列出计划的问题。只供本机访问
（127.0.0.1）；本机的其他使用者也能看到，因此不含薪酬。除非加--edit，网页不能
改动任何内容；加--edit后，打开过所打印地址的浏览器可在“填报表”页上交表格并写入
计划。按Ctrl-C结束。`,
  site: `
网页相互链接，无需服务器：从磁盘打开index.html，或把文件夹放到GitHub Pages。
计划所用的每种语言各写一套，计划自己的语言在最上层。再次执行会替换这些网页，不动
其他文件。其中不含薪酬和行为考核。`,
  forecast: `
“下一步”是得分目前所见（本年累计折算为全年）之前最近的一档：“层差法”的下一档、
基本目标或挑战目标；里程碑为下一个里程碑；挑战项目为整个项目。按计分卡得分会提高
多少排列，其他一切不变。`,
  'what-if': `
“数值”是KPI年末的结果：
  99.4              以KPI自己的单位计；累计指标为全年合计
  +2%, -2%          比目前的趋势多或少这么多
  basic, challenge  该KPI的基本目标或挑战目标
  done              通过验收：KPI或挑战项目的里程碑，或“地址/里程碑”所指的那一个

其他KPI保持截至期间末的填报；价值树随之计算。什么也不写入。`,
  mcp: `
使用Model Context Protocol：从标准输入逐行读取JSON-RPC，在标准输出回答。工具有
list、check、score、explain、review、what_if、propose_record。不写入任何内容，
不含薪酬，也不能询问计划文件夹以外的内容。输入结束即结束。“hoshin help
assistants”说明怎样设置助手。`,
  lsp: `
由编辑器启动，通过标准输入和标准输出以语言服务器协议
交谈。边输入边在文中显示检查结果，能修正的附上修正；补全地址、编号、期间和规则；
指向KPI可看到其数字，可跳到它所支撑的内容和支撑它的内容，改编号时各处一并修改。
除编辑器自己保存外，不写入任何内容。“hoshin help commands”说明怎样设置编辑器。`,
};

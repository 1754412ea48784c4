import type { KeptPages, OutputMistakes, WordsFor } from '../../../util/mistakes';

export const output: WordsFor<OutputMistakes> = {
  'no-format-of-report': (format, report, formats) => ({
    message: `“hoshin ${report}”没有${format}格式。`,
    help: oneOf(formats),
  }),
  'one-file-twice': (file) => ({
    message: `两个--out都写入“${file}”，而一个文件只能放其中之一。`,
    help: '请为每种格式指明各自的文件。',
  }),
  'no-format-of-rule': (format, formats) => ({ message: `规则说明没有${format}格式。`, help: oneOf(formats) }),
  'pay-needs-folder': () => ({
    message: '绩效工资写入单独的文件夹，而--out给出的是文件。',
    help: '请在--out后写文件夹，或去掉--pay。',
  }),
  'results-alone': (option) => ({
    message: `业绩结果是一个YAML文件，不能同时使用“${option}”。`,
    help: `请去掉${option}，或去掉--results。`,
  }),
  'one-table-a-file': (tables) => ({
    message: `一个文件只放一张表，而这里有${tables}张。`,
    help: '请用--out指明文件夹，如“--out tables”，或用--table只选一张表。',
  }),
  'batch-without-out': () => ({ message: '没有写明表格的文件夹。', help: '请加上，如“--out lake”。' }),
  'empty-list': (list) => ({
    message: `“${list}”没有列出任何计划。`,
    help: '请每行写一份计划：计划文件夹，或git中的“仓库@版本:路径”。',
  }),
  'list-unreadable': (list, reason) => ({
    message: `无法读取“${list}”：${reason['zh-CN']}。`,
    help: '请指明每行一份计划的文件，或用“-”表示标准输入。',
  }),
  'pdf-for-terminal': (extension) => ({
    message: 'PDF不能在终端显示。',
    help: `请加上“--out report${extension}”，或交给其他程序。`,
  }),
  'no-browser': (kept) => ({
    message: `PDF由Chrome、Chromium或Edge打印，本机都没有安装。${where(kept)}`,
    help: `请安装其中之一（Debian：apt-get install chromium），或把HOSHIN_BROWSER设为其路径。${otherwise(kept)}`,
  }),
  'no-browser-named': (named) => ({
    message: `HOSHIN_BROWSER为“${named}”，但没有这个程序。`,
    help: '请设为Chrome、Chromium或Edge的完整路径，或取消该设置，改为在常见位置查找。',
  }),
  'browser-failed': (browser, failure, inSandbox, kept) => ({
    message: `“${browser}”未能打印PDF：${failure['zh-CN']}。${where(kept)}`,
    help: inSandbox
      ? '容器只允许root使用沙箱：请在容器中以root运行，或把HOSHIN_BROWSER设为会加上--no-sandbox的脚本。'
      : `请把HOSHIN_BROWSER设为另一个Chrome、Chromium或Edge的路径。${otherwise(kept)}`,
  }),
  'file-not-written': (file, reason) => ({
    message: `无法写入“${file}”：${reason['zh-CN']}。`,
    help: '请写到您有权写入、且磁盘有空间的文件夹。',
  }),
  'reports-not-written': (folder, reason) => ({
    message: `报告无法写入“${folder}”：${reason['zh-CN']}。`,
    help: '请指明您有权写入、且磁盘有空间的文件夹。',
  }),
  'plan-not-written': (folder, reason) => ({
    message: `计划无法写入“${folder}”：${reason['zh-CN']}。`,
    help: '请指明您有权写入的文件夹。',
  }),
  'output-not-written': (reason) => ({
    message: `无法写入输出：${reason['zh-CN']}。`,
    help: '请输出到有空间的磁盘上的文件。',
  }),
  'file-of-plan': (file) => ({
    message: `“${file}”是计划文件，未写入任何内容。`,
    help: '请另选文件。',
  }),
  'link-not-followed': (file) => ({
    message: `“${file}”是符号链接，指向的不是同一文件夹内的文件，未写入任何内容。`,
    help: '请直接指明该文件。',
  }),
  'folder-leads-out': (out) => ({
    message: `“${out}”经符号链接指向计划之外，未写入任何内容。`,
    help: '请指明计划内的文件夹，或链接所指的文件夹。',
  }),
  'settings-not-written': (folder, reason) => ({
    message: `无法写入“${folder}”：${reason['zh-CN']}。`,
    help: '请检查是否有权写入。',
  }),
  'settings-linked': (folder) => ({
    message: `“${folder}”是符号链接，未写入任何内容。`,
    help: '请改为文件夹。',
  }),
  'settings-not-json': (file) => ({
    message: `“${file}”含有注释或不是JSON，未写入任何内容。`,
    help: '请去掉注释，或用“hoshin schema any”的输出自行设置编辑器。',
  }),
  'settings-unreadable': (file, message, help) => ({
    message: `“${file}”有问题：${message['zh-CN']}`,
    help: help['zh-CN'],
  }),
};

const oneOf = (formats: readonly string[]): string => `可选：${formats.join('、')}。`;

const where = (kept: KeptPages | undefined): string => {
  if (kept === undefined) return '';
  return kept.as === 'file' ? `页面已保存为“${kept.path}”。` : `各页已以HTML保存在“${kept.path}”中。`;
};

const otherwise = (kept: KeptPages | undefined): string =>
  kept === undefined ? '“-f html”生成同样的页面，任何浏览器都可打印。' : '任何浏览器都可打印这些HTML。';

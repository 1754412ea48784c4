import type { Words } from '../en';

export const commandLine: Words['commandLine'] = {
  note: (text, help) => `hoshin：${text}\n${help ? `建议：${help}\n` : ''}`,
  fault: (message, debug, review) =>
    `hoshin：hoshin自身出错${review === undefined ? '' : `（${review}的回顾）`}：“${message}”。请反馈此问题${debug ? '' : '，并附上同一命令加--debug后的输出'}。`,
  pageMissing: (page) => `缺少页面${page}。`,
  hasErrors: (errors) => `计划有${errors}个错误，以下内容可能不完整。`,
  notSigned: '计划有错误，没有定稿。',
  checkLists: '“hoshin check”可列出全部错误。',
  shallow: '只克隆了最近的提交，无法与定稿核对。',
  deepen: '在CI中请取回完整历史和标签：“fetch-depth: 0”。',
  tooManyWarnings: (warnings, most) => `计划有${warnings}个警告，超过--max-warnings允许的${most}个。`,
  mend: '请改正，或对个别警告注明理由予以允许，或调高允许的数目。',
  signed: (year, commit, tag) => [
    `已定稿：${year}年计划，提交${commit}，标签${tag}。`,
    '今后“hoshin check”将据此核对目标、权重、计分规则和分月目标。',
    `共享标签：git push origin ${tag}`,
  ],
  fixed: '已改正：',
  wouldBeFixed: '将改正：',
  wrote: (file) => `已写入 ${file}`,
  writing: (number, of) => `正在写入第${number}页，共${of}页`,
  wroteSite: (start, pages) => `已写入${pages}个页面，首页为${start}`,
  openInVsCode: (folder) => `请在VS Code中打开“${folder}”，并安装其中推荐的扩展（Red Hat的YAML）。`,
  schemaOfAny: '任何种类的计划文件：编辑器按文件名选择schema，需要的就是它。',
  made: (file) => `已创建 ${file}`,
  printing: (number, of) => `正在打印第${number}份，共${of}份`,
  noChineseFont: '本机没有中文字体，中文会打印成方框。',
  chineseFonts: 'Debian和Ubuntu可安装fonts-noto-cjk或fonts-wqy-microhei。',
};

import type { GitMistakes, WordsFor } from '../../../util/mistakes';

export const git: WordsFor<GitMistakes> = {
  'no-git': () => ({
    message: '此操作需要git，但本机没有安装。',
    help: '请安装git，或不指定版本，直接读取当前文件。',
  }),
  'no-repository': (path) => ({
    message: `“${path}”不在hoshin可以读取的git仓库中。`,
    help: '请指明属于您的仓库中的文件夹，或不指定版本，直接读取当前文件。',
  }),
  'odd-revision': (revision) => ({
    message: `“${revision}”不能作为版本。`,
    help: '请写提交、分支或标签，如HEAD~1、main或v2。',
  }),
  'no-revision': (revision, isShallow) => ({
    message: `仓库中没有版本“${revision}”。`,
    help: isShallow ? SHALLOW : '请写“git log”中能看到的提交、分支或标签。',
  }),
  'no-common-commit': (one, other, isShallow) => ({
    message: `“${one}”与“${other}”在这里没有共同的提交。`,
    help: isShallow ? SHALLOW : '请写两个提交，如“hoshin diff BASE HEAD”。',
  }),
  'no-plan-at-revision': (path, revision) => ({
    message: `在版本${revision}中，“${path}”没有计划：该文件夹及其上级文件夹中都没有plan.yaml。`,
    help: '请指明当时plan.yaml所在的文件夹。',
  }),
  'contents-not-cloned': () => ({
    message: '这是部分克隆，缺少早先文件的内容。',
    help: '请不带“--filter”重新克隆仓库：hoshin不会从网络获取内容。',
  }),
  'nothing-committed': () => ({
    message: '计划不在git仓库中，或仓库还没有提交。',
    help: '定稿即是git标签：请先“git init”，提交计划，再定稿。',
  }),
  'plan-modified': () => ({ message: '计划与最近的提交不一致，无法定稿。', help: '请先提交要定稿的内容。' }),
  'results-not-committed': () => ({
    message: '计划不在有提交的git仓库中，而封存的业绩结果须写明出自哪次提交。',
    help: '请运行“git init”并提交计划，再导出业绩结果。',
  }),
  'results-modified': () => ({
    message: '计划与最新提交不一致，而封存的业绩结果须写明出自哪次提交。',
    help: '请先提交计划，或用“--rev”指明提交，如“--rev HEAD”。',
  }),
  'signed-already': (year, tag, commit, standing) => ({
    message: `${year}年的计划已经定稿：标签${tag}，提交${commit}${ELSEWHERE[standing]}。`,
    help:
      standing === 'held'
        ? '变更请记入回顾的“changes:”；重新商定的计划请用--replace重新定稿。'
        : `请用“hoshin diff ${tag}”查看差异；如要改签当前内容，请用--replace。`,
  }),
  'tag-refused': (tag) => ({
    message: `git无法创建标签“${tag}”。`,
    help: '请检查是否有权写入仓库，以及git是否知道您是谁：git config user.name和user.email。',
  }),
};

const SHALLOW = '只克隆了最近的提交；请取回完整历史（在CI中用“fetch-depth: 0”）。';

const ELSEWHERE = { held: '', unreachable: '，该提交不在最新提交的历史中', later: '，该提交晚于这里的最新提交' };

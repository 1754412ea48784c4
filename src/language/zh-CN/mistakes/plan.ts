import type { PlanMistakes, WordsFor } from '../../../util/mistakes';

export const plan: WordsFor<PlanMistakes> = {
  'no-plan': (path, stray) => ({
    message: `${path === undefined ? '当前文件夹' : `“${path}”`}及其上级文件夹中没有计划：找不到plan.yaml。`,
    help:
      stray === undefined
        ? '请用“hoshin init”新建计划，或指明计划所在的文件夹。'
        : `“${stray}”像是计划文件；请在它旁边新建plan.yaml，或用“hoshin init”在新文件夹中新建计划。`,
  }),
  'several-plans': (folders) => ({
    message: `此处没有计划，下面却有${folders.length}个：${folders.map((folder) => `“${folder}”`).join('、')}。`,
    help: `请指明一个：“hoshin serve ${folders[0]}”。`,
  }),
  'no-folder': (folder) => ({ message: `没有文件夹“${folder}”。`, help: '请指明plan.yaml所在的文件夹。' }),
  'folder-unreadable': (folder, reason) => ({ message: `无法读取“${folder}”：${reason['zh-CN']}。` }),
  'plan-gone': (file) => ({
    message: `计划的文件夹中已没有${file}。`,
    help: '请把它放回原处，或结束“hoshin serve”，到计划现在所在的位置重新启动。',
  }),
  'plan-exists': (folder) => ({
    message: `“${folder}”中已有计划。`,
    help: '请另选文件夹，或直接修改已有的计划。',
  }),
  'file-in-the-way': (file) => ({ message: `已有“${file}”，未新建任何文件。`, help: '请另选文件夹。' }),
};

import type { EditMistakes, WordsFor } from '../../../util/mistakes';

export const edits: WordsFor<EditMistakes> = {
  'edit-refused': (place, reason) => ({
    message: `“${place}”无法就地修改：${reason['zh-CN']}。`,
    help: '请在编辑器中修改。没有写入任何内容。',
  }),
  'file-changed': (file) => ({
    message: `hoshin处理期间，“${file}”被修改过。`,
    help: '请重新运行该命令。没有写入任何内容。',
  }),
  'plan-locked': (lock, holder) => ({
    message: `另一个hoshin进程正在写入该计划：${holder.host ? `“${holder.host}”` : '未知主机'}上的进程${holder.pid}。`,
    help: `请等它结束后重新运行。如果没有这样的进程，请删除“${lock}”。`,
  }),
  'files-not-put-back': (file, reason, left) => ({
    message: `无法写入“${file}”：${reason['zh-CN']}。在此之前已修改且未能恢复：${left.map((one) => `“${one}”`).join('、')}。`,
    help: '请查看“git diff”，并用“git checkout”恢复这些文件。',
  }),
};

import type { Words } from '../en';

const IN_ITS_CELLS = '请填不带单位的数字；比率请分别填入分子和分母两格。';

/** Words of what comes back from people and programs in sheets and tables. */
export const imported: Words['imported'] = {
  title: (plan) => `${plan}：导入`,
  counts: ({ fresh, equal, corrections, conflicts }) =>
    `新增${fresh}项，相同${equal}项，更正${corrections}项，冲突${conflicts}项`,
  outcome: {
    written: '已写入。',
    dry: '未写入：这是试运行。',
    refused: '存在问题，未写入任何内容。请改正，或用--partial写入无误的行。',
    partial: '无误的行已写入，有问题的行未写入。',
    nothing: '没有需要写入的内容。',
  },
  headings: { changes: '更改', problems: '问题', notes: '提示', files: '文件' },
  columns: { at: '单元格', item: '项目', period: '期间', before: '原值', after: '新值', kind: '类别' },
  kinds: { new: '新增', correction: '更正' },
  review: (cycle) => `${cycle}回顾`,
  na: (reason) => `不适用：${reason}`,
  estimate: (amount) => `${amount}（估计）`,
  weighted: (amount, weight) => `${amount}（权数${weight}）`,
  problem: (place, message, item) => `${place}：${message}${item === undefined ? '' : `（${item}）`}`,
  inPlan: (item, place) => `${item}，${place}`,
  proposal: {
    head: (file, id) => [
      `为${file}生成的映射建议：请改正有误之处，并为#后的代码写上地址。`,
      `作为计划中的文件保存，然后运行：hoshin import ${file} --map ${id} --dry-run`,
    ],
    address: '地址',
    among: (addresses) => addresses.join('或'),
    preview: '按此映射将读入：',
  },
  problems: {
    noNumber: (text) => ({ message: `“${text}”不是数字。`, help: IN_ITS_CELLS }),
    numberOfElsewhere: (text) => ({
      message: `“${text}”不是本地写法的数字。`,
      help: '1.234,5请用--locale de导入，1 234,5用fr，1’234.5用ch。',
    }),
    manyDigits: (text) => ({ message: `“${text}”超过15位数字。`, help: '请保留至多15位，或改用更大的单位。' }),
    date: (day) => ({
      message: `单元格中是日期${day}；电子表格软件会把6/8之类的内容变成日期。`,
      help: IN_ITS_CELLS,
    }),
    error: (text) => ({ message: `单元格显示错误“${text}”。`, help: '请修正公式，或直接填写数字。' }),
    uncalculated: () => ({
      message: '单元格中是公式，而文件中没有其计算结果。',
      help: '请用电子表格软件打开并保存，或直接填写数字。',
    }),
    covered: (by) => ({ message: `该单元格已与${by}合并，没有自己的值。`, help: '请取消合并，并分别填写。' }),
    yesNoNumber: () => ({ message: '单元格中是逻辑值，不是数字。', help: IN_ITS_CELLS }),
    percentOfOther: (text, unit) => ({
      message: `“${text}”是百分比，而该行${unit === undefined ? '没有单位' : `单位为“${unit}”`}。`,
      help: '请按该行的单位填写。',
    }),
    noYes: (text) => ({ message: `“${text}”既不是“是”也不是“否”。`, help: '请选“是”，或留空。' }),
    noStatus: (text) => ({ message: `行动没有“${text}”这一状态。`, help: '请选“已完成”、“未完成”或“取消”。' }),
    noDay: (text) => ({ message: `“${text}”不是日期。`, help: '请写成2026-07-31。' }),
    noShare: (text) => ({ message: `“${text}”不是0%至100%之间的百分比。`, help: '请带百分号填写，如60%。' }),
    halfRate: (lacking) => ({
      message: `缺少${lacking === 'numerator' ? '分子' : '分母'}。`,
      help: '请填写分子和分母；没有可统计的，请填0和0。',
    }),
    valueAndParts: () => ({ message: '该行既填了实际值，又填了分子或分母。', help: '请只填实际值，或只填两个部分。' }),
    barePercent: () => ({ message: '该行只填了百分比，而各月的比率不能相加。', help: '请分别填入分子和分母两格。' }),
    naAndValue: () => ({ message: '该行既有值，又写了不适用的原因。', help: '请保留其中之一。' }),
    estimateWithoutValue: () => ({
      message: '该行标为估计值，却没有值。',
      help: '请填写估计值，或将“是否估计值”留空。',
    }),
    approvalWithoutReason: () => ({
      message: '已有批准人，却没有不适用的原因。',
      help: '请写明原因，或将两格都留空。',
    }),
    weightWithoutValue: () => ({ message: '该行有权数而没有值。', help: '请同时填写实际值。' }),
    supportOfNobody: () => ({
      message: '请求了支持，却没有写明向谁请求。',
      help: '请在“请求对象”中写明部门或人员。',
    }),
    idMissing: () => ({ message: '该行已填写，却没有编号。', help: '请从发出的表中复制编号。' }),
    idTwice: (first) => ({ message: `${first}已有同一行，且内容不同。`, help: '请只保留一行。' }),
    unknownId: (id, guess) => ({ message: `计划中没有编号“${id}”。`, help: guess ?? '请从发出的表中复制编号。' }),
    notDue: (period, own) => ({
      message: `该项不在期间“${period}”计量。`,
      help: own.length > 0 ? `其期间为${own.slice(0, 4).join('、')}${own.length > 4 ? '等' : ''}。` : '请删去该行。',
    }),
    needsReason: (present, hasRemarks) => ({
      message: `计划中已有${present}。`,
      help: hasRemarks
        ? '请在“备注”中写明更正原因，或用--reason给出，或用--replace直接替换。'
        : '请用--reason给出更正原因，或用--replace直接替换。',
    }),
    conflict: (base, theirs, mine) => ({
      message: `生成该表时为${base || '空'}；此后计划改为${theirs || '空'}，而表中为${mine || '空'}。`,
      help: '请确定以哪个为准：填入表中并用--replace导入，或重新生成该表。',
    }),
    noSheet: (name, sheets) => ({
      message: name === undefined ? '表中没有内容。' : `表中没有工作表“${name}”。`,
      help:
        sheets.length > 0
          ? `其工作表为${sheets.slice(0, 12).join('、')}：请改正映射中的“sheet:”。`
          : '请指定有表头和数值的表。',
    }),
    noColumn: (name, guess) => ({
      message: `表中没有“${name}”这一列。`,
      help: guess ?? '请改正映射中的列；表头在其他行的，请改正“firstRow:”。',
    }),
    columnTwice: (name) => ({ message: `表中有两列的表头都是“${name}”。`, help: '请在映射中用列号写明该列。' }),
    noPeriodHeads: (row) => ({
      message: `第${row}行的表头中没有期间，如2026-07、2026年7月或7月。`,
      help: '请改正映射中的“firstRow:”，或用“period:”写明期间列。',
    }),
    noPeriod: (text) => ({
      message: text === '' ? '该行有数值而没有期间。' : `“${text}”不是期间。`,
      help: '请写成2026-07、2026-Q3或日期；没有年份的，请在映射中加上“year:”。',
    }),
    otherTotal: (column, added, expected) => ({
      message: `读入的行在“${column}”列合计为${added}，而映射中的控制合计为${expected}。`,
      help: '请检查是否有缺失或重复的行，或改正映射中的“equals:”。',
    }),
    unfounded: (message, help) => ({ message, help }),
  },
  tells: {
    emptied: (present) => `该格已清空；计划保留${present}。`,
    remarkLost: '估计值的备注不会保存到计划中。',
    unmapped: (codes, more) => `映射未列出、因而未读入：${codes}${more > 0 ? `等，另有${more}个` : ''}。`,
    absent: (codes, more) => `表中没有${codes}的数值${more > 0 ? `，另有${more}个` : ''}。`,
    leftOut: (text) => `“${text}”只是其他行的汇总，未读入。`,
    finding: (message) => message,
  },
};

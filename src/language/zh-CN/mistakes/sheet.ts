import type { SheetBound, SheetMistakes, WordsFor } from '../../../util/mistakes';

export const sheet: WordsFor<SheetMistakes> = {
  'table-without-kpis': (file) => ({
    message: `“${file}”中没有指标表。`,
    help: '表头须有指标、权重、目标值、单位、计分办法等，其下每项指标一行。',
  }),
  'weight-not-read': (place, text) => ({
    message: text === '' ? `${place}：缺少权重。` : `${place}：“${text}”不是权重。`,
    help: '请在该处写一个数，如30或30%。',
  }),
  'sheet-not-read': (file, reason) => ({
    message: `无法读取“${file}”：${reason['zh-CN']}。`,
    help: '请指定您有权读取的工作簿（.xlsx）或CSV文件。',
  }),
  'sheet-too-large': (file, what, limit) => ({
    message: `“${file}”过大：${BOUNDS[what](limit)}。`,
    help: what === 'grid' ? '请删除表格以外的行和列，然后重新保存。' : '请只保留需要的工作表，或拆分文件。',
  }),
  'sheet-damaged': (file) => ({
    message: `“${file}”已损坏：不是电子表格软件保存的工作簿。`,
    help: '请用电子表格软件打开，另存为.xlsx。',
  }),
  'sheet-encrypted': (file) => ({
    message: `“${file}”设有打开密码，无法读取。`,
    help: '请取消打开密码后保存。',
  }),
  'sheet-with-macros': (file) => ({
    message: `“${file}”含有宏，不予读取。`,
    help: '请另存为不含宏的.xlsx。',
  }),
  'sheet-of-old-excel': (file) => ({ message: `“${file}”是旧格式的工作簿（.xls）。`, help: '请另存为.xlsx。' }),
  'no-workbook': (file) => ({
    message: `“${file}”既不是工作簿（.xlsx），也不是CSV文件。`,
    help: '请将表格另存为.xlsx或CSV。',
  }),
  'no-text-table': (file) => ({
    message: `“${file}”不是表格：既不是工作簿，也不是UTF-8、UTF-16或GB18030编码的文本。`,
    help: '请将表格另存为.xlsx或CSV。',
  }),
  'csv-quote-open': (file, line) => ({
    message: `“${file}”第${line}行的引号没有配对。`,
    help: '请补上右引号"；字段内的引号写成""。',
  }),
  'sheet-of-whom': (scorecards) => ({
    message: '填报表按计分卡生成，而没有指明是哪一张。',
    help: `请加上--department，可选${scorecards.join('、')}；或用--all，并以--out指定文件夹。`,
  }),
  'sheets-without-folder': () => ({
    message: '多张填报表需要写入文件夹。',
    help: '请加上“--out sheets”或其他文件夹名称。',
  }),
  'sheet-for-terminal': () => ({
    message: '工作簿不能在终端显示。',
    help: '请加上“--out sheet.xlsx”，或用“-f csv”在此查看各值。',
  }),
  'sheet-tampered': (file) => ({
    message: `“${file}”的隐藏页与hoshin生成时不同，无法识别各行。`,
    help: '请填写原来发出的表，或用“hoshin sheet”重新生成。',
  }),
  'table-without-map': (file, maps) => ({
    message: `“${file}”不是hoshin生成的表，须按映射读入。`,
    help:
      maps.length > 0
        ? `请加上--map，可选：${maps.join('、')}；或运行“hoshin import --make-map ${file}”生成映射建议。`
        : `运行“hoshin import --make-map ${file}”可生成映射建议。`,
  }),
  'table-without-heads': (file) => ({
    message: `“${file}”中没有表头行及其下的数值，无法生成映射建议。`,
    help: '请只保留表格本身，并为每列写上表头。',
  }),
  'table-json': (file) => ({
    message: `“${file}”是无法读入的JSON。`,
    help: '可读入Prometheus的查询结果；其他数据请另存为CSV。',
  }),
  'sheet-of-other-plan': (file, its, plan) => ({
    message: `“${file}”由计划“${its}”生成，而当前计划为“${plan}”。`,
    help: '请导入其所属的计划，用--plan指定文件夹。',
  }),
};

const MEBIBYTE = 1024 * 1024;

const BOUNDS: Readonly<Record<SheetBound, (limit: number) => string>> = {
  bytes: (limit) => `文件最大为${limit / MEBIBYTE} MiB`,
  unfolded: (limit) => `解压后超过${limit / MEBIBYTE} MiB`,
  entries: (limit) => `内部文件超过${limit}个`,
  ratio: (limit) => `其中有内容解压后超过原来的${limit}倍`,
  cells: (limit) => `单元格超过${limit}个`,
  grid: (limit) => `单元格相距太远，其外围表格超过${limit}格`,
  marks: (limit) => `其文本和格式所用的标记超过${limit}个`,
};

import type { CallMistakes, Choosable, WordsFor } from '../../../util/mistakes';

export const call: WordsFor<CallMistakes> = {
  'unknown-command': (name, guess, commands) => ({
    message: `没有命令“${name}”。`,
    help: guess === undefined ? `可用命令：${commands.join('、')}。` : `是不是“hoshin ${guess}”？`,
  }),
  'no-command': () => ({ message: '没有写明命令。', help: listed(undefined) }),
  'unknown-option': (option, command) => ({ message: `没有选项“${option}”。`, help: listed(command) }),
  'option-without-value': (option, command) => ({ message: `选项“${option}”缺少取值。`, help: listed(command) }),
  'argument-missing': (argument, command) => ({ message: `缺少必需的参数“${argument}”。`, help: listed(command) }),
  'too-many-arguments': (command, expected, given) => ({
    message: `“${command}”的参数过多：最多${expected}个，却写了${given}个。`,
    help: listed(command),
  }),
  'no-choice': (what, id, guess) => ({ message: `没有${NAMES[what]}“${id}”。`, help: guess?.['zh-CN'] }),
  'option-beside': (option, other) => ({
    message:
      other === '--example'
        ? `示例按原样复制，${option}不能与--example一起使用。`
        : `计分卡由表格生成，${option}不能与--from一起使用。`,
    help: `请去掉${option}或${other}。`,
  }),
  'department-of-table': () => ({
    message: '有哪些部门以表格为准；仅当表格未写部门时，才用--departments写明一个部门。',
    help: '请去掉--departments，或只写一个部门。',
  }),
  'inside-hoshin': (folder) => ({
    message: `“${folder}”在hoshin自身的文件夹里。`,
    help: '请把计划建在单独的文件夹里，如“../my-plan”。',
  }),
  'no-currency': (text) => ({
    message: `“${text}”不是币种。`,
    help: '请在--currency之后写三个大写字母的代码，如“CNY”或“USD”。',
  }),
  'no-start-month': (text) => ({
    message: `“${text}”不是月份。`,
    help: '请在--start-month之后写1至12之间的数。',
  }),
  'company-without-name': () => ({
    message: '公司名称是空的。',
    help: '请在--name后写上公司名称，如“--name 云岭照明”，或者不写--name。',
  }),
  'department-without-name': (text) => ({
    message: `“${text}”中有部门没有名称。`,
    help: '请写部门名称，中间用顿号或逗号隔开，如“--departments 生产部、销售部”。',
  }),
  'department-reserved': (name, id) => ({
    message: `部门不能叫“${name}”：“${id}”在地址中另有含义。`,
    help: '请换一个名称。',
  }),
  'department-named-twice': (name) => ({
    message: `有两个部门都叫“${name}”。`,
    help: '请给各部门起不同的名称。',
  }),
  'no-number-of-warnings': (asked) => ({
    message: `“${asked}”不是警告的数目。`,
    help: '请在--max-warnings之后写一个整数，如0或10。',
  }),
  'no-number-of-jobs': (asked, most) => ({
    message: `“${asked}”不是线程数。`,
    help: `请在--jobs之后写1至${most}之间的整数。`,
  }),
  'no-port': (asked) => ({
    message: `“${asked}”不是端口号。`,
    help: '请在--port之后写1024至65535之间的数；0表示任取一个空闲端口。',
  }),
  'port-refused': (port, reason) => ({
    message: `“hoshin serve”无权监听端口${port}（${reason}）。`,
    help: '请用--port另选一个，1024至65535之间。',
  }),
  'ports-taken': (first, last) => ({
    message: first === last ? `端口${first}已被占用。` : `端口${first}至${last}均已被占用。`,
    help: '请用--port另选一个；0表示任取一个空闲端口。',
  }),
};

const listed = (command: string | undefined): string =>
  `可用的写法见“hoshin ${command === undefined ? '' : `${command} `}--help”。`;

const NAMES: Readonly<Record<Choosable, string>> = {
  example: '示例',
  format: '格式',
  language: '语言',
  locale: '数字写法',
  map: '导入映射',
  page: '页面',
  picture: '图形',
  planFileKind: '计划文件种类',
  rule: '规则',
  grouping: '分组方式',
  severity: '严重程度',
  shell: 'shell',
  table: '表',
  template: '模板',
  view: '视图',
};

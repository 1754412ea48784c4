import type { CommandEntry } from '../command';

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'make a plan: of a template, a table of KPIs, or an example',
    load: () => (require('./init') as typeof import('./init')).init,
  },
  {
    name: 'check',
    summary: 'list every problem of the plan, or say that there is none',
    load: () => (require('./check') as typeof import('./check')).check,
  },
  {
    name: 'score',
    summary: 'print the scorecards: points, bonus, range and grade',
    load: () => (require('./score') as typeof import('./score')).score,
  },
  {
    name: 'review',
    summary: 'print the PDCA review of a week, month, quarter, half or year',
    load: () => (require('./review') as typeof import('./review')).review,
  },
  {
    name: 'draft',
    summary: 'make a review file to fill in: open actions, running measures, what is red',
    load: () => (require('./draft') as typeof import('./draft')).draft,
  },
  {
    name: 'roll',
    summary: "make next year's scorecards out of this year's",
    load: () => (require('./roll') as typeof import('./roll')).roll,
  },
  {
    name: 'todo',
    summary: 'list what is late, unanswered or due, by person; also as a calendar',
    load: () => (require('./todo') as typeof import('./todo')).todo,
  },
  {
    name: 'letter',
    summary: 'print the objective responsibility letter that a department head signs',
    load: () => (require('./letter') as typeof import('./letter')).letter,
  },
  {
    name: 'serve',
    summary: 'show the reports in a browser while you edit: they follow every save',
    load: () => (require('./serve') as typeof import('./serve')).serve,
  },
  {
    name: 'site',
    summary: 'write all reports of all cycles as a folder of linked pages',
    load: () => (require('./site') as typeof import('./site')).site,
  },
  {
    name: 'record',
    summary: 'write a value or an accepted milestone into its file, and say what it does to the score',
    load: () => (require('./record') as typeof import('./record')).record,
  },
  {
    name: 'sheet',
    summary: 'make the sheet of a period that department heads fill in',
    load: () => (require('./sheet') as typeof import('./sheet')).sheet,
  },
  {
    name: 'import',
    summary: 'read sheets that came back, and write what they say into the plan',
    load: () => (require('./import') as typeof import('./import')).imports,
  },
  {
    name: 'tree',
    summary: 'show the plan as a tree: strategy to measures, as OKRs, or as Balanced Scorecard',
    load: () => (require('./tree') as typeof import('./tree')).tree,
  },
  {
    name: 'map',
    summary: 'draw the plan: strategy map, value tree, X-matrix, trend, fishbone and others',
    load: () => (require('./map') as typeof import('./map')).map,
  },
  {
    name: 'explain',
    summary: 'show where a score or a forecast comes from, step by step',
    load: () => (require('./explain') as typeof import('./explain')).explain,
  },
  {
    name: 'forecast',
    summary: 'show where the year ends, what the rest must bring, and which step gives most',
    load: () => (require('./forecast') as typeof import('./forecast')).forecast,
  },
  {
    name: 'what-if',
    summary: 'show what reaching a value would change: scores and grades before and after',
    load: () => (require('./what-if') as typeof import('./what-if')).whatIf,
  },
  {
    name: 'pay',
    summary: 'print performance pay: the sheet of a month, the settlement of a year (confidential)',
    load: () => (require('./pay') as typeof import('./pay')).pay,
  },
  {
    name: 'readiness',
    summary: 'say whether OKR fits here, and which condition holds it back',
    load: () => (require('./readiness') as typeof import('./readiness')).readiness,
  },
  {
    name: 'diff',
    summary: 'show what changed in the plan, and what that does to scores',
    load: () => (require('./diff') as typeof import('./diff')).diff,
  },
  {
    name: 'history',
    summary: 'show a target, weight or actual through its commits',
    load: () => (require('./history') as typeof import('./history')).history,
  },
  {
    name: 'sign',
    summary: 'sign the plan of a year off: what later changes are held against',
    load: () => (require('./sign') as typeof import('./sign')).sign,
  },
  {
    name: 'export',
    summary: 'write the plan as flat tables: CSV, JSON lines, parquet or a workbook',
    load: () => (require('./export') as typeof import('./export')).exportCommand,
  },
  {
    name: 'batch',
    summary: 'score many plans at once, into tables that databases read',
    load: () => (require('./batch') as typeof import('./batch')).batch,
  },
  {
    name: 'mcp',
    summary: 'answer an assistant about the plan, over standard input and output; nothing is written',
    load: () => (require('./mcp') as typeof import('./mcp')).mcp,
  },
  {
    name: 'lsp',
    summary: 'answer an editor: findings while you type, completion, figures, renaming',
    load: () => (require('./lsp') as typeof import('./lsp')).lsp,
  },
  {
    name: 'rule',
    summary: 'print the page of a rule, or the list of rules',
    load: () => (require('./rule') as typeof import('./rule')).rule,
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of plan files, or set VS Code up with it',
    load: () => (require('./schema') as typeof import('./schema')).schema,
  },
  {
    name: 'completion',
    summary: 'print what makes bash, zsh or fish complete commands, options and addresses',
    load: () => (require('./completion') as typeof import('./completion')).completion(commands),
  },
];

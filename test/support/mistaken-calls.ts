import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/browser/find-browser';
import type { Io } from '../../src/cli/io';
import type { Language } from '../../src/util/language';
import type { Mistake, Mistakes } from '../../src/util/mistakes';
import { GitRepo } from './git-repo';
import { ROOT } from './run-cli';
import { temporaryFolder } from './temporary';

type Files = Readonly<Record<string, string>>;

/** A call that is mistaken. The language is that of its option, or of its plan where the command has no such option. */
export interface MistakenCall {
  readonly line: string;
  readonly speaks: 'option' | 'plan';
  /** Makes the folder that it is called in. */
  folder(language: Language): string | Promise<string>;
  readonly world?: Partial<Io>;
}

const EXAMPLE = join(ROOT, 'examples/river-foods-full');

const inExample = (line: string, world: Partial<Io> = {}): MistakenCall => ({
  line,
  speaks: 'option',
  folder: () => EXAMPLE,
  world,
});

const inFolder = (line: string, files: Files = {}, world: Partial<Io> = {}): MistakenCall => ({
  line,
  speaks: 'option',
  folder: () => temporaryFolder(files),
  world,
});

/** Calls in a plan that has links out of it: to a file and to a folder. */
const inLinked = (line: string): MistakenCall => ({
  line,
  speaks: 'option',
  folder: () => {
    const [folder, elsewhere] = [temporaryFolder(PLAN), temporaryFolder({ file: 'mine' })];
    symlinkSync(join(elsewhere, 'file'), join(folder, 'link'));
    symlinkSync(elsewhere, join(folder, 'folder'));
    return folder;
  },
});

/** Calls in a folder that is made by hand, for commands without `--language`. */
const inPlan = (line: string, prepare: (folder: string, language: Language) => void = () => {}): MistakenCall => ({
  line,
  speaks: 'plan',
  folder: (language) => {
    const folder = temporaryFolder(plan(language));
    prepare(folder, language);
    return folder;
  },
});

const repositories: GitRepo[] = [];

const inRepository = (
  line: string,
  prepare: (repo: GitRepo) => string | void = () => {},
  speaks: MistakenCall['speaks'] = 'option',
): MistakenCall => ({
  line,
  speaks,
  folder: (language) => {
    const repo = new GitRepo(plan(language));
    repositories.push(repo);
    return prepare(repo) ?? repo.root;
  },
});

afterAll(() => repositories.forEach((repo) => repo.dispose()));

const plan = (language: Language): Files => ({
  'plan.yaml': `kind: plan\nid: p\nname: P\nlanguage: ${language}\ndepartments: [{id: production, name: Production}, {id: sales, name: Sales}]\n`,
  '2025.yaml': scorecard(2025, 'old'),
  '2026.yaml': scorecard(2026, 'a'),
});

const scorecard = (year: number, id: string): string =>
  `kind: scorecard\ndepartment: production\nyear: ${year}\nkpis: [{id: ${id}, name: A, direction: higher, aggregate: sum, weight: 100, basic: {target: 1200}}]\n`;

const PLAN = plan('en');
const NO_KPIS = 'kind: scorecard\ndepartment: production\nyear: 2026\n';
const EMPTY: Files = { 'plan.yaml': 'kind: plan\nid: p\nname: P\n' };
const BY_HALF: Files = { 'plan.yaml': 'kind: plan\nid: p\nname: P\npolicy: {assessment: {results: half}}\n' };

/** A browser that cannot print, and what it says last. */
function withBrowser(says: string): Partial<Io> {
  const path = join(temporaryFolder({ browser: `#!/bin/sh\necho "${says}" >&2\n` }), 'browser');
  chmodSync(path, 0o755);
  return { env: { PATH: process.env.PATH, HOSHIN_BROWSER: path } };
}

const withoutBrowser = (line: string): MistakenCall => ({
  ...inFolder(line, {}),
  folder: () => {
    jest.mocked(findBrowser).mockReturnValueOnce(undefined);
    return temporaryFolder(PLAN);
  },
});

const taken = createServer();
afterAll(() => void taken.close());

const onTakenPort: MistakenCall = {
  line: 'serve --port 47613',
  speaks: 'option',
  folder: () =>
    new Promise((resolve) =>
      taken.listening ? resolve(EXAMPLE) : taken.listen(47613, '127.0.0.1', () => resolve(EXAMPLE)),
    ),
};

const LONG = 'x'.repeat(300);
const SHALLOW = (repo: GitRepo): string => {
  repo.commit('more');
  repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, 'shallow');
  return repo.path('shallow');
};

/** Calls that make each mistake, one for each way to word it. */
export const CALLS: Readonly<Partial<Record<Mistake, readonly MistakenCall[]>>> = {
  'unknown-command': [inFolder('chek'), inFolder('zzzzzz')],
  'no-command': [inFolder('help nothing')],
  'unknown-option': [inExample('check --foo'), inFolder('--foo')],
  'option-without-value': [inExample('score --department')],
  'argument-missing': [inExample('explain')],
  'too-many-arguments': [inExample('check a b c'), inExample('tree a b')],
  'no-choice': [
    ...['check --severity bad', 'check -f nope', 'check --rule weights', 'tree --view okt', 'map nope'].map((line) =>
      inExample(line),
    ),
    ...['init new --template maximal', 'init new --example bakery'].map((line) => inFolder(line)),
  ],
  'option-beside': [
    inFolder('init new --template full --example minimal'),
    inFolder('init new --template full --from a.csv', { 'a.csv': 'KPI,Weight\nA,100\n' }),
  ],
  'department-of-table': [inFolder('init new --departments A,B --from a.csv', { 'a.csv': 'KPI,Weight\nA,100\n' })],
  'table-without-kpis': [inFolder('init new --from a.csv', { 'a.csv': 'A,B\n1,2\n' })],
  'weight-not-read': [
    inFolder('init new --from a.csv', { 'a.csv': 'KPI,Weight\nA,much\n' }),
    inFolder('init new --from a.csv', { 'a.csv': 'KPI,Weight,Target\nA,,1\n' }),
  ],
  'inside-hoshin': [inExample('init new')],
  'no-currency': [inFolder('init new --currency euro')],
  'no-start-month': [inFolder('init new --start-month 13')],
  'company-without-name': [inFolder('init new --name=')],
  'department-without-name': [inFolder('init new --departments a,,b')],
  'department-reserved': [inFolder('init new --departments Company')],
  'department-named-twice': [inFolder('init new --departments Sales,sales')],
  'no-number-of-warnings': [inExample('check --max-warnings many')],
  'no-port': [inExample('serve --port 70000')],
  'ports-taken': [onTakenPort],
  'no-plan': [inFolder('check'), inFolder('check', { 'a.yaml': '' }), inFolder('check sub', { 'sub/b': '' })],
  'several-plans': [inFolder('serve', { 'a/plan.yaml': 'kind: plan', 'b/c/plan.yaml': 'kind: plan' })],
  'no-folder': [inFolder('check nowhere')],
  'folder-unreadable': [inFolder(`check ${LONG}`)],
  'plan-exists': [inFolder('init .', PLAN)],
  'file-in-the-way': [inFolder('init', { '2026/studio.yaml': '' })],
  'no-git': [inFolder('check --rev HEAD', PLAN, { env: { PATH: '/nowhere' } })],
  'no-repository': [inFolder('check --rev HEAD', PLAN)],
  'odd-revision': [inRepository('check --rev HEAD@{1}')],
  'no-revision': [inRepository('check --rev nowhere'), inRepository('check --rev HEAD~1', SHALLOW)],
  'no-common-commit': [
    inRepository('diff main...other', (repo) => {
      repo.git('checkout', '-q', '--orphan', 'other');
      repo.commit('other');
    }),
    inRepository('diff main...other', (repo) => {
      repo.git('checkout', '-q', '--orphan', 'other');
      repo.commit('other');
      repo.git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${repo.root}`, 'shallow');
      writeFileSync(repo.path('shallow/.git/shallow'), repo.git('rev-parse', 'main', 'other'));
      repo.git('-C', 'shallow', 'branch', '-f', 'main', 'origin/main');
      return repo.path('shallow');
    }),
  ],
  'no-plan-at-revision': [
    inRepository('check --rev HEAD', (repo) => {
      repo.git('rm', '-q', 'plan.yaml');
      repo.commit('gone');
    }),
  ],
  'contents-not-cloned': [
    inRepository('check --rev HEAD~1', (repo) => {
      repo.commit('changed', { '2026.yaml': scorecard(2026, 'b') });
      repo.git('config', 'uploadpack.allowFilter', 'true');
      repo.git('clone', '-q', '--filter=blob:none', `file://${repo.root}`, 'partial');
      return repo.path('partial');
    }),
  ],
  'nothing-committed': [inPlan('sign')],
  'plan-modified': [inRepository('sign', (repo) => repo.write({ '2026.yaml': scorecard(2026, 'b') }), 'plan')],
  'results-not-committed': [inFolder('export --results', PLAN)],
  'results-modified': [inRepository('export --results', (repo) => repo.write({ '2026.yaml': scorecard(2026, 'b') }))],
  'signed-already': [inRepository('sign', (repo) => void repo.git('tag', 'plan/2026'), 'plan')],
  'tag-refused': [inRepository('sign', (repo) => writeFileSync(repo.path('.git/refs/tags/plan'), ''), 'plan')],
  'no-period': [inExample('score 2026-13')],
  'no-scorecard': [inFolder('score', EMPTY)],
  'no-scorecard-of-period': [
    inExample('score 2031-05'),
    inFolder('score 2026', EMPTY),
    inFolder('score 2020-02', { ...PLAN, 'plan.yaml': `${PLAN['plan.yaml']}fiscalYear: {startMonth: 4}\n` }),
  ],
  'not-assessed': [inExample('score 2026-06 --final'), inFolder('score 2026-06 --final', { ...PLAN, ...BY_HALF })],
  'not-ended': [inExample('score 2026 --final --as-of 2026-07-01')],
  'letter-not-of-year': [inExample('letter production --year 2026-06')],
  'sign-off-not-of-year': [inPlan('sign 2026-06')],
  'no-day': [inExample('score --as-of 2026-02-30')],
  'no-year': [inExample('roll next')],
  'year-is-there': [inExample('roll 2026')],
  'no-stretch': [inExample('todo --within 2months')],
  'nobody-named': [inExample('todo --person Nobody')],
  'odd-epoch': [inExample('score', { env: { SOURCE_DATE_EPOCH: 'soon' } })],
  'no-department': [inExample('score --department prodution'), inExample('readiness --department nobody')],
  'department-without-scorecard': [inFolder('score 2026 --department sales', PLAN)],
  'department-without-readiness': [inExample('readiness --department line-1')],
  'no-readiness': [inFolder('readiness', PLAN), inExample('readiness --as-of 2001-01-01')],
  'no-address': [inExample('explain production/first-pas-rate'), inFolder('explain zzzzzz', PLAN)],
  'address-of-other-year': [inFolder('explain production/old 2026', PLAN)],
  'address-without-history': [inRepository('history production/b')],
  'no-forecast': [inExample('forecast production/first-pass-rate/line-balancing')],
  'picture-without-kpi': [
    inExample('map trend'),
    inFolder('map trend --period 2026', { ...PLAN, '2026.yaml': NO_KPIS }),
  ],
  'picture-of-whole-plan': [inExample('map strategy company')],
  'not-in-picture': [inExample('map trend production'), inExample('map bridge sales/volume')],
  'nothing-to-draw': [inFolder('map pareto production -f svg', PLAN)],
  'no-pay-period': [inExample('pay soon')],
  'pay-by-process': [inExample('pay 2026-Q1'), inFolder('pay 2026-W10', BY_HALF)],
  'pay-by-half': [inFolder('pay 2026-H1', PLAN)],
  'pay-of-second-half': [inFolder('pay 2026-H2', BY_HALF)],
  'no-pay': [inFolder('pay 2026', PLAN)],
  'no-pay-of-year': [inExample('pay 2031')],
  'year-not-recorded': [inExample('pay 2026 --record --dry-run')],
  'revision-not-recorded': [inExample('pay 2026-03 --record --rev HEAD')],
  'not-begun': [inExample('pay 2026-03 --record --dry-run --as-of 2026-02-01')],
  'no-person': [inExample('pay 2026 --person P-1071')],
  'no-supposition': [inExample('what-if nothing')],
  'supposed-twice': [inExample('what-if sales/volume=1 sales/volume=2')],
  'supposed-without-points': [inExample('what-if production=1')],
  'supposed-not-applicable': [inExample('what-if quality/inspector-agreement=1')],
  'supposed-of-milestones': [inExample('what-if sales/new-products=7')],
  'supposed-without-challenge': [inExample('what-if production/conversion-cost=challenge')],
  'supposed-no-value': [inExample('what-if sales/volume=much')],
  'supposed-without-actuals': [inFolder('what-if production/a=+2%', PLAN)],
  'record-odd-line': [inFolder('record -', PLAN, { input: () => 'production/a 2026-05' })],
  'record-nothing': [inFolder('record -', PLAN)],
  'record-without-value': [inExample('record production/conversion-cost'), inExample('record sales/volume 2026-07')],
  'record-na-and-value': [inExample('record sales/volume 2026-07 5 --na no')],
  'option-out-of-place': [inExample('record sales/volume 2026-07 5 --quality 80%'), inExample('check --dry-run')],
  'options-apart': [inExample('check --fix --rev HEAD')],
  'without-values': [inExample('record sales 2026-07 5 --dry-run')],
  'no-milestone': [inExample('record production/zero-defect-line/audt accepted 2026-09-21 --dry-run')],
  'accepted-on-a-day': [inExample('record production/zero-defect-line/audit 2026-09 5 --dry-run')],
  'no-number-of-jobs': [inFolder('batch list --out lake --jobs many'), inFolder('batch list --out lake --jobs 0')],
  'batch-without-out': [inFolder('batch list')],
  'empty-list': [inFolder('batch list --out lake', { list: '\n' })],
  'list-unreadable': [inFolder('batch list --out lake')],
  'pay-needs-folder': [inExample('export --pay --out all.xlsx')],
  'results-alone': [inExample('export --results --table kpis')],
  'one-table-a-file': [inExample('export'), inExample('export --out kpis.csv')],
  'no-format-of-report': [inExample('review 2026-06 -f csv')],
  'one-file-twice': [inExample('check --out json=a --out sarif=./a')],
  'pdf-for-terminal': [inExample('score -f pdf', { terminal: { out: true, err: true } })],
  'no-browser': [withoutBrowser('score -f pdf --out a.pdf'), withoutBrowser('score -f pdf')],
  'no-browser-named': [inExample('score -f pdf', { env: { HOSHIN_BROWSER: '/nowhere' } })],
  'browser-failed': [
    inFolder('score -f pdf', PLAN, withBrowser('No usable sandbox!')),
    inFolder('review 2026-01 --all -f pdf --out sheets', PLAN, withBrowser('')),
  ],
  'file-not-written': [inFolder('score --out plan.yaml/score.txt', PLAN)],
  'reports-not-written': [inFolder('review 2026-01 --out plan.yaml', PLAN)],
  'plan-not-written': [inFolder('init file/plan', { file: '' })],
  'file-of-plan': [
    inFolder('score --out plan.yaml', PLAN),
    inFolder('score --out ./actuals.yaml', { ...PLAN, 'actuals.yaml': 'kind: actuals\n' }),
  ],
  'link-not-followed': [inLinked('score --out link')],
  'folder-leads-out': [inLinked('review 2026-01 --out folder/reviews'), inLinked('score --out folder/score.txt')],
  'settings-not-written': [inPlan('schema --vscode', (folder) => writeFileSync(join(folder, '.vscode'), ''))],
  'settings-linked': [inPlan('schema --vscode', (folder) => symlinkSync(folder, join(folder, '.vscode')))],
  'settings-not-json': [
    inPlan('schema --vscode', (folder) => {
      mkdirSync(join(folder, '.vscode'));
      writeFileSync(join(folder, '.vscode/settings.json'), '{} // mine');
    }),
  ],
  'settings-unreadable': [
    inPlan('schema --vscode', (folder) => mkdirSync(join(folder, '.vscode/settings.json'), { recursive: true })),
  ],
};

const FILES_OF_SHEETS = 'test/sheets, test/forms and test/app make such files and ask for such sheets';

/** Mistakes that no call in a test can make in both languages, with why, and with values to word them with. */
export const NOT_CALLED: { readonly [Id in Mistake]?: { readonly why: string; readonly values: Mistakes[Id] } } = {
  'port-refused': { why: 'root, who may run the tests, may listen on every port', values: [80, 'EACCES'] },
  'output-not-written': {
    why: 'standard output is that of the process, which a call in it does not have',
    values: [{ en: 'no room is left on the disk', 'zh-CN': '磁盘已满' }],
  },
  'edit-refused': {
    why: 'what is written is nearly always written so that it can be changed',
    values: ['actuals.yaml:3:5', { en: 'the file has errors of syntax', 'zh-CN': '文件有语法错误' }],
  },
  'file-changed': { why: 'somebody else would have to save the file meanwhile', values: ['actuals.yaml'] },
  'plan-locked': {
    why: 'it would wait for the other run',
    values: ['.hoshin.lock', { pid: 17, host: 'build-3' }],
  },
  'files-not-put-back': {
    why: 'the disk would have to fail twice',
    values: ['b.yaml', { en: 'no room is left on the disk', 'zh-CN': '磁盘已满' }, ['a.yaml']],
  },
  'sheet-not-read': { why: FILES_OF_SHEETS, values: ['a.xlsx', { en: 'it does not exist', 'zh-CN': '它不存在' }] },
  'sheet-too-large': { why: FILES_OF_SHEETS, values: ['a.xlsx', 'cells', 1_000_000] },
  'sheet-damaged': { why: FILES_OF_SHEETS, values: ['a.xlsx'] },
  'sheet-encrypted': { why: FILES_OF_SHEETS, values: ['a.xlsx'] },
  'sheet-with-macros': { why: FILES_OF_SHEETS, values: ['a.xlsx'] },
  'sheet-of-old-excel': { why: FILES_OF_SHEETS, values: ['a.xls'] },
  'no-workbook': { why: FILES_OF_SHEETS, values: ['a.docx'] },
  'no-text-table': { why: FILES_OF_SHEETS, values: ['a.png'] },
  'csv-quote-open': { why: FILES_OF_SHEETS, values: ['a.csv', 3] },
  'sheet-tampered': { why: FILES_OF_SHEETS, values: ['a.xlsx'] },
  'table-without-map': { why: FILES_OF_SHEETS, values: ['a.csv', ['erp']] },
  'table-without-heads': { why: FILES_OF_SHEETS, values: ['a.csv'] },
  'table-json': { why: FILES_OF_SHEETS, values: ['a.json'] },
  'sheet-of-other-plan': { why: FILES_OF_SHEETS, values: ['a.xlsx', 'river-foods', 'mountain-foods'] },
  'sheet-of-whom': { why: FILES_OF_SHEETS, values: [['company', 'production']] },
  'sheets-without-folder': { why: FILES_OF_SHEETS, values: [] },
  'sheet-for-terminal': { why: FILES_OF_SHEETS, values: [] },
  'plan-gone': { why: 'it is told on a page of “hoshin serve”, not in the terminal', values: ['plan.yaml'] },
  'no-format-of-rule': {
    why: '“hoshin rule” opens no plan and has no --language, so it speaks English',
    values: ['csv', ['terminal', 'json']],
  },
};

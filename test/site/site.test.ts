import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin, ROOT, type Ran } from '../support/run-cli';
import { deadLinks, filesIn, linksIn } from '../support/site-folder';
import { temporaryFolder } from '../support/temporary';
import { writeTwoYears } from '../support/two-years';

const DAY = '2026-07-15';

const site = (plan: string, out: string, ...options: readonly string[]): Promise<Ran> =>
  hoshin(['site', plan, '--out', out, '--as-of', DAY, ...options]);

/** A plan of one department, with a name in each language. */
const SMALL: Readonly<Record<string, string>> = {
  'plan.yaml': `kind: plan
id: shop
name: {en: Corner shop, zh-CN: 街角小店}
departments: [{id: Till, name: {en: Till, zh-CN: 收银台}, head: Li Na}]
policy: {meetings: {department: [month, week], company: [month], graceDays: 10}}
`,
  '2026/till.yaml': `kind: scorecard
department: Till
year: 2026
kpis:
  - id: 销售额
    name: {en: Sales, zh-CN: 销售额}
    weight: 100
    unit: CNY
    direction: higher
    aggregate: sum
    basic: {target: 1200}
    measures: [{id: m, name: New till, owner: Li Na, start: 2026-01-05, due: 2026-05-31, effect: 2}]
`,
  '2026/actuals.yaml': `kind: actuals\ndepartment: Till\nvalues: {销售额: {2026-01: 90, 2026-02: 80, 2026-03: 70}}\n`,
  '2026/review.yaml': `kind: review
department: Till
cycle: 2026-03
held: 2026-04-02
check: [{kpi: 销售额, finding: Fewer guests, cause: rain}]
act: [{id: umbrella, action: Lend umbrellas, for: 销售额, owner: Zhao Min, due: 2026-05-31}]
changes: [{item: Till/销售额, field: basic.target, from: 1300, to: 1200, reason: Rain, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-04-03}]
`,
  '2026/weeks.yaml': `kind: review\ndepartment: Till\ncycle: 2026-W12\nheld: 2026-03-23\n`,
};

const page = (files: ReadonlyMap<string, string>, path: string): string => {
  expect([...files.keys()]).toContain(path);
  return files.get(path)!;
};

/** The text of the report on a page. */
const textOf = (html: string): string =>
  /<main[\s\S]*<\/main>/
    .exec(html)![0]
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the site of a small plan', () => {
  let plan: string;
  let files: ReadonlyMap<string, string>;
  let ran: Ran;
  const out = temporaryFolder();
  beforeAll(async () => {
    plan = temporaryFolder(SMALL);
    ran = await site(plan, out);
    files = filesIn(out);
  });

  test('says how many pages there are and where to begin', () =>
    expect(ran).toMatchObject({ out: `wrote 42 pages; begin with ${join(out, 'index.html')}\n` }));

  test('has a page for the overview, each scorecard, KPI, report and cycle, in both languages', () => {
    const names = [...files.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('zh-CN/'));
    const till = /scorecard\.(till~[\da-f]{8})\.html/.exec(names.join(' '))![1]!;
    const reports = ['a3', 'bsc', 'forecast', 'letter', 'map', 'okr', 'score', 'todo', 'tree'];
    const months = ['2026-01', '2026-02', '2026-03'];
    expect(names).toEqual(
      [
        'index',
        'reviews',
        'todo',
        'entries',
        `scorecard.${till}`,
        `kpi.${till}.销售额`,
        ...reports.map((id) => `${id}.2026.${till}`),
        ...months.flatMap((month) => [`cycle.${month}`, `review.${month}.${till}`]),
      ]
        .map((name) => `${name}.html`)
        .sort(),
    );
    for (const name of names) expect([...files.keys()]).toContain(`zh-CN/${name}`);
  });

  test('every link leads somewhere, and none out of it', () => expect(deadLinks(files)).toEqual([]));

  test('the overview tells scores by month, lights and what is overdue', () => {
    const text = textOf(page(files, 'index.html'));
    expect(text).toContain('Scores by month, 2026');
    expect(text).toMatch(/Lend umbrellas Action Sales Zhao Min 2026-05-31 45 days late/);
    expect(text).toMatch(/Till 80\.00 .* R 1/);
  });

  test('a KPI tells its measures, actions, findings, and changes with who approved them', () => {
    const [path] = [...files.keys()].filter((name) => /^kpi\..*html$/.test(name));
    const text = textOf(page(files, path!));
    expect(text).toContain('New till Li Na overdue');
    expect(text).toContain('Lend umbrellas Sales Zhao Min 2026-05-31 overdue March 2026');
    expect(text).toContain('March 2026 Fewer guests rain');
    expect(text).toContain('March 2026 basic target 1300 1200 Rain Li Na Wang Fang, 2026-04-03');
  });

  test('tables lie beside their pages, with figures that programs read', () => {
    expect(JSON.parse(page(files, 'index.json'))).toContainEqual(
      expect.objectContaining({ year: 2026, month: '2026-02', scorecard: 'Till', red: 1 }),
    );
    expect(page(files, 'zh-CN/index.csv')).toContain('2026,2026-02,Till,收银台,');
  });

  test('a page runs nothing but the script of the search, and only where that is', () => {
    for (const [path, html] of files)
      if (path.endsWith('.html'))
        expect([path, [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)]).toEqual([
          path,
          path.endsWith('entries.html')
            ? [`<script src="${path.startsWith('zh-CN/') ? '../' : ''}search.js" defer="defer">`]
            : [],
        ]);
  });

  test('is the same again, byte for byte', async () => {
    const again = temporaryFolder();
    await site(plan, again);
    expect(filesIn(again)).toEqual(files);
  });

  test('--language writes that one alone, at the top', async () => {
    const chinese = temporaryFolder();
    await site(plan, chinese, '--language', 'zh-CN', '--cycles', '2026-03');
    const own = filesIn(chinese);
    expect([...own.keys()].filter((path) => path.includes('/'))).toEqual([]);
    expect(page(own, 'index.html')).toContain('<html lang="zh-CN">');
    expect(linksIn(page(own, 'index.html')).filter((to) => to.includes('index'))).not.toContain('zh-CN/index.html');
    expect(deadLinks(own)).toEqual([]);
  });

  test.each([
    ['2026-02,2026-Q1', ['2026-02', '2026-Q1']],
    ['week', ['2026-W12']],
    ['quarter', ['2026-Q1']],
    ['2026-06', ['2026-06']],
  ])('--cycles %s', async (asked, cycles) => {
    const some = temporaryFolder();
    await site(plan, some, '--cycles', asked, '--language', 'en');
    const found = [...filesIn(some).keys()].flatMap((path) => /^cycle\.(.*)\.html$/.exec(path)?.[1] ?? []);
    expect(found).toEqual(expect.arrayContaining(cycles));
    expect(deadLinks(filesIn(some))).toEqual([]);
  });
});

describe('a folder that a site is written into', () => {
  const plan = temporaryFolder(SMALL);
  const write = (out: string, ...options: readonly string[]): Promise<Ran> =>
    site(plan, out, '--language', 'en', ...options);

  test('what is no longer a page goes, and whatever else lies there stays', async () => {
    const out = temporaryFolder({ CNAME: 'plan.example.org', 'notes.html': 'mine', 'zh-CN/mine.html': 'mine' });
    await site(plan, out, '--cycles', '2026-02,2026-03');
    expect(existsSync(join(out, 'cycle.2026-02.html'))).toBe(true);
    await write(out, '--cycles', '2026-03');
    const left = filesIn(out);
    expect([...left.keys()].filter((path) => /2026-02|^zh-CN/.test(path))).toEqual(['zh-CN/mine.html']);
    expect([left.get('CNAME'), left.get('notes.html')]).toEqual(['plan.example.org', 'mine']);
    expect(deadLinks(new Map([...left].filter(([path]) => !/mine|notes/.test(path))))).toEqual([]);
  });

  test('a file of somebody else that has the name of a page is not lost', async () => {
    const out = temporaryFolder({ 'index.html': 'mine' });
    const { code, err } = await write(out);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('index.html” is in the way') as string });
    expect([...filesIn(out)]).toEqual([['index.html', 'mine']]);
  });

  test('a list of files that leads elsewhere removes nothing', async () => {
    const elsewhere = temporaryFolder({ 'a.html': 'mine', 'plan.yaml': 'kind: plan' });
    const out = temporaryFolder();
    const files = ['../a.html', join(elsewhere, 'a.html'), 'link/a.html', 'zh-CN/../../a.html', '.git/a.html', 7];
    symlinkSync(elsewhere, join(out, 'zh-CN'));
    writeFileSync(join(out, 'hoshin-site.json'), JSON.stringify({ files: [...files, 'zh-CN/plan.yaml'] }));
    await write(out);
    expect([...filesIn(elsewhere).keys()]).toEqual(['a.html', 'plan.yaml']);
  });

  test('a run that was ended midway is gone on with', async () => {
    const out = temporaryFolder();
    await write(out);
    const whole = filesIn(out);
    rmSync(join(out, 'todo.html'));
    writeFileSync(join(out, 'hoshin-site.json'), readFileSync(join(out, 'hoshin-site.json')));
    await write(out);
    expect(filesIn(out)).toEqual(whole);
  });
});

test('whatever a plan says is text on its pages', async () => {
  const lure = `</style><script>alert(1)</script>"><img src=x onerror=alert(1)> javascript:alert(1)`;
  const said = JSON.stringify(lure);
  const plan = temporaryFolder(
    Object.fromEntries(
      Object.entries(SMALL).map(([path, text]) => [
        path,
        text.replace(/(Corner shop|New till|Li Na|Fewer guests|Lend umbrellas|Rain|Zhao Min)(?=[,}\]])/g, said),
      ]),
    ),
  );
  const out = temporaryFolder();
  await site(plan, out, '--language', 'en');
  const pages = [...filesIn(out)].filter(([path]) => path.endsWith('.html'));
  expect(pages.some(([, html]) => html.includes('&lt;script&gt;alert(1)'))).toBe(true);
  expect(pages.filter(([, html]) => /<script>|<img|<\/style><script/.test(html)).map(([path]) => path)).toEqual([]);
  expect(deadLinks(filesIn(out))).toEqual([]);
});

test('a plan of two years: a KPI, a scorecard and the overview have both', async () => {
  const [plan, out] = [temporaryFolder(), temporaryFolder()];
  writeTwoYears(plan);
  await site(plan, out, '--language', 'en', '--cycles', '2025-12,2026-06');
  const files = filesIn(out);
  expect(deadLinks(files)).toEqual([]);
  expect(textOf(page(files, 'kpi.production.first-pass-rate.html'))).toMatch(
    /Year by year .* 2026 40 98\.4 97\.6 .* 2025 40 99\.5 98\.5/,
  );
  expect(textOf(page(files, 'scorecard.production.html'))).toMatch(/KPI 2025 2026 .* Score 75\.03 77\.69/);
  expect(textOf(page(files, 'index.html'))).toMatch(/Scores by month, 2026 .* Scores by month, 2025/);
  expect([...files.keys()]).toContain('letter.2025.production.html');
});

test('nothing is written for a cycle that there is none of', async () => {
  const out = join(temporaryFolder(), 'site');
  const { code, err } = await site(join(ROOT, 'examples/river-foods'), out, '--cycles', '2026-13');
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('2026-13') as string });
  expect(existsSync(out)).toBe(false);
});

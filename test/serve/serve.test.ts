import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { openPlan } from '../../src/app/open-plan';
import { pages } from '../../src/app/pages';
import { periodOf } from '../../src/app/period';
import { ExitCode } from '../../src/cli/exit-code';
import { reporting } from '../support/calls';
import { hoshin, ROOT } from '../support/run-cli';
import { Serving } from '../support/serving';
import { TempPlan } from '../support/temp-plan';
import { temporaryFolder } from '../support/temporary';

const RIVER = join(ROOT, 'examples/river-foods');
const version = (html: string): string => /data-version="(\w+)"/.exec(html)![1]!;
const report = (html: string): string => /<main.*<\/main>/s.exec(html)![0];
const findings = (html: string): string => /<aside.*<\/aside>/s.exec(html)![0];

/** A plan of its own to edit. */
function riverFoods(): TempPlan {
  const plan = new TempPlan();
  cpSync(RIVER, plan.root, { recursive: true });
  plans.push(plan);
  return plan;
}
const plans: TempPlan[] = [];
afterAll(() => plans.forEach((plan) => plan.dispose()));

let river: Serving;
/** Begun before all tests: while they run it is given up. */
let endless: Promise<number>;
beforeAll(async () => {
  river = await Serving.start(RIVER);
  endless = millisecondsUntilGivenUp(river.port);
});
afterAll(() => river.stop());

/** How long a request is borne that never ends. */
function millisecondsUntilGivenUp(port: number): Promise<number> {
  const started = Date.now();
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: 127.0'));
    const gone = (): void => resolve(Date.now() - started);
    socket
      .on('data', () => undefined)
      .on('close', gone)
      .on('error', gone);
  });
}

/** Reports without a page, and why. */
const NOT_SERVED = {
  explain: 'asks for an address',
  'explain-pay': 'is confidential',
  import: 'writes into the plan',
  pay: 'is confidential',
  readiness: 'is of no cycle',
  record: 'writes into the plan',
  'review-index': 'lists files',
  'what-if': 'asks for what is supposed',
};

describe('pages', () => {
  test.each(pages.map(({ id }) => id))('%s is there, of the company and of a department', async (id) => {
    for (const department of ['company', 'production']) {
      const { status, headers, body } = await river.ask(`/${id}?cycle=2026-06&department=${department}`);
      expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
      expect(report(body)).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    }
  });

  test('every report of a scorecard in a cycle has a page', () => {
    const opened = openPlan({ path: RIVER }, { cwd: ROOT, env: {}, now: new Date('2026-07-15T12:00:00Z') });
    const subject = { opened, cycle: periodOf('2026-06', opened.plan), scorecard: opened.plan.scorecards[0]! };
    const shown = pages.flatMap((page) => page.build(subject).map(({ id }) => id));
    const all = reporting().flatMap(({ reports }) => reports);
    expect([...new Set(shown), ...Object.keys(NOT_SERVED)].sort()).toEqual([...all].sort());
  });

  test.each(['2026', '2026-H1', '2026-Q2', '2026-05', '2026-W24'])('of %s there is a review', async (cycle) => {
    expect(await river.ask(`/review?cycle=${cycle}&department=sales`)).toMatchObject({ status: 200 });
  });

  test('the first page is the review of the company, of the last month that is over', async () => {
    const { body } = await river.ask('/');
    expect(report(body)).toContain('River Leisure Foods (company): review of June 2026');
  });

  test('a report reads as “hoshin … -f html” prints it', async () => {
    const article = (html: string): string => /<article.*<\/article>/s.exec(html)![0].replaceAll('sheet-1', 'sheet');
    const { out } = await hoshin(['review', '2026-06', RIVER, '--department', 'production', '-f', 'html']);
    expect(article((await river.ask('/review?cycle=2026-06&department=production')).body)).toBe(article(out));
  });

  test('in Chinese every word is Chinese', async () => {
    const { body } = await river.ask('/review?cycle=2026-06&department=production&language=zh-CN');
    expect(body).toContain('<html lang="zh-CN"');
    expect(body).toMatch(/回顾.*生产部|生产部.*回顾/s);
    expect(body).toContain('个警告');
  });

  test('findings stand beside each report, with place, line and help', async () => {
    const { body } = await river.ask('/review?cycle=2026-06&department=production');
    expect(findings(body)).toMatch(/2026\/\S+\.yaml:\d+:\d+/);
    expect(findings(body)).toContain('<mark>');
    expect(findings(body)).toContain('help:');
  });

  test('links lead to pages that are there', async () => {
    const { body } = await river.ask('/review?cycle=2026-06&department=production');
    const links = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect({ link, status: (await river.ask(link)).status }).toEqual({ link, status: 200 });
  });

  test.each([
    ['/review?cycle=2026-13', 'There is no period “2026-13”.'],
    ['/review?cycle=2031', 'The plan has no scorecard for 2031.'],
    ['/review?department=prodution', 'Did you mean “production”?'],
    ['/review?language=xx', 'There is no language “xx”.'],
    ['/revew', 'Did you mean “review”?'],
    ['/pay?cycle=2026-06', 'There is no page “pay”.'],
    ['/review?department=%3Cscript%3Ealert(1)%3C/script%3E', '“&lt;script&gt;alert(1)&lt;/script&gt;”'],
  ])('%s is a page that says what is wrong', async (path, said) => {
    const { status, body } = await river.ask(path);
    expect(status).toBe(404);
    expect(report(body)).toContain(said);
    expect(report(body)).not.toContain('<script');
    expect(report(body)).toContain('href="/"');
  });
});

test('a page in the place of a report speaks the language that the plan is served in', async () => {
  const chinese = await Serving.start('examples/river-foods', '--language', 'zh-CN');
  const { body } = await chinese.ask('/review?cycle=2026-13');
  await chinese.stop();
  expect(report(body)).toContain('没有期间“2026-13”。');
});

describe('who gets an answer', () => {
  test.each([
    ['another name for this machine, as after DNS rebinding', { headers: { host: 'evil.example' } }, 421],
    ['the name of another port', { headers: { host: '127.0.0.1:1' } }, 421],
    ['no port', { headers: { host: '127.0.0.1' } }, 421],
    ['a page of another server', { headers: { origin: 'http://evil.example' } }, 403],
    ['a page without a server', { headers: { origin: 'null' } }, 403],
    ['POST', { method: 'POST' }, 405],
    ['PUT', { method: 'PUT' }, 405],
    ['DELETE', { method: 'DELETE' }, 405],
    ['OPTIONS, as before a request from elsewhere', { method: 'OPTIONS' }, 405],
  ])('%s gets none', async (_, how, status) => {
    const reply = await river.ask('/review', how);
    expect(reply).toMatchObject({ status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    expect(reply.body).not.toContain('River');
  });

  test('localhost and the page itself do', async () => {
    expect(await river.ask('/', { headers: { host: `localhost:${river.port}`, origin: river.url } })).toMatchObject({
      status: 200,
    });
  });

  test('nobody is told that other servers may read it', async () => {
    const { headers } = await river.ask('/', { headers: { origin: river.url } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('HEAD gets the head alone', async () => {
    expect(await river.ask('/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': expect.stringMatching(/^\d{4,}$/) as string },
    });
  });

  test('every answer forbids what it does not need', async () => {
    for (const path of ['/', '/live.js', '/nothing', '*']) {
      expect((await river.ask(path)).headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
        ) as string,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test.each([
    '/../plan.yaml',
    '/plan.yaml',
    '/2026/production.yaml',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/etc/passwd',
    '/live.js/../../package.json',
    '/review/../../plan.yaml',
    '/C:%5CWindows%5Cwin.ini',
    '/review%00.yaml',
    'http://127.0.0.1/review',
    'file:///etc/passwd',
    '*',
    '/__proto__',
    '/constructor',
    '/toString',
  ])('%s reads no file', async (path) => {
    const { status, body } = await river.ask(path);
    expect([400, 404]).toContain(status);
    expect(body.includes('<main') ? report(body) : body).not.toMatch(/root:|kind: |"dependencies"/);
  });

  test('an address that is too long is refused, and so are endless headers', async () => {
    expect(await river.ask(`/review?x=${'a'.repeat(2_000)}`)).toMatchObject({ status: 414 });
    expect(await river.ask('/', { headers: { 'x-long': 'a'.repeat(9_000) } })).toMatchObject({ status: 431 });
  });

  test('a request that never ends is given up', async () => expect(await endless).toBeLessThan(15_000));

  const elsewhere = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address && !address.internal && address.family === 'IPv4')
    .map((address) => address!.address);
  test.each([...elsewhere, '::1'])('at %s nobody listens', async (host) => {
    await expect(river.ask('/', { host })).rejects.toMatchObject({
      code: expect.stringMatching(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/) as string,
    });
  });
});

describe('while the plan is edited', () => {
  /** The pages that an open one was sent, and a promise of the next. */
  class OpenPage {
    private waiting: ((html: string) => void) | undefined;
    readonly close: () => void;
    readonly sent: string[] = [];

    constructor(serving: Serving, path: string) {
      this.close = serving.listen(path, (html) => {
        this.sent.push(html);
        this.waiting?.(html);
      });
    }

    next(): Promise<string> {
      return new Promise((resolve) => (this.waiting = resolve));
    }
  }

  let plan: TempPlan;
  let serving: Serving;
  beforeAll(async () => {
    plan = riverFoods();
    serving = await Serving.start(plan.root);
  });
  afterAll(() => serving.stop());

  const PATH = '/review?cycle=2026-06&department=production';
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(plan.path(file), change(plan.read(file)));

  /** Opens a page, changes the plan, and gives what is sent. */
  async function after(change: () => void, path = PATH): Promise<string> {
    const before = (await serving.ask(path)).body;
    const open = new OpenPage(serving, `${path}&since=${version(before)}`);
    try {
      // Its connection has to stand before anything can be sent.
      await serving.ask(path);
      const next = open.next();
      change();
      return await next;
    } finally {
      open.close();
    }
  }

  test('a page is sent anew when a file is saved, and asked again it is the same', async () => {
    const sent = await after(
      () => edit('plan.yaml', (text) => text.replace('River Leisure Foods', 'Lake Leisure Foods')),
      '/score?cycle=2026-06',
    );
    expect(report(sent)).toContain('Lake Leisure Foods: scorecards');
    expect((await serving.ask('/score?cycle=2026-06')).body).toBe(sent);
  });

  test('a page that is as it was is not sent: a save without a change, another kind of file', async () => {
    const { body } = await serving.ask(PATH);
    const open = new OpenPage(serving, `${PATH}&since=${version(body)}`);
    edit('2026/production.yaml', (text) => text);
    plan.write('notes.txt', 'call the supplier');
    await new Promise((resolve) => setTimeout(resolve, 500));
    open.close();
    expect(open.sent).toEqual([]);
  });

  test('a page that was open before a change that it has missed is sent at once', async () => {
    const open = new OpenPage(serving, `${PATH}&since=0123`);
    expect(version(await open.next())).toBe(version((await serving.ask(PATH)).body));
    open.close();
  });

  test('a file that cannot be read shows what is wrong, with the report as it was before, marked as old; mended it goes on', async () => {
    const whole = (await serving.ask(PATH)).body;
    const right = plan.read('2026/production.yaml');
    const broken = await after(() => plan.write('2026/production.yaml', right.replace('kpis:', 'kpis: [')));
    expect(findings(broken)).toMatch(/2026\/production\.yaml:\d+:\d+/);
    expect(findings(broken)).toContain('yaml-syntax');
    expect(report(broken)).toContain('class="notice"');
    const article = (html: string): string => /<article.*<\/article>/s.exec(html)![0];
    expect(article(broken)).toBe(article(whole));
    // A page that nobody has looked at before the mistake is there as well.
    expect(report((await serving.ask('/tree?cycle=2026-06&department=production')).body)).toContain('Production');
    expect(await after(() => plan.write('2026/production.yaml', right))).toBe(whole);
  });

  test('wrong weights are no reason to show an old plan', async () => {
    const right = plan.read('2026/production.yaml');
    const wrong = await after(() =>
      edit('2026/production.yaml', (text) => text.replace(/weight: (\d+)/, 'weight: 99')),
    );
    expect(findings(wrong)).toContain('weights-not-100');
    expect(report(wrong)).not.toContain('class="notice"');
    expect(report(wrong)).toContain('99');
    await after(() => plan.write('2026/production.yaml', right));
  });

  test('a department that is new can be chosen; one that is gone is told', async () => {
    const right = plan.read('plan.yaml');
    const added = await after(() => {
      edit('plan.yaml', (text) => text.replace('departments:', 'departments:\n  - {id: canteen, name: Canteen}'));
      plan.write(
        '2026/new/canteen.yaml',
        'kind: scorecard\ndepartment: canteen\nyear: 2026\nkpis: [{id: meals, name: Meals, weight: 100, direction: higher, aggregate: sum, basic: {target: 9000}}]\n',
      );
    });
    expect(added).toContain('<option value="canteen">Canteen</option>');
    const gone = await after(() => {
      plan.write('plan.yaml', right);
      rmSync(plan.path('2026/new'), { recursive: true });
    }, '/review?cycle=2026-06&department=canteen');
    expect(report(gone)).toContain('There is no department “canteen”.');
  });

  test('a plan.yaml that is deleted is told, and the plan is shown as it was', async () => {
    const right = plan.read('plan.yaml');
    const gone = await after(() => renameSync(plan.path('plan.yaml'), plan.path('plan.txt')));
    expect(gone).toContain('There is no plan.yaml in the folder of the plan any more.');
    expect(report(gone)).toContain('Production: review of June 2026');
    expect(report(await after(() => plan.write('plan.yaml', right)))).not.toContain('class="notice"');
  });
});

describe('of 190 open pages, each another one', () => {
  const PAGES = 190;
  // The review of a month takes ten times as long as a list: some will do.
  const kinds = process.env.SOAK ? ['review', 'score', 'tree', 'check', 'forecast'] : ['score', 'tree', 'okr', 'check'];
  const paths = ['production', 'sales', 'quality', 'purchasing'].flatMap((department) =>
    kinds.flatMap((page) =>
      Array.from(
        { length: 12 },
        (_, i) => `/${page}?cycle=2026-${String(i + 1).padStart(2, '0')}&department=${department}`,
      ),
    ),
  );
  let plan: TempPlan;
  let serving: Serving;
  beforeAll(async () => {
    plan = riverFoods();
    serving = await Serving.start(plan.root);
  });
  afterAll(() => serving.stop());

  /** Opens all of them, and gives for each the events that come after `change`, with their time in milliseconds. */
  async function opened(
    count = PAGES,
  ): Promise<readonly { readonly told: number[]; readonly sent: number[]; readonly same: number[] }[]> {
    const { body } = await serving.ask('/');
    const heard = paths
      .slice(0, count)
      .map(() => ({ told: [] as number[], sent: [] as number[], same: [] as number[] }));
    for (const [i, page] of heard.entries())
      closing.push(
        serving.listen(
          `${paths[i]}&since=${version(body)}`,
          () => page.sent.push(Date.now()),
          (event) => (event === 'changed' ? page.told : page.same).push(Date.now()),
        ),
      );
    await serving.ask('/');
    return heard;
  }
  const closing: (() => void)[] = [];
  afterEach(() => closing.splice(0).forEach((close) => close()));

  const until = async (isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 1_200 && !isSo(); i++) await new Promise((done) => setTimeout(done, 50));
  };

  test('each is told of a save within a second, and then sent; whoever asks meanwhile is answered', async () => {
    const heard = await opened();
    const saved = Date.now();
    plan.write('plan.yaml', plan.read('plan.yaml').replace('River Leisure Foods', 'Lake Leisure Foods'));
    await until(() => heard.every(({ told }) => told.length > 0));
    const sent = (): number => heard.filter((page) => page.sent.length > 0).length;
    expect(sent()).toBeLessThan(PAGES);
    expect((await serving.ask(paths[0]!)).body).toContain('Lake Leisure Foods');
    expect(sent()).toBeLessThan(PAGES);
    expect(Math.max(...heard.map(({ told }) => told[0]! - saved))).toBeLessThan(1_000);
    await until(() => sent() === PAGES);
    expect(heard.filter((page) => page.sent.length !== 1 || page.told[0]! > page.sent[0]!)).toEqual([]);
  });

  test('each is told when nothing came of it', async () => {
    const heard = await opened(20);
    plan.write('plan.yaml', plan.read('plan.yaml'));
    await until(() => heard.every(({ same }) => same.length > 0));
    expect(heard.filter(({ told, same, sent }) => told.length === 0 || same.length === 0 || sent.length > 0)).toEqual(
      [],
    );
  });
});

describe('what is confidential', () => {
  const PEOPLE = 'kind: pay\npeople: [{id: P-17, name: Gao Yan, department: production, annual: 123456, weights: 1';

  test('nothing of pay and incidents is shown, though it may be wrong', async () => {
    const plan = riverFoods();
    plan.write('people.yaml', PEOPLE);
    const serving = await Serving.start(plan.root);
    for (const path of ['/', '/check', '/score', '/people.yaml', '/pay', '/explain?address=pay/P-17']) {
      const { body } = await serving.ask(path);
      expect(body).not.toMatch(/123456|Gao Yan/);
    }
    expect((await serving.ask('/check')).body).toContain('people.yaml:');
    await serving.stop();
  });
});

describe('the command', () => {
  test('it says the address, and ends with 0 when it is told to', async () => {
    const { code, out, err } = await hoshin(['serve', RIVER, '--port', '0']);
    expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
    expect(out).toMatch(
      /^River Leisure Foods: http:\/\/127\.0\.0\.1:\d+\/\nOpen it in a browser\. .* Ctrl-C ends it\.\n$/,
    );
  });

  test('it says so in the language asked for', async () => {
    const { out } = await hoshin(['serve', RIVER, '--port', '0', '--language', 'zh-CN']);
    expect(out).toMatch(/^江河休闲食品: http:\/\/\S+\n请用浏览器打开/);
  });

  (process.platform === 'win32' ? test.skip : test)('Ctrl-C ends it with 0', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/hoshin.js'), 'serve', RIVER, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('open pages and slow readers do not keep it from ending', async () => {
    const serving = await Serving.start(RIVER);
    serving.listen('/review', () => undefined);
    await serving.ask('/');
    const silent = connect(serving.port, '127.0.0.1').on('error', () => undefined);
    expect(await serving.stop()).toBe(ExitCode.Ok);
    silent.destroy();
    await expect(serving.ask('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('without --port the next free one is taken; one that is asked for and taken is a mistake', async () => {
    const first = await Serving.start(RIVER, '--port', '0');
    const { code, err } = await hoshin(['serve', RIVER, '--port', String(first.port)]);
    expect({ code, err }).toEqual({
      code: ExitCode.BadUsage,
      err: `hoshin: Port ${first.port} is taken.\nhelp: Choose another with --port; 0 takes any that is free.\n`,
    });
    await first.stop();
    const [one, other] = [await hoshin(['serve', RIVER]), await occupied(() => hoshin(['serve', RIVER]))];
    const port = ({ out }: { readonly out: string }): number => Number(/:(\d+)\//.exec(out)![1]);
    expect(port(other)).toBeGreaterThan(port(one));
  });

  test.each(['80000', '-1', 'http', '1.5', ''])('--port %s is a mistake', async (port) => {
    const { code, err } = await hoshin(['serve', RIVER, `--port=${port}`]);
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain(`“${port}” is not a port.`);
  });

  test('a plan that is broken from the start is served with what is wrong', async () => {
    const serving = await Serving.start(
      temporaryFolder({ 'plan.yaml': 'kind: plan\nid: tiny\nname: Tiny\n', 'shop.yaml': 'kind: scorecard\nkpis: [\n' }),
    );
    const { body } = await serving.ask('/');
    expect(report(body)).toContain('The plan has no scorecard.');
    expect(findings(body)).toContain('yaml-syntax');
    await serving.stop();
  });

  test('a fault in a report is a page and a line in the terminal; the stack stays there', async () => {
    jest
      .spyOn(
        pages.find(({ id }) => id === 'score')!,
        'build',
      )
      .mockImplementation(() => {
        throw new TypeError('boom at secret.ts:1');
      });
    const serving = await Serving.start(RIVER, '--debug');
    const { status, body } = await serving.ask('/score');
    expect(status).toBe(500);
    expect(body).not.toMatch(/boom|secret\.ts|at .*:\d+:\d+\)/);
    expect(report(body)).toContain('Please report it');
    expect(serving.err).toMatch(
      /^hoshin: A fault in hoshin itself: boom at secret\.ts:1\. Please report it\.\nTypeError: boom/,
    );
    expect(await serving.ask('/review')).toMatchObject({ status: 200 });
    jest.restoreAllMocks();
    await serving.stop();
  });

  /** Does something while the first of the usual ports are taken. */
  async function occupied<T>(act: () => Promise<T>): Promise<T> {
    const servers = await Promise.all(
      [4600, 4601].map(
        (port) =>
          new Promise<Server>((resolve) => {
            const server = createServer();
            server.on('error', () => resolve(server)).listen(port, '127.0.0.1', () => resolve(server));
          }),
      ),
    );
    try {
      return await act();
    } finally {
      for (const server of servers) server.close();
    }
  }
});

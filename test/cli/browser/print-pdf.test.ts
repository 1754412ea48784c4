import { chmodSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { lacksChineseFont } from '../../../src/cli/browser/chinese-font';
import { printPdfs, type Printed } from '../../../src/cli/browser/print-pdf';
import type { Io } from '../../../src/cli/io';
import { BROWSER, describeInBrowser } from '../../support/browser';
import { fakeBrowser } from '../../support/fake-browser';
import { temporaryFolder } from '../../support/temporary';

const PAGE = '<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body><h1>Hello</h1></body></html>';

type Limit = (html: string) => number;

const aMinute: Limit = () => 60_000;

interface Outcome {
  readonly printed: readonly Printed[];
  /** Whatever is left in the temporary folder. */
  readonly left: readonly string[];
}

/** All that is printed of some pages by this program in the place of a browser, up to the first failure. */
async function printedBy(program: string, pages = [PAGE], limitOf = aMinute): Promise<Outcome> {
  const folder = temporaryFolder({ browser: program, 'tmp/.keep': '' });
  chmodSync(join(folder, 'browser'), 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(folder, 'tmp');
  const printed = await print(pages, join(folder, 'browser'), { PATH: process.env.PATH, HOME: folder }, limitOf);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return { printed, left: readdirSync(join(folder, 'tmp')).filter((name) => name !== '.keep') };
}

async function print(
  pages: readonly string[],
  browser: string,
  env: Io['env'] = {},
  limitOf = aMinute,
): Promise<readonly Printed[]> {
  const all: Printed[] = [];
  for await (const printed of printPdfs(pages, browser, { env }, limitOf)) {
    all.push(printed);
    if ('failure' in printed) break;
  }
  return all;
}

const shell = (script: string): string => `#!/bin/sh\n${script}\n`;

const inEnglish = (en: string): unknown => expect.objectContaining({ en });

const PDF = '%PDF-1.4\nwhole\n%%EOF\n';
const PRINTS = `print(${JSON.stringify(PDF)});`;
const whole: Printed = { pdf: Buffer.from(PDF) };

test.each<readonly [does: string, program: string, failure: string | RegExp]>([
  ['ends well without a word', shell('exit 0'), 'it wrote no PDF'],
  [
    'says what is wrong',
    shell('echo "[1:2:ERROR:dbus/bus.cc(1)] no bus" >&2; echo "No usable sandbox!" >&2; echo >&2; exit 1'),
    'it wrote no PDF; its last words: “No usable sandbox!”',
  ],
  [
    'dies of what is wrong, with a trace',
    shell('printf "[1:FATAL:zygote.cc:1] No usable sandbox!\\n#0 0x01\\n#1 0x02\\n" >&2; kill -9 $$'),
    /^it wrote no PDF; its last words: “.*No usable sandbox!”$/,
  ],
  ['speaks another language', shell('printf "hello\\0null\\0{}\\0" >&4'), 'it wrote no PDF'],
  ['prints something else', fakeBrowser('print("<html>");'), 'what it wrote is no PDF'],
  ['prints half a PDF', fakeBrowser('print("%PDF-1.4\\nhalf");'), 'what it wrote is no PDF'],
  ['prints nothing', fakeBrowser('print("");'), 'what it wrote is no PDF'],
  ['answers without a PDF', fakeBrowser('give({});'), 'what it wrote is no PDF'],
  ['refuses', fakeBrowser('refuse("Printing failed");'), 'it wrote no PDF; its last words: “Printing failed”'],
  [
    'loses the page',
    fakeBrowser('tell("Inspector.targetCrashed");'),
    'it wrote no PDF; its last words: “the page crashed”',
  ],
])('a browser that %s has failed, and leaves nothing behind', async (_, program, failure) => {
  const { printed, left } = await printedBy(program);
  expect(printed).toEqual([
    { failure: inEnglish(typeof failure === 'string' ? failure : (expect.stringMatching(failure) as string)) },
  ]);
  expect(left).toEqual([]);
});

test('a browser that hangs is stopped', async () => {
  expect(await printedBy(shell('exec sleep 60'), [PAGE], () => 300)).toEqual({
    printed: [{ failure: inEnglish('it was not done after 0.3 s') }],
    left: [],
  });
});

describe('of several pages', () => {
  test('each is a file of its own, which one browser prints', async () => {
    const program = fakeBrowser('print("%PDF-" + process.pid + " " + number + readFileSync(page) + "%%EOF");');
    const { printed, left } = await printedBy(program, ['one', 'two', 'three']);
    const [first, ...others] = printed.map((one) => ('pdf' in one ? one.pdf.toString() : ''));
    const browser = /^%PDF-(\d+) 1one%%EOF$/.exec(first!)![1]!;
    expect(others).toEqual([`%PDF-${browser} 2two%%EOF`, `%PDF-${browser} 3three%%EOF`]);
    expect(left).toEqual([]);
  });

  test.each([
    ['refuses', 'refuse("Printing failed");', 'it wrote no PDF; its last words: “Printing failed”', 60_000],
    ['dies at', 'process.kill(process.pid, "SIGKILL");', 'it wrote no PDF', 60_000],
    ['loses', 'tell("Inspector.targetCrashed");', 'it wrote no PDF; its last words: “the page crashed”', 60_000],
    ['hangs at', '', 'it was not done after 0.3 s', 300],
  ] as const)('those before the one that a browser %s are there', async (_, script, failure, limit) => {
    const program = fakeBrowser(`if (number === 2) { ${script} } else ${PRINTS}`);
    expect(await printedBy(program, [PAGE, 'second', PAGE], (html) => (html === 'second' ? limit : 60_000))).toEqual({
      printed: [whole, { failure: inEnglish(failure) }],
      left: [],
    });
  });

  test('no browser is started for none', async () => {
    expect(await print([], '/no/such/browser')).toEqual([]);
  });
});

test('a browser that does not close is ended by force', async () => {
  const program = fakeBrowser(PRINTS).replace("if (method === 'Browser.close') process.exit();", '');
  expect(await printedBy(program)).toEqual({ printed: [whole], left: [] });
});

test('a browser that cannot be started has failed', async () => {
  expect(await print([PAGE], temporaryFolder())).toEqual([{ failure: inEnglish('it cannot be started (EACCES)') }]);
});

test('it is told to keep to itself: a profile and temporary files of its own, and no address is found', async () => {
  const { printed } = await printedBy(
    fakeBrowser('print(["%PDF-1.4", page, process.env.TMPDIR, ...process.argv.slice(2), "%%EOF"].join("\\n"));'),
  );
  const [, page = '', temporary, ...args] = 'pdf' in printed[0]! ? printed[0].pdf.toString().split('\n') : [];
  expect(args).toEqual(
    expect.arrayContaining([
      '--headless',
      '--remote-debugging-pipe',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${dirname(page)}/profile`,
    ]),
  );
  expect(temporary).toBe(dirname(page));
  expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('its folder is for nobody else', async () => {
  const { printed } = await printedBy(
    fakeBrowser(
      'print("%PDF-1.4 " + (statSync(require("node:path").dirname(page)).mode & 0o777).toString(8) + "%%EOF");',
    ),
  );
  expect(printed).toEqual([{ pdf: Buffer.from('%PDF-1.4 700%%EOF') }]);
});

test('a browser that is a snap works in a folder that it can see', async () => {
  const home = temporaryFolder();
  expect(await print([PAGE], '/snap/bin/no-such-browser', { HOME: home })).toEqual([
    { failure: inEnglish('it cannot be started (ENOENT)') },
  ]);
  expect(readdirSync(join(home, 'snap/chromium/common'))).toEqual([]);
});

test('where there is no folder to work in, that is said', async () => {
  const home = join(temporaryFolder({ file: '' }), 'file');
  expect(await print([PAGE], '/snap/bin/chromium', { HOME: home })).toEqual([
    { failure: inEnglish('it has no folder to work in: a part of its path is no folder') },
  ]);
});

describe('a font for Chinese', () => {
  const env = (fonts: string): Record<string, string> => {
    const folder = temporaryFolder({ 'fc-list': `#!/bin/sh\n[ "$1" = :lang=zh ] && printf '${fonts}'\nexit 0\n` });
    chmodSync(join(folder, 'fc-list'), 0o755);
    return { PATH: `${folder}:${process.env.PATH}` };
  };

  test('is missed where a page has Chinese and the machine has none', () => {
    expect(lacksChineseFont('<p>审查</p>', env(''), 'linux')).toBe(true);
    expect(lacksChineseFont('<p>审查</p>', env('/usr/share/fonts/wqy.ttc: WenQuanYi\n'), 'linux')).toBe(false);
  });

  test('is not missed by a page without Chinese, where nobody can say, or where the system has one', () => {
    expect(lacksChineseFont('<p>review</p>', env(''), 'linux')).toBe(false);
    expect(lacksChineseFont('<p>审查</p>', { PATH: '/nowhere' }, 'linux')).toBe(false);
    expect(lacksChineseFont('<p>审查</p>', env(''), 'darwin')).toBe(false);
  });
});

describeInBrowser('a real browser', () => {
  const pdfsOf = async (...pages: readonly string[]): Promise<readonly Buffer[]> =>
    (await print(pages, BROWSER!, process.env)).map((printed) => {
      if ('failure' in printed) throw new Error(printed.failure.en);
      return printed.pdf;
    });

  test('prints the same bytes whenever it is asked', async () => {
    const [first] = (await pdfsOf(PAGE)) as [Buffer];
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate/);
    expect((await pdfsOf(PAGE))[0]!.equals(first)).toBe(true);
  });

  test('prints a page after others just as it prints it alone', async () => {
    const table = (rows: number): string =>
      PAGE.replace(
        '</h1>',
        `</h1><table><tr><th>KPI<th>Score</tr>${'<tr><th>Yield<td>9</tr>'.repeat(rows)}</table><a href="#end">on</a><h2 id="end">End</h2>`,
      );
    const pages = [table(40), PAGE, table(3)];
    const together = await pdfsOf(...pages);
    for (const [i, page] of pages.entries()) expect((await pdfsOf(page))[0]!.equals(together[i]!)).toBe(true);
    expect(together[2]!.toString('latin1')).toContain('(node00000001)');
  });

  test('asks no machine for anything, even if a page wants to', async () => {
    let calls = 0;
    const server = createServer((socket) => (calls++, socket.destroy())).unref();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const hostile = `<img src="http://127.0.0.1:${port}/a"><link rel="stylesheet" href="http://localhost:${port}/b"><iframe src="http://127.0.0.1:${port}/c"></iframe>`;
    expect(await pdfsOf(PAGE.replace('<h1>', `${hostile}<h1>`), PAGE)).toHaveLength(2);
    // What knocked while it was printed is let in now.
    await new Promise((done) => setTimeout(done, 300));
    server.close();
    expect(calls).toBe(0);
  });
});

import { chmodSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lacksChineseFont } from '../../../src/cli/browser/chinese-font';
import { printPdf, type Printed } from '../../../src/cli/browser/print-pdf';
import { BROWSER, describeInBrowser } from '../../support/browser';
import { temporaryFolder } from '../../support/temporary';

const PAGE = '<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body><h1>Hello</h1></body></html>';

/** A program in the place of a browser, which finds the file it should write in $pdf, and what was printed by it. */
async function printedBy(
  script: string,
  timeLimit?: number,
): Promise<{ readonly printed: Printed; readonly left: readonly string[] }> {
  const folder = temporaryFolder({
    browser: `#!/bin/sh\nfor pdf; do case "$pdf" in --print-to-pdf=*) pdf="\${pdf#*=}"; break;; esac; done\n${script}\n`,
    'tmp/.keep': '',
  });
  chmodSync(join(folder, 'browser'), 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(folder, 'tmp');
  const env = { PATH: process.env.PATH, HOME: folder };
  const printed = await printPdf(PAGE, join(folder, 'browser'), { env }, timeLimit);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return { printed, left: readdirSync(join(folder, 'tmp')).filter((name) => name !== '.keep') };
}

const inEnglish = (en: string): unknown => expect.objectContaining({ en });

test.each<readonly [does: string, script: string, failure: string | RegExp]>([
  ['ends well without a file', 'exit 0', 'it wrote no PDF'],
  [
    'says what is wrong',
    'echo "[1:2:ERROR:dbus/bus.cc(1)] no bus" >&2; echo "No usable sandbox!" >&2; echo >&2; exit 1',
    'it wrote no PDF; its last words: “No usable sandbox!”',
  ],
  [
    'dies of what is wrong, with a trace',
    'printf "[1:FATAL:zygote.cc:1] No usable sandbox!\\n#0 0x01\\n#1 0x02\\n" >&2; kill -9 $$',
    /^it wrote no PDF; its last words: “.*No usable sandbox!”$/,
  ],
  ['writes something else', 'echo "<html>" > "$pdf"', 'what it wrote is no PDF'],
  ['writes half a file', 'printf "%%PDF-1.4\\nhalf" > "$pdf"', 'what it wrote is no PDF'],
  ['writes an empty file', ': > "$pdf"', 'what it wrote is no PDF'],
  ['makes a folder of it', 'mkdir "$pdf"', 'it wrote no PDF'],
])('a browser that %s has failed, and leaves nothing behind', async (_, script, failure) => {
  const { printed, left } = await printedBy(script);
  expect(printed).toEqual({
    failure: inEnglish(typeof failure === 'string' ? failure : (expect.stringMatching(failure) as string)),
  });
  expect(left).toEqual([]);
});

test('a browser that hangs is stopped', async () => {
  expect(await printedBy('exec sleep 60', 300)).toEqual({
    printed: { failure: inEnglish('it was not done after 0.3 s') },
    left: [],
  });
});

test('a browser that cannot be started has failed', async () => {
  expect(await printPdf(PAGE, temporaryFolder(), { env: {} })).toEqual({
    failure: inEnglish('it cannot be started (EACCES)'),
  });
});

test('it is told to keep to itself: a profile of its own, and no address is found', async () => {
  const { printed } = await printedBy('{ printf "%%PDF-1.4\\n"; printf "%s\\n" "$@"; printf "%%%%EOF\\n"; } > "$pdf"');
  const args = 'pdf' in printed ? printed.pdf.toString().split('\n') : [];
  const folder = /^--user-data-dir=(.*)\/profile$/m.exec(args.join('\n'))![1]!;
  expect(args).toEqual(
    expect.arrayContaining([
      '--headless',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--print-to-pdf=${folder}/page.pdf`,
      `file://${folder}/page.html`,
    ]),
  );
  expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('its folder is for nobody else', async () => {
  const { printed } = await printedBy(
    '{ printf "%%PDF-1.4\\n"; stat -c %a "$(dirname "$pdf")"; printf "%%%%EOF\\n"; } > "$pdf"',
  );
  expect('pdf' in printed && printed.pdf.toString()).toContain('\n700\n');
});

test('a browser that is a snap works in a folder that it can see', async () => {
  const home = temporaryFolder();
  expect(await printPdf(PAGE, '/snap/bin/no-such-browser', { env: { HOME: home } })).toEqual({
    failure: inEnglish('it cannot be started (ENOENT)'),
  });
  expect(readdirSync(join(home, 'snap/chromium/common'))).toEqual([]);
});

test('where there is no folder to work in, that is said', async () => {
  const home = join(temporaryFolder({ file: '' }), 'file');
  expect(await printPdf(PAGE, '/snap/bin/chromium', { env: { HOME: home } })).toEqual({
    failure: inEnglish('it has no folder to work in: a part of its path is no folder'),
  });
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
  const print = async (html: string): Promise<Buffer> => {
    const printed = await printPdf(html, BROWSER!, { env: process.env });
    if ('failure' in printed) throw new Error(printed.failure.en);
    return printed.pdf;
  };

  test('prints the same bytes whenever it is asked', async () => {
    const first = await print(PAGE);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate/);
    expect((await print(PAGE)).equals(first)).toBe(true);
  }, 60_000);

  test('asks no machine for anything, even if a page wants to', async () => {
    let calls = 0;
    const server = createServer((socket) => (calls++, socket.destroy())).unref();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const hostile = `<img src="http://127.0.0.1:${port}/a"><link rel="stylesheet" href="http://localhost:${port}/b"><iframe src="http://127.0.0.1:${port}/c"></iframe>`;
    expect((await print(PAGE.replace('<h1>', `${hostile}<h1>`))).length).toBeGreaterThan(0);
    // What knocked while it was printed is let in now.
    await new Promise((done) => setTimeout(done, 300));
    server.close();
    expect(calls).toBe(0);
  }, 60_000);
});

import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/browser/find-browser';
import { ExitCode } from '../../src/cli/exit-code';
import type { Io } from '../../src/cli/io';
import { fakeBrowser } from '../support/fake-browser';
import { hoshin, ROOT, type Ran } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

jest.mock('../../src/cli/browser/find-browser');

/** In the place of a browser: a “PDF” of the page's own bytes, with the dates that a real one has. */
const PRINTS = fakeBrowser(
  `print("%PDF-1.4\\n/CreationDate (D:20260715120000+00'00')\\n" + readFileSync(page) + "%%EOF\\n");`,
);
const FAILS = '#!/bin/sh\necho "No usable sandbox!" >&2\n';

const PLAN = join(ROOT, 'examples/river-foods');
const SCORE = ['score', '2026-06', PLAN, '-f', 'pdf'];
const REVIEWS = ['review', '2026-06', PLAN, '--all', '-f', 'pdf', '--out', 'reviews'];

let cwd = '';
beforeEach(() => (cwd = temporaryFolder()));

/** Runs a command line in an empty folder with this program as its browser; without one there is no browser. */
function run(argv: readonly string[], program?: string, world: Partial<Io> = {}): Promise<Ran> {
  const folder = temporaryFolder(program === undefined ? {} : { browser: program });
  if (program !== undefined) chmodSync(join(folder, 'browser'), 0o755);
  jest.mocked(findBrowser).mockReturnValue(program === undefined ? undefined : join(folder, 'browser'));
  return hoshin(argv, { cwd, ...world });
}

const written = (name: string): string => readFileSync(join(cwd, name), 'latin1');

describe('a PDF', () => {
  test('goes to a pipe as it is', async () => {
    const { code, out, err } = await run(SCORE, PRINTS);
    expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
    expect(out).toMatch(/^%PDF-1\.4\n.*<!DOCTYPE html>.*%%EOF\n$/s);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('is written to a file, whose name alone says what it should be', async () => {
    const { code, out } = await run(['score', '2026-06', PLAN, '--out', 'sheets/june.pdf'], PRINTS);
    expect({ code, out }).toEqual({ code: ExitCode.Ok, out: 'wrote sheets/june.pdf\n' });
    expect(written('sheets/june.pdf')).toMatch(/^%PDF-/);
  });

  test('says nothing of when it was made', async () => {
    expect((await run(SCORE, PRINTS)).out).not.toContain('CreationDate');
  });

  test('is not for a terminal', async () => {
    const { code, out, err } = await run(SCORE, PRINTS, { terminal: { out: true, err: true } });
    expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
    expect(err).toBe(
      'hoshin: A PDF is not for a terminal.\nhelp: Add “--out report.pdf”, or send it to another program.\n',
    );
  });
});

describe('of all scorecards', () => {
  test('there is a PDF for each, and a page that links to them', async () => {
    const { code, out, err } = await run(REVIEWS, PRINTS);
    expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
    const files = readdirSync(join(cwd, 'reviews'));
    expect(out.trim().split('\n').sort()).toEqual(files.map((name) => `wrote reviews/${name}`).sort());
    const sheets = files.filter((name) => name.endsWith('.pdf'));
    expect(files.filter((name) => !sheets.includes(name))).toEqual(['2026-06.html', 'index.html']);
    expect(sheets.length).toBeGreaterThan(5);
    for (const name of sheets) {
      expect(written(`reviews/${name}`)).toMatch(/^%PDF-/);
      expect(written('reviews/index.html')).toContain(`href="${name}"`);
    }
  });

  test('a terminal tells how far it is, and keeps nothing of that', async () => {
    const { err } = await run(REVIEWS, PRINTS, { terminal: { out: false, err: true } });
    const lines = err.split('\r\x1b[K');
    expect(lines[0]).toBe('');
    expect(lines[1]).toMatch(/^printing 1 of \d+$/);
    expect(lines.at(-1)).toBe('');
  });
});

describe('without a browser', () => {
  test('the page is kept beside where the PDF should be, and the error says so', async () => {
    const { code, out, err } = await run([...SCORE, '--out', 'june.pdf']);
    expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
    expect(err).toBe(
      'hoshin: A PDF is printed by Chrome, Chromium or Edge, and none of them is installed. The page is kept as “june.html”.\nhelp: Install one (Debian: apt-get install chromium), or set HOSHIN_BROWSER to its path. Any browser prints the HTML.\n',
    );
    expect(readdirSync(cwd)).toEqual(['june.html']);
    expect(written('june.html')).toMatch(/^<!DOCTYPE html>/);
  });

  test('all pages are kept where there are several', async () => {
    const { code, err } = await run(REVIEWS);
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain('The pages are kept as HTML in “reviews”.');
    expect(readdirSync(join(cwd, 'reviews')).filter((name) => !name.endsWith('.html'))).toEqual([]);
  });

  test('a pipe is told of the other format, and no file is made that nobody asked for', async () => {
    const { code, err } = await run(SCORE);
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: ExitCode.BadUsage, files: [] });
    expect(err).toMatch(/“-f html” gives the same page, which any browser prints\.\n$/);
  });
});

test('a browser that fails is named with its last words, and the page is kept', async () => {
  const { code, err } = await run([...SCORE, '--out', 'june.pdf'], FAILS);
  expect(code).toBe(ExitCode.InputOutput);
  expect(err).toMatch(
    /^hoshin: “.*\/browser” has not printed the PDF: it wrote no PDF; its last words: “No usable sandbox!”\. The page is kept as “june\.html”\.\nhelp: Containers .*--no-sandbox\.\n$/,
  );
  expect(readdirSync(cwd)).toEqual(['june.html']);
});

test('a browser that fails at one of several pages leaves no PDF, and all pages are kept', async () => {
  const { code, out, err } = await run(
    REVIEWS,
    PRINTS.replace('print("', 'number === 3 ? refuse("Printing failed") : print("'),
  );
  expect({ code, out }).toEqual({ code: ExitCode.InputOutput, out: '' });
  expect(err).toContain('has not printed the PDF: it wrote no PDF; its last words: “Printing failed”.');
  const files = readdirSync(join(cwd, 'reviews'));
  expect(files.filter((name) => !name.endsWith('.html'))).toEqual([]);
  expect(files.length).toBeGreaterThan(5);
});

test('boxes in the place of Chinese are warned of', async () => {
  const fonts = temporaryFolder({ 'fc-list': '#!/bin/sh\nexit 0\n' });
  chmodSync(join(fonts, 'fc-list'), 0o755);
  const { code, err } = await run([...SCORE, '--language', 'zh-CN'], PRINTS, {
    env: { PATH: `${fonts}:${process.env.PATH}` },
  });
  expect(code).toBe(ExitCode.Ok);
  expect(err).toBe(
    process.platform === 'linux'
      ? 'hoshin：本机没有中文字体，中文会打印成方框。\n建议：Debian和Ubuntu可安装fonts-noto-cjk或fonts-wqy-microhei。\n'
      : '',
  );
});

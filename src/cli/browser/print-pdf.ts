import { statSync, writeFileSync, readFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { reasonInWords } from '../../source/read-file';
import type { Localized } from '../../util/language';
import type { Io } from '../io';
import { BrowserWork, type Ended } from './browser-work';
import { Refusal } from './devtools';
import { sameBytes } from './same-bytes';
import { openTab, type Tab } from './tab';

/** The bytes of a PDF, or why there is none: half a sentence. */
export type Printed = { readonly pdf: Buffer } | { readonly failure: Localized };

/** Milliseconds that a browser may take: a minute, and for long pages a second for each 50,000 letters. */
const timeFor = (html: string): number => 60_000 + Math.ceil(html.length / 50);

/**
 * The pages as one browser prints them, one after the other, each when it is asked for. The browser has a folder and a
 * profile of its own that nobody else may read and that do not outlive it, nor does the browser, whatever ends hoshin
 * meanwhile. What comes after a failure fails too.
 */
export async function* printPdfs(
  pages: readonly string[],
  browser: string,
  { env, beforeEnd }: Pick<Io, 'env' | 'beforeEnd'>,
  limitOf = timeFor,
): AsyncGenerator<Printed, void> {
  if (pages.length === 0) return;
  const work = new BrowserWork(browser, env);
  const forget = beforeEnd?.(() => work.end());
  try {
    work.begin(workplace(browser, env));
    yield* printIn(work, pages, limitOf);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const reason = reasonInWords(error);
    yield {
      failure: { en: `it has no folder to work in: ${reason.en}`, 'zh-CN': `没有可用的工作文件夹：${reason['zh-CN']}` },
    };
  } finally {
    work.end();
    forget?.();
  }
}

/** A browser that is a snap sees nothing of the temporary folder. */
const workplace = (browser: string, { HOME }: Io['env']): string =>
  HOME && browser.startsWith('/snap/') ? join(HOME, 'snap/chromium/common') : tmpdir();

async function* printIn(
  work: BrowserWork,
  pages: readonly string[],
  limitOf: (html: string) => number,
): AsyncGenerator<Printed, void> {
  const log = join(work.folder, 'log.txt');
  const { tools, ended } = work.start([...FLAGS, ...ownFlags(work.folder)], log);
  const tab = openTab(tools);
  for (const [i, html] of pages.entries()) {
    const page = join(work.folder, `page-${i + 1}.html`);
    writeFileSync(page, html);
    const limit = limitOf(html);
    yield resultOf(await Promise.race([printed(tab, page), ended, late(limit)]), limit, log);
  }
  // The helpers of a browser that closes by itself are gone with it; one that does not is ended by force.
  tools.call('Browser.close').catch(() => undefined);
  await Promise.race([ended, late(CLOSING)]);
}

/** Milliseconds that a browser may take to close. */
const CLOSING = 5000;

const late = (milliseconds: number): Promise<'late'> => setTimeout(milliseconds, 'late', { ref: false });

/** The PDF of a page, or what the browser has against it. */
async function printed(tab: Promise<Tab>, page: string): Promise<Buffer | Refusal> {
  try {
    return await (await tab).print(pathToFileURL(page).href);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  // A window that nobody prints costs as much as a page.
  '--no-startup-window',
  '--font-render-hinting=none',
  // The page's own policy lets it ask for nothing; this is the second lock. And the browser itself has nobody to call.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  // Containers have neither a graphics card nor much shared memory.
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
];

/** The owner of a folder tells who runs this; only root has to do without the sandbox, which refuses to work for it. */
function ownFlags(folder: string): readonly string[] {
  const isRoot = platform() !== 'win32' && statSync(folder).uid === 0;
  return [`--user-data-dir=${join(folder, 'profile')}`, ...(isRoot ? ['--no-sandbox'] : [])];
}

function resultOf(end: Buffer | Refusal | Ended | 'late', limit: number, log: string): Printed {
  if (Buffer.isBuffer(end)) return isWhole(end) ? { pdf: sameBytes(end) } : { failure: NO_PDF };
  if (end === 'late') return { failure: tooLate(limit) };
  if (end === 'done') return { failure: withLastWords(lastWords(log)) };
  if (end instanceof Refusal) return { failure: withLastWords(end.message) };
  return { failure: { en: `it cannot be started (${end.code})`, 'zh-CN': `无法启动（${end.code}）` } };
}

const isWhole = (pdf: Buffer): boolean => pdf.subarray(0, 5).equals(START) && pdf.subarray(-32).includes(END);

const [START, END] = [Buffer.from('%PDF-'), Buffer.from('%%EOF')];

const NO_PDF: Localized = { en: 'what it wrote is no PDF', 'zh-CN': '写出的不是PDF' };

function tooLate(limit: number): Localized {
  const seconds = Math.round(limit / 100) / 10;
  return { en: `it was not done after ${seconds} s`, 'zh-CN': `${seconds}秒后仍未完成` };
}

/** Complaints that a browser without a desktop always has. */
const NOISE = /dbus|^\s*$/;

function lastWords(log: string): string | undefined {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !NOISE.test(line));
  return lines.find((line) => line.includes(':FATAL:')) ?? lines.at(-1);
}

function withLastWords(last: string | undefined): Localized {
  const failure = { en: 'it wrote no PDF', 'zh-CN': '没有写出PDF' };
  if (last === undefined) return failure;
  const words = last.trim().slice(0, 300);
  return { en: `${failure.en}; its last words: “${words}”`, 'zh-CN': `${failure['zh-CN']}；其最后的输出：“${words}”` };
}

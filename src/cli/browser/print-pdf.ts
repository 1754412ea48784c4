import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reasonInWords } from '../../source/read-file';
import type { Localized } from '../../util/language';
import type { Io } from '../io';
import { BrowserWork, type Ended } from './browser-work';

/** The bytes of a PDF, or why there is none: half a sentence. */
export type Printed = { readonly pdf: Buffer } | { readonly failure: Localized };

/** Milliseconds that a browser may take: a minute, and for long pages a second for each 50,000 letters. */
const timeFor = (html: string): number => 60_000 + Math.ceil(html.length / 50);

/**
 * A page printed by a browser, in a folder and with a profile of its own that nobody else may read and that do not
 * outlive it, nor does the browser, whatever ends hoshin meanwhile.
 */
export async function printPdf(
  html: string,
  browser: string,
  { env, beforeEnd }: Pick<Io, 'env' | 'beforeEnd'>,
  timeLimit = timeFor(html),
): Promise<Printed> {
  const work = new BrowserWork(browser, env);
  const forget = beforeEnd?.(() => work.end());
  try {
    work.begin(workplace(browser, env));
    return await printIn(work, html, timeLimit);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const reason = reasonInWords(error);
    return {
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

async function printIn(work: BrowserWork, html: string, timeLimit: number): Promise<Printed> {
  const [page, pdf, log] = ['page.html', 'page.pdf', 'log.txt'].map((name) => join(work.folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(page, html);
  const args = [...FLAGS, ...ownFlags(work.folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
  const stopped = await reasonOf(work.run(args, log, timeLimit), timeLimit);
  return stopped === undefined ? result(pdf, log) : { failure: stopped };
}

const FLAGS = [
  '--headless',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
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

/**
 * The reason why it did not come to its end; undefined when it did, which says little: it ends with 0 also when it
 * failed.
 */
async function reasonOf(ended: Promise<Ended>, timeLimit: number): Promise<Localized | undefined> {
  const end = await ended;
  const seconds = Math.round(timeLimit / 100) / 10;
  if (end === 'late') return { en: `it was not done after ${seconds} s`, 'zh-CN': `${seconds}秒后仍未完成` };
  return end === 'done' ? undefined : { en: `it cannot be started (${end.code})`, 'zh-CN': `无法启动（${end.code}）` };
}

function result(path: string, log: string): Printed {
  const pdf = statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
  if (pdf === undefined) return { failure: withLastWords({ en: 'it wrote no PDF', 'zh-CN': '没有写出PDF' }, log) };
  const isWhole = pdf.subarray(0, 5).equals(START) && pdf.subarray(-32).includes(END);
  return isWhole
    ? { pdf: withoutClock(pdf) }
    : { failure: { en: 'what it wrote is no PDF', 'zh-CN': '写出的不是PDF' } };
}

const [START, END] = [Buffer.from('%PDF-'), Buffer.from('%%EOF')];

/** Complaints that a browser without a desktop always has. */
const NOISE = /dbus|^\s*$/;

function withLastWords(failure: Localized, log: string): Localized {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !NOISE.test(line));
  const last = lines.find((line) => line.includes(':FATAL:')) ?? lines.at(-1);
  if (last === undefined) return failure;
  const words = last.trim().slice(0, 300);
  return { en: `${failure.en}; its last words: “${words}”`, 'zh-CN': `${failure['zh-CN']}；其最后的输出：“${words}”` };
}

/** Blanks the dates of a PDF, which moves nothing, so that the same page always gives the same bytes. */
const withoutClock = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf.toString('latin1').replace(/\/(?:Creation|Mod)Date \(D:[\d+'Z-]*\)/g, (date) => ' '.repeat(date.length)),
    'latin1',
  );

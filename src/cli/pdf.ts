import { wordsOf } from '../language';
import type { Language, Localized } from '../util/language';
import type { KeptPages } from '../util/mistakes';
import { InputOutputError, UserError } from '../util/user-error';
import { lacksChineseFont } from './browser/chinese-font';
import { findBrowser } from './browser/find-browser';
import { printPdfs } from './browser/print-pdf';
import type { Io } from './io';

/** Keeps the pages as HTML and says where. Gives undefined where no file was asked for. */
export type Keep = () => KeptPages | undefined;

/**
 * The pages as PDFs, printed one after the other by one browser of the machine. If it cannot be, the pages are kept.
 */
export async function printPages(
  pages: readonly string[],
  keep: Keep,
  language: Language,
  io: Io,
): Promise<readonly Buffer[]> {
  const { commandLine: words } = wordsOf(language);
  const browser = findBrowser(io.env);
  if (browser === undefined) throw new UserError('no-browser', keep());
  if (pages.some((page) => lacksChineseFont(page, io.env))) io.err(words.note(words.noChineseFont, words.chineseFonts));
  const done: Buffer[] = [];
  const tell = (): void => progress(words.printing(done.length + 1, pages.length), io);
  tell();
  for await (const printed of printPdfs(pages, browser, io)) {
    if ('failure' in printed) throw failed(browser, printed.failure, keep(), io);
    done.push(printed.pdf);
    if (done.length < pages.length) tell();
  }
  progress('', io);
  return done;
}

/** One line of a terminal that is always written anew. */
function progress(text: string, { terminal, err }: Io): void {
  if (terminal.err) err(`\r\x1b[K${text}`);
}

function failed(browser: string, failure: Localized, kept: KeptPages | undefined, io: Io): UserError {
  progress('', io);
  return new InputOutputError('browser-failed', browser, failure, /sandbox|namespace/i.test(failure.en), kept);
}

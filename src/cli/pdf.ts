import { wordsOf } from '../language';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import { lacksChineseFont } from './browser/chinese-font';
import { findBrowser } from './browser/find-browser';
import { printPdf } from './browser/print-pdf';
import type { Io } from './io';

/** Keeps the pages as HTML and says where: half a sentence. Gives undefined where no file was asked for. */
export type Keep = () => string | undefined;

/**
 * The pages as PDFs, printed one after the other by the browser of the machine. If it cannot be, the pages are kept.
 */
export function printPages(pages: readonly string[], keep: Keep, language: Language, io: Io): readonly Buffer[] {
  const { commandLine: words } = wordsOf(language);
  const browser = findBrowser(io.env);
  if (browser === undefined) throw noBrowser(keep());
  if (pages.some((page) => lacksChineseFont(page, io.env))) io.err(words.note(words.noChineseFont, words.chineseFonts));
  const done = pages.map((page, i) => {
    progress(words.printing(i + 1, pages.length), io);
    const printed = printPdf(page, browser, io.env);
    if ('failure' in printed) throw failed(browser, printed.failure, keep(), io);
    return printed.pdf;
  });
  progress('', io);
  return done;
}

/** One line of a terminal that is always written anew. */
function progress(text: string, { terminal, err }: Io): void {
  if (terminal.err) err(`\r\x1b[K${text}`);
}

const noBrowser = (kept: string | undefined): UserError =>
  new UserError(
    `A PDF is printed by Chrome, Chromium or Edge, and none of them is installed.${keptSentence(kept)}`,
    `Install one (Debian: apt-get install chromium), or set HOSHIN_BROWSER to its path. ${otherwise(kept)}`,
  );

function failed(browser: string, failure: string, kept: string | undefined, io: Io): UserError {
  progress('', io);
  const help = /sandbox|namespace/i.test(failure)
    ? SANDBOX
    : `Set HOSHIN_BROWSER to the path of another Chrome, Chromium or Edge. ${otherwise(kept)}`;
  return new UserError(
    `“${browser}” has not printed the PDF: ${failure.replace(/\.$/, '')}.${keptSentence(kept)}`,
    help,
    'io',
  );
}

const SANDBOX =
  'Containers forbid the sandbox to all but root: run it as root there, or set HOSHIN_BROWSER to a script that adds --no-sandbox.';

const keptSentence = (kept: string | undefined): string => (kept === undefined ? '' : ` ${kept}.`);

const otherwise = (kept: string | undefined): string =>
  kept === undefined ? '“-f html” gives the same page, which any browser prints.' : 'Any browser prints the HTML.';

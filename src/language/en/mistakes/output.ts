import type { KeptPages, OutputMistakes, WordsFor } from '../../../util/mistakes';

export const output: WordsFor<OutputMistakes> = {
  'no-format-of-report': (format, report, formats) => ({
    message: `There is no ${format} of “hoshin ${report}”.`,
    help: oneOf(formats),
  }),
  'one-file-twice': (file) => ({
    message: `Two of --out name “${file}”, which holds one of them.`,
    help: 'Give each format a file of its own.',
  }),
  'no-format-of-rule': (format, formats) => ({
    message: `There is no ${format} of the page of a rule.`,
    help: oneOf(formats),
  }),
  'pay-needs-folder': () => ({
    message: 'Pay is written into a folder of its own, and --out names a file.',
    help: 'Name a folder behind --out, or leave --pay out.',
  }),
  'results-alone': (option) => ({
    message: `Results are one file of YAML, and take no “${option}”.`,
    help: `Leave out ${option}, or --results.`,
  }),
  'one-table-a-file': (tables) => ({
    message: `One file holds one table, and these are ${tables}.`,
    help: 'Name a folder with --out, such as “--out tables”, or one table with --table.',
  }),
  'batch-without-out': () => ({
    message: 'The call names no folder for the tables.',
    help: 'Add it, such as “--out lake”.',
  }),
  'empty-list': (list) => ({
    message: `“${list}” names no plan.`,
    help: 'Write a plan a line: its folder, or repository@revision:path of one in git.',
  }),
  'list-unreadable': (list, reason) => ({
    message: `“${list}” cannot be read: ${reason.en}.`,
    help: 'Name a file with a plan a line, or “-” for standard input.',
  }),
  'pdf-for-terminal': (extension) => ({
    message: 'A PDF is not for a terminal.',
    help: `Add “--out report${extension}”, or send it to another program.`,
  }),
  'no-browser': (kept) => ({
    message: `A PDF is printed by Chrome, Chromium or Edge, and none of them is installed.${where(kept)}`,
    help: `Install one (Debian: apt-get install chromium), or set HOSHIN_BROWSER to its path. ${otherwise(kept)}`,
  }),
  'no-browser-named': (named) => ({
    message: `HOSHIN_BROWSER is “${named}”, and there is no such program.`,
    help: 'Set it to the full path of Chrome, Chromium or Edge, or unset it: then the usual places are looked at.',
  }),
  'browser-failed': (browser, failure, inSandbox, kept) => ({
    message: `“${browser}” has not printed the PDF: ${failure.en}.${where(kept)}`,
    help: inSandbox
      ? 'Containers forbid the sandbox to all but root: run it as root there, or set HOSHIN_BROWSER to a script that adds --no-sandbox.'
      : `Set HOSHIN_BROWSER to the path of another Chrome, Chromium or Edge. ${otherwise(kept)}`,
  }),
  'file-not-written': (file, reason) => ({
    message: `“${file}” cannot be written: ${reason.en}.`,
    help: 'Name a file in a folder that you may write to, on a disk with room.',
  }),
  'reports-not-written': (folder, reason) => ({
    message: `The reports cannot be written to “${folder}”: ${reason.en}.`,
    help: 'Name a folder that you may write to, on a disk with room.',
  }),
  'plan-not-written': (folder, reason) => ({
    message: `The plan cannot be written to “${folder}”: ${reason.en}.`,
    help: 'Name a folder that you may write to.',
  }),
  'output-not-written': (reason) => ({
    message: `The output cannot be written: ${reason.en}.`,
    help: 'Send it to a file on a disk with room.',
  }),
  'file-of-plan': (file) => ({
    message: `“${file}” is a file of a plan, so nothing was written.`,
    help: 'Name another file.',
  }),
  'link-not-followed': (file) => ({
    message: `“${file}” is a symbolic link to something that is no file in the same folder, so nothing was written.`,
    help: 'Name the file itself.',
  }),
  'folder-leads-out': (out) => ({
    message: `“${out}” leads out of the plan by a symbolic link, so nothing was written.`,
    help: 'Name a folder that is in the plan, or the one that the link leads to.',
  }),
  'settings-not-written': (folder, reason) => ({
    message: `“${folder}” cannot be written: ${reason.en}.`,
    help: 'See that you may write there.',
  }),
  'settings-linked': (folder) => ({
    message: `“${folder}” is a symbolic link, so nothing was written.`,
    help: 'Put a folder in its place.',
  }),
  'settings-not-json': (file) => ({
    message: `“${file}” has comments or is not JSON, so nothing was written.`,
    help: 'Take the comments out, or set your editor up with what “hoshin schema any” prints.',
  }),
  'settings-unreadable': (file, message, help) => ({
    message: `“${file}” is in the way. ${message.en}`,
    help: help.en,
  }),
};

const oneOf = (formats: readonly string[]): string => `Choose one of ${formats.join(', ')}.`;

const where = (kept: KeptPages | undefined): string => {
  if (kept === undefined) return '';
  return kept.as === 'file' ? ` The page is kept as “${kept.path}”.` : ` The pages are kept as HTML in “${kept.path}”.`;
};

const otherwise = (kept: KeptPages | undefined): string =>
  kept === undefined ? '“-f html” gives the same page, which any browser prints.' : 'Any browser prints the HTML.';

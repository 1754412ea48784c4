import { plural } from '../../util/plural';

/** Messages of a command about its own run, beside the report or instead of one. */
export const commandLine = {
  note: (text: string, help?: string): string => `hoshin: ${text}\n${help ? `help: ${help}\n` : ''}`,
  fault: (message: string, debug: boolean, review?: string): string =>
    `hoshin: A fault in hoshin itself${review === undefined ? '' : `, in the review of ${review}`}: ${message}. Please report it${debug ? '' : ', with the output of the same command and --debug'}.`,
  /** Before a fault that took a page away. */
  pageMissing: (page: string): string => `The page ${page} is missing.`,
  hasErrors: (errors: number): string => `The plan has ${plural(errors, 'error')}, so what you see may be incomplete.`,
  notSigned: 'The plan has errors, so it is not signed off.',
  checkLists: '“hoshin check” lists them.',
  shallow: 'Only the newest commits were cloned, so nothing is held against what was signed off.',
  deepen: 'In CI fetch the whole history and the tags: “fetch-depth: 0”.',
  tooManyWarnings: (warnings: number, most: number): string =>
    `The plan has ${plural(warnings, 'warning')}, and --max-warnings allows ${most}.`,
  mend: 'Mend them, allow single ones with a reason, or raise the number.',
  signed: (year: number, commit: string, tag: string): readonly string[] => [
    `Signed off: the plan of ${year} as it is in ${commit}, under the tag ${tag}.`,
    'From now on “hoshin check” holds targets, weights, methods and phasing against it.',
    `Share the tag: git push origin ${tag}`,
  ],
  /** Before what was found. */
  fixed: 'fixed: ',
  wouldBeFixed: 'would be fixed: ',
  wrote: (file: string): string => `wrote ${file}`,
  writing: (number: number, of: number): string => `page ${number} of ${of}`,
  wroteSite: (start: string, pages: number): string => `wrote ${plural(pages, 'page')}; begin with ${start}`,
  openInVsCode: (folder: string): string =>
    `Open “${folder}” in VS Code and install the extension that it recommends (YAML, by Red Hat).`,
  /** Summary of the schema “any”. */
  schemaOfAny: 'A plan file of whatever kind: what editors want, as they choose a schema by the name of the file.',
  made: (file: string): string => `made ${file}`,
  /** While PDFs are printed. */
  printing: (number: number, of: number): string => `printing ${number} of ${of}`,
  noChineseFont: 'There is no font for Chinese on this machine, so boxes are printed in its place.',
  chineseFonts: 'Debian and Ubuntu have fonts-noto-cjk and fonts-wqy-microhei.',
};

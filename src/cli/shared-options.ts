import type { Command as Commander } from 'commander';

const FORMATS = 'terminal, markdown, html, pdf, json, or csv where there is one table';

/** How a report is printed, and where. */
export const addFormat = (command: Commander, formats = FORMATS): Commander =>
  addFormatOnly(command, formats).option('--out <file>', 'write it to this file instead of printing it');

export const addFormatOnly = (command: Commander, formats = FORMATS): Commander =>
  command.option('-f, --format <format>', `${formats} (default: by the ending of --out, else terminal)`);

export const addAsOf = (command: Commander): Commander =>
  command.option(
    '--as-of <day>',
    'the day the plan is looked at, such as 2026-03-31 (default: SOURCE_DATE_EPOCH, else today)',
  );

export const addLanguage = (command: Commander): Commander =>
  command.option('--language <language>', 'en or zh-CN (default: that of the plan)');

export const addRevision = (command: Commander): Commander =>
  command.option(
    '--rev <revision>',
    'the plan as it was at a commit, branch or tag of git, such as HEAD~1 (default: the files as they are)',
  );

/** Which plan is read: where it lies, and as of which revision. */
export const addPath = (command: Commander): Commander =>
  addRevision(command.argument('[path]', 'folder of the plan (default: found upwards from here)'));

import type { Argument, Option } from './command';

/** The formats of every report, and of those that are one table. */
export const FORMATS: readonly string[] = ['terminal', 'markdown', 'html', 'pdf', 'json'];
export const TABLE_FORMATS: readonly string[] = [...FORMATS, 'csv'];

/** The format of a report. In the help the formats of the command stand before this. */
export const FORMAT: Option = {
  flags: '-f, --format <format>',
  value: 'format',
  help: '(default: by the ending of --out, else terminal)',
};

export const OUT: Option = {
  flags: '--out <file>',
  value: 'file',
  help: 'write it to this file instead of printing it',
};

export const AS_OF: Option = {
  flags: '--as-of <day>',
  value: 'day',
  help: 'the day the plan is looked at, such as 2026-03-31 (default: SOURCE_DATE_EPOCH, else today)',
};

export const LANGUAGE: Option = {
  flags: '--language <language>',
  value: 'language',
  help: 'en or zh-CN (default: that of the plan)',
};

export const REVISION: Option = {
  flags: '--rev <revision>',
  value: 'revision',
  help: 'the plan as it was at a commit, branch or tag of git, such as HEAD~1 (default: the files as they are)',
};

/** An option of what somebody signs: a final assessment, and pay. */
export const DESPITE_ERRORS: Option = {
  flags: '--despite-errors',
  help: 'print a final assessment or pay while the plan has errors, marked “not for payment” on every page; it still ends with 1',
};

/** Options that most reports take, last in their help. */
export const PRINTING: readonly Option[] = [FORMAT, OUT, AS_OF, LANGUAGE];

export const PATH: Argument = {
  written: '[path]',
  value: 'folder',
  help: 'folder of the plan (default: found upwards from here)',
};

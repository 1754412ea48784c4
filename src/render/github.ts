import type { Diagnostic, Severity } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import { clean } from '../util/clean';
import { checkFormat } from './check-format';
import { details } from './finding-text';
import { safe, safeLines } from './text';

export const github = checkFormat({
  id: 'github',
  summary: 'Of a check, for GitHub Actions: commands that annotate the lines of a pull request.',
  extension: '.github.txt',
  write: ({ diagnostics, folder, summary }, words) =>
    [...diagnostics.map((diagnostic) => command(diagnostic, folder, words)), ...safeLines(summary)]
      .map((line) => `${line}\n`)
      .join(''),
});

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function command(diagnostic: Diagnostic, folder: string, words: Words): string {
  const {
    severity,
    code,
    message,
    span: { file, start, end },
  } = diagnostic;
  // GitHub takes columns only for a place on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = Object.entries({
    file: folder + file,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: code,
  });
  const text = [message, ...details(diagnostic, folder, words)].map(safe).join('\n');
  return `::${COMMANDS[severity]} ${properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',')}::${data(text)}`;
}

/** The escapes of workflow commands: what would end the command, or begin another one, on its line. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(clean(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');

import type { Diagnostic } from '../diagnostics/diagnostic';
import { groupBy } from '../util/group';
import { checkFormat } from './check-format';
import { withHelp } from './finding-text';
import { xmlText, type Element } from './xml';

export const checkstyle = checkFormat({
  id: 'checkstyle',
  summary: 'Of a check, for Jenkins and whatever else reads the XML of Checkstyle.',
  extension: '.checkstyle.xml',
  write: ({ diagnostics, folder }) => xmlText({
    name: 'checkstyle',
    attributes: { version: '4.3' },
    content: [...groupBy(diagnostics, ({ span }) => span.file)].map(([file, found]) => ({ name: 'file', attributes: { name: folder + file }, content: found.map(error) })),
  }),
});

/** Checkstyle's severities have our names. */
const error = (diagnostic: Diagnostic): Element => ({
  name: 'error',
  attributes: { line: diagnostic.span.start.line, column: diagnostic.span.start.column, severity: diagnostic.severity, message: withHelp(diagnostic), source: `hoshin.${diagnostic.code}` },
});

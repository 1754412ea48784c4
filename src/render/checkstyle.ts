import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import { groupBy } from '../util/group';
import { checkFormat } from './check-format';
import { withHelp } from './finding-text';
import { xmlText, type Element } from './xml';

export const checkstyle = checkFormat({
  id: 'checkstyle',
  summary: 'Of a check, for Jenkins and whatever else reads the XML of Checkstyle.',
  extension: '.checkstyle.xml',
  write: ({ diagnostics, folder }, words) =>
    xmlText({
      name: 'checkstyle',
      attributes: { version: '4.3' },
      content: [...groupBy(diagnostics, ({ span }) => span.file)].map(([file, found]) => ({
        name: 'file',
        attributes: { name: folder + file },
        content: found.map((one) => error(one, words)),
      })),
    }),
});

/** Checkstyle's severities have our names. */
const error = (diagnostic: Diagnostic, words: Words): Element => ({
  name: 'error',
  attributes: {
    line: diagnostic.span.start.line,
    column: diagnostic.span.start.column,
    severity: diagnostic.severity,
    message: withHelp(diagnostic, words),
    source: `hoshin.${diagnostic.code}`,
  },
});

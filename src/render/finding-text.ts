import type { Span, WordedFinding } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import { clean } from '../util/clean';
import { between, safe } from './text';

/** Joins the problem and the help into one text on one line. */
export const withHelp = ({ message, help }: WordedFinding, { common }: Words): string =>
  clean(help ? common.sentences([message, help]) : message);

/** The lines below a finding: where else to look, and what to do. */
export const details = ({ related = [], help }: WordedFinding, folder: string, { common }: Words): string[] => [
  ...related.map((other) => `${placed(other.span, folder)}: ${safe(other.message)}`),
  ...(help ? [safe(`${common.help}${between(common.help, help)}${help}`)] : []),
];

/** `2026/production.yaml:14:15`, as compilers write it. */
export const placed = ({ file, start }: Span, folder: string): string =>
  `${clean(folder + file)}:${start.line}:${start.column}`;

import type { Location, PhysicalLocation, Result } from 'sarif';
import type { Severity, Span, WordedFinding } from '../../diagnostics/diagnostic';
import type { Words } from '../../language';
import { clean } from '../../util/clean';
import { withHelp } from '../finding-text';
import { LEVELS } from './rule';

/** Name of the base that viewers put in front of relative addresses: the folder of the repository. */
export const ROOT = 'SRCROOT';

/** A finding, open with a severity, or allowed with a reason. */
export interface Item {
  readonly finding: WordedFinding;
  readonly severity?: Severity;
  readonly reason?: string;
}

interface ResultContext {
  readonly folder: string;
  readonly words: Words;
  readonly fingerprints: ReadonlyMap<WordedFinding, string>;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

export function resultOf(
  { finding, severity, reason }: Item,
  { folder, words, fingerprints, ruleIndex }: ResultContext,
): Result {
  const { code, span, related = [] } = finding;
  const index = ruleIndex.get(code);
  return {
    ruleId: code,
    ...(index !== undefined && { ruleIndex: index }),
    ...(severity && { level: LEVELS[severity] }),
    message: { text: plain(withHelp(finding, words)) },
    locations: [{ physicalLocation: placeOf(span, folder) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other): Location => ({
        message: { text: plain(clean(other.message)) },
        physicalLocation: placeOf(other.span, folder),
      })),
    }),
    partialFingerprints: { 'problem/v1': fingerprints.get(finding)! },
    ...(reason !== undefined && {
      suppressions: [{ kind: 'inSource', ...(reason && { justification: clean(reason) }) }],
    }),
  };
}

/** `[text](address)` would be a link; a plan's text makes none. */
const plain = (text: string): string => text.replace(/\](?=\()/g, '] ');

const placeOf = ({ file, start, end }: Span, folder: string): PhysicalLocation => ({
  artifactLocation: { uri: encoded(folder + file), uriBaseId: ROOT },
  region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
});

/** Lone halves of a character cannot be written in an address. */
const encoded = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseData } from '../source/parse-yaml';
import { isMap } from '../source/yaml-node';
import { withWriteErrors } from '../source/write/atomically';
import type { Language } from '../util/language';
import type { Io } from './io';
import { wrote, writeTo } from './write-output';
import { targetOf } from './write-target';

/** Writes results into a file and says so, or returns them to be printed. Earlier results in a plan are replaced. */
export function writeResults(text: string, out: string | undefined, language: Language, io: Io): string {
  if (out === undefined) return text;
  withWriteErrors('file-not-written', out, () =>
    writeTo(targetOf(resolve(io.cwd, out), out, holdsResults), text, false),
  );
  return wrote(out, language);
}

function holdsResults(path: string): boolean {
  const { documents } = parseData(readFileSync(path, 'utf8'));
  const [first] = documents;
  return documents.length === 1 && isMap(first) && first.kind === 'results';
}

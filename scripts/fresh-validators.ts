/** Writes the validators anew where one is missing or older than what it is made from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/source/kinds';
import type { writeValidators } from './write-validators';

const root = join(__dirname, '..');
/** Hold all that validators are made from. */
const SOURCES = ['schemas', 'scripts', 'src/schema'];

const timeOf = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`);

function areFresh(): boolean {
  const written = KINDS.map((kind) => timeOf(`src/schema/generated/${kind}.ts`));
  const changed = SOURCES.flatMap((folder) => filesIn(folder).map(timeOf));
  return Math.min(...written) >= Math.max(...changed);
}

/** Loads the compiler of schemas only where it is needed. */
const write: typeof writeValidators = () =>
  (require('./write-validators') as typeof import('./write-validators')).writeValidators();

if (!areFresh()) write();

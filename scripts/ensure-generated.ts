/** Writes validators and types of plan files anew where one is missing or older than what it is made from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/source/kinds';

const root = join(__dirname, '..');
const WRITTEN = [...KINDS, 'raw'].map((name) => `src/schema/generated/${name}.ts`);
/** Hold all that is read to write them. */
const SOURCES = ['schemas', 'scripts', 'src/schema'];

const timeOf = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`);

const areFresh = (): boolean =>
  Math.min(...WRITTEN.map(timeOf)) >= Math.max(...SOURCES.flatMap((folder) => filesIn(folder).map(timeOf)));

// The compilers of schemas are loaded only where they are needed.
if (!areFresh()) {
  (require('./write-validators') as typeof import('./write-validators')).writeValidators();
  void (require('./write-types') as typeof import('./write-types')).writeTypes();
}

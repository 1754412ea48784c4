/**
 * `npm run build`: validators and types from the schemas, and the few files that hoshin runs from. Types are checked by
 * `npm run types`.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { writeTypes } from './write-types';
import { writeValidators } from './write-validators';

rmSync(join(__dirname, '../dist'), { recursive: true, force: true });
writeValidators();
void writeTypes().then(bundle);

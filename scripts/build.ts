/** `npm run build`: validators from the schemas, then TypeScript to dist/. */
import { execFileSync } from 'node:child_process';
import { writeValidators } from './write-validators';

writeValidators();
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

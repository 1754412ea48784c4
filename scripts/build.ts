/** `npm run build`: validators from the schemas, TypeScript to dist/src, and from that the few files that the command runs from. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { writeValidators } from './write-validators';

rmSync(join(__dirname, '../dist'), { recursive: true, force: true });
writeValidators();
const { status } = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (status === 0) bundle();
process.exitCode = status ?? 1;

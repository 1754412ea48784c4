/**
 * Installs the packages of package-lock.json, of a folder that is named or of hoshin, when that has not been done, or
 * not since it was changed.
 */
const { execSync } = require('node:child_process');
const { statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', process.argv[2] ?? '');
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
const installed = changed('node_modules/.package-lock.json');

if (installed === undefined || installed < changed('package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit' });
}

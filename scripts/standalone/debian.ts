import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { version, description } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  version: string;
  description: string;
};

const CONTROL = `Package: hoshin
Version: ${version}
Architecture: amd64
Maintainer: hoshin contributors
Depends: libc6 (>= 2.28), libstdc++6
Section: utils
Priority: optional
Description: ${description}
`;

/** A Debian package of the folder for Linux: all of it in /usr/lib/hoshin, and its launcher on the path. */
export function buildDebianPackage(standalone: string, out: string): void {
  const tree = join(out, 'debian');
  mkdirSync(join(tree, 'DEBIAN'), { recursive: true });
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  writeFileSync(join(tree, 'DEBIAN/control'), CONTROL);
  cpSync(standalone, join(tree, 'usr/lib/hoshin'), { recursive: true });
  symlinkSync('../lib/hoshin/hoshin', join(tree, 'usr/bin/hoshin'));
  // The default, xz, takes a minute and saves a few megabytes.
  const file = join(out, `hoshin_${version}_amd64.deb`);
  execFileSync('dpkg-deb', ['--build', '--root-owner-group', '-Zgzip', tree, file]);
  rmSync(tree, { recursive: true });
}

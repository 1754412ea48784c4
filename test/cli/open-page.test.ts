import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../src/cli/browser/open-page';
import { temporaryFolder } from '../support/temporary';

test('an address is handed to what opens it, and nothing more', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/said"\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  await once(openPage('http://127.0.0.1:4600/', { PATH: folder }, 'linux'), 'close');
  expect(readFileSync(join(folder, 'said'), 'utf8')).toBe('http://127.0.0.1:4600/\n');
});

test('a machine where nothing opens it is no mistake', async () => {
  const opener = openPage('http://127.0.0.1:4600/', { PATH: temporaryFolder() }, 'linux');
  const [error] = (await once(opener, 'close').catch((failure: unknown) => [failure])) as readonly unknown[];
  expect(error).toMatchObject({ code: 'ENOENT' });
});

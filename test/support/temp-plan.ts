import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPlan, type CheckedPlan } from '../../src/pipeline';
import { readTree } from '../../src/source/read-tree';
import { DEFAULT_PLAN } from './check-texts';

/** A plan in a real folder, for tests in which the file system matters. `dispose` takes it away. */
export class TempPlan {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'hoshin-test-')));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [path, content] of Object.entries({ 'plan.yaml': DEFAULT_PLAN, ...files })) this.write(path, content);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  check(): CheckedPlan {
    return checkPlan(readTree(this.root), { asOf: '2026-04-10' });
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

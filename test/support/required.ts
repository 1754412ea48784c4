import { spawnSync } from 'node:child_process';

/** Not every program ends well when it is asked for its version. */
export const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/**
 * `describe` where a program is installed. Elsewhere its tests are skipped with a name that says so; in CI, which
 * installs what is needed (.ci/run), that is a failure.
 */
export function describeWith(program: string, name: string, tests: () => void): void {
  if (isInstalled(program)) describe(name, tests);
  else if (process.env.HOSHIN_CI)
    test(`${name}: ${program} is installed`, () => expect(isInstalled(program)).toBe(true));
  else describe.skip(`${name} (skipped: ${program} is not installed here)`, tests);
}

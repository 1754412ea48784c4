import { matchesGlob } from '../../src/source/glob';

import { cpuTime } from '../support/cpu-time';
test.each([
  ['drafts/**', 'drafts/a.yaml', true],
  ['drafts/**', 'drafts/x/y/a.yaml', true],
  ['drafts/**', 'other/drafts/a.yaml', false],
  ['drafts/', 'drafts/a.yaml', true],
  ['./drafts/*.yaml', 'drafts/a.yaml', true],
  ['/drafts/*.yaml', 'drafts/a.yaml', true],
  ['drafts/*.yaml', 'drafts/x/a.yaml', false],
  ['**/*.draft.yaml', 'a.draft.yaml', true],
  ['**/*.draft.yaml', 'x/y/a.draft.yaml', true],
  ['*.draft.yaml', 'x/y/a.draft.yaml', true],
  ['old', 'x/old', true],
  ['old', 'x/older', false],
  ['202?/**', '2026/a.yaml', true],
  ['202?/**', '20266/a.yaml', false],
  ['a/**/z.yaml', 'a/z.yaml', true],
  ['a/**/z.yaml', 'a/b/c/z.yaml', true],
  ['a/**/z.yaml', 'a/b/c/y.yaml', false],
  ['计划*', '计划草稿', true],
  ['a.yaml', 'axyaml', false],
  ['', 'a.yaml', false],
])('%s and %s: %s', (glob, path, expected) => expect(matchesGlob(glob, path)).toBe(expected));

test('a hostile glob takes no time', () => {
  const before = cpuTime();
  expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
  expect(matchesGlob(`${'**/'.repeat(500)}b`, 'a/'.repeat(2000))).toBe(false);
  expect(cpuTime() - before).toBeLessThan(2000);
});

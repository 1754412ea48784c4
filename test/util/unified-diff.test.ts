import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/util/unified-diff';
import { runs } from '../support/runs';
import { TempPlan } from '../support/temp-plan';

const text = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '值 1\r\n', 'end'), { maxLength: 20 })
  .map((lines) => lines.join(''));

test('git applies what is printed and gets the new text', () => {
  const folder = new TempPlan();
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && before !== '' && after !== '');
      folder.write('x/a.yaml', before);
      execFileSync('git', ['apply', '--whitespace=nowarn', '--unidiff-zero'], {
        cwd: folder.root,
        input: unifiedDiff('x/a.yaml', before, after),
      });
      expect(folder.read('x/a.yaml')).toBe(after);
    }),
    { numRuns: runs(25, 500) },
  );
  folder.dispose();
});

test('texts that are the same have none, and a new file is one of additions', () => {
  expect(unifiedDiff('a.yaml', 'x\n', 'x\n')).toBe('');
  expect(unifiedDiff('a.yaml', undefined, 'x\n')).toBe('--- /dev/null\n+++ b/a.yaml\n@@ -0,0 +1,1 @@\n+x\n');
});

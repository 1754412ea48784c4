import { calledAs } from '../../src/cli/called';

test.each([
  ['/usr/local/bin/hoshin', {}, 'hoshin'],
  ['/home/a/plan/node_modules/.bin/hoshin', { npm_command: 'exec' }, 'npx hoshin'],
  ['C:\\Users\\a\\npm\\node_modules\\hoshin\\bin\\hoshin.js', {}, 'hoshin'],
  ['/home/a/hoshin/bin/hoshin.js', {}, 'node /home/a/hoshin/bin/hoshin.js'],
  ['/home/a b/hoshin/bin/hoshin.js', {}, 'node "/home/a b/hoshin/bin/hoshin.js"'],
  [undefined, {}, 'hoshin'],
])('what was called as %s in %j is called again as “%s”', (script, env, called) => {
  expect(calledAs(script, env)).toBe(called);
});

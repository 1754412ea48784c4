/** Runs some scripts of package.json at once; what each prints is kept together. Fails if one of them does. */
const { spawn } = require('node:child_process');
const { join } = require('node:path');

for (const name of process.argv.slice(2)) {
  const printed = [];
  const script = spawn(`npm run --silent ${name}`, {
    cwd: join(__dirname, '..'),
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  script.on('close', (code) => {
    process.stdout.write(Buffer.concat(printed));
    if (code !== 0) process.exitCode = 1;
  });
}

// From a save to the page that an open browser is sent, with “hoshin serve” running as users run it.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { median, run } from './measure.mjs';

const LINE = /^.*http:\/\/127\.0\.0\.1:(\d+)\//;

/**
 * The median of `times` saves of a copy of a plan, in seconds: as they are, and beside starts of Node in between, in
 * turn with them.
 */
export async function savesToPages(hoshin, plan, folder, times) {
  cpSync(plan, folder, { recursive: true });
  const server = spawn(process.execPath, [hoshin, 'serve', folder, '--port', '0', '--as-of', '2026-07-15'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise((resolve) =>
      server.stdout.setEncoding('utf8').on('data', (text) => resolve(LINE.exec(text)[1])),
    );
    let heard = () => undefined;
    openPage(port, (page) => heard(page));
    await new Promise((resolve) => (heard = resolve));
    const pairs = [];
    for (let i = 0; i < times; i++)
      pairs.push([
        await save(join(folder, 'plan.yaml'), i, (listener) => (heard = listener)),
        (await run(['-e', '0'])).seconds,
      ]);
    return {
      a: median(pairs.map(([saved]) => saved)),
      b: median(pairs.map(([, start]) => start)),
      ratio: median(pairs.map(([saved, start]) => saved / start)),
      peak: 0,
    };
  } finally {
    server.kill('SIGINT');
  }
}

/** Opens a page as a browser keeps it open: `heard` is called with each that the server sends. */
function openPage(port, heard) {
  const path = '/review?cycle=2026-06&department=production';
  let rest = '';
  const hear = (text) => {
    rest += text;
    if (rest.endsWith('\n\n') && rest.includes('data: ')) rest = (heard(rest), '');
  };
  request({ host: '127.0.0.1', port, path, headers: { accept: 'text/event-stream' } }, (response) =>
    response
      .setEncoding('utf8')
      .on('error', () => undefined)
      .on('data', hear),
  )
    .on('error', () => undefined)
    .end();
}

/** As editors save: another file, then renamed. */
async function save(path, i, listen) {
  const text = readFileSync(path, 'utf8').replace(/en: Production[^,}]*/, `en: Production ${i}`);
  const shown = new Promise((resolve) => listen((page) => page.includes(`Production ${i}: review`) && resolve()));
  const started = performance.now();
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  await shown;
  return (performance.now() - started) / 1000;
}

// A repository of 3,000 commits over 500 plan files, each of which changes one file, as months of reporting do.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the repository in a folder that holds the plan. */
export function commitTimes(tree, commits) {
  const git = (args, input) => execFileSync('git', args, { cwd: tree, input, stdio: ['pipe', 'pipe', 'ignore'] });
  git(['init', '--quiet', '--initial-branch=main']);
  git(['config', 'user.name', 'bench']);
  git(['config', 'user.email', 'bench@example.org']);
  const files = readdirSync(tree, { recursive: true })
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(tree, file), 'utf8')]));
  const changing = files.filter((file) => /actuals/.test(file));
  git(['fast-import', '--quiet'], [...stream(texts, changing, commits)].join(''));
  git(['reset', '--quiet', '--hard', 'main']);
}

/** The first commit has all files; each later one has a value in one file of actuals raised. */
function* stream(texts, changing, commits) {
  for (let i = 0; i < commits; i += 1) {
    const changed = i === 0 ? [...texts.keys()] : [changing[i % changing.length]];
    yield `commit refs/heads/main\nauthor A${i % 3} <a${i % 3}@example.org> ${1767600000 + i * 600} +0000\n`;
    yield `committer bench <bench@example.org> ${1767600000 + i * 600} +0000\n${data(`commit ${i}`)}`;
    for (const file of changed) {
      if (i > 0)
        texts.set(
          file,
          texts.get(file).replace(/(2026-01: )(\d+)/, (_, month, value) => `${month}${Number(value) + 1}`),
        );
      yield `M 100644 inline ${file}\n${data(texts.get(file))}`;
    }
  }
}

const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TO_BE_WRITTEN } from '../../scripts/new/kind';

/**
 * Where code, words, pages of rules and schemas hold a text that `npm run new` left to be filled in: `src/rules/x.ts:5:
 * To be written: …`.
 */
export const leftToWrite = (root: string): readonly string[] =>
  ['src', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|md|json)$/.test(file) && !file.includes('generated'))
      .flatMap((file) => linesLeft(`${folder}/${file.replaceAll('\\', '/')}`, root)),
  );

const linesLeft = (file: string, root: string): readonly string[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const at = line.indexOf(TO_BE_WRITTEN);
      return at < 0 ? [] : [`${file}:${i + 1}: ${line.slice(at)}`];
    });

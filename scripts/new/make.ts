import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '.';
import { withImport, withLine } from './insert';
import type { Kind } from './kind';
import { Refusal } from './refusal';

const SPELLINGS: Readonly<Record<Kind['spelling'], RegExp>> = {
  'kebab-case': /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  camelCase: /^[a-z][a-zA-Z0-9]*$/,
};

export interface Made {
  readonly written: readonly string[];
  readonly changed: readonly string[];
  readonly next: readonly string[];
}

/**
 * Writes what belongs to a new thing of a kind, formatted, below `root`. Throws a Refusal for an id that cannot be.
 */
export function make(kind: Kind, id: string, root: string): Made {
  const name = nameAs(kind, id);
  const files = Object.entries(kind.files).map(([path, text]) => [name(path), name(text)] as const);
  const taken = files
    .flatMap(([path]) => [path, path.replace(/\.ts$/, '')])
    .find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Refusal(`There is already ${taken}.`, `Choose another id for the ${kind.name}.`);
  const changed = withLines(kind, name, (file) => readFileSync(join(root, file), 'utf8'));
  const all = [...files, ...changed];
  for (const [path, text] of all) writeFileSync(join(root, path), text);
  const paths = all.map(([path]) => path);
  format(paths, root);
  return { written: paths.slice(0, files.length), changed: paths.slice(files.length), next: kind.next.map(name) };
}

/** The files that get lines, as they are then. */
function withLines(
  { lines }: Kind,
  name: (text: string) => string,
  read: (file: string) => string,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, into, text } of lines) {
    const now = texts.get(file) ?? read(file);
    texts.set(file, into ? withLine(now, into, name(text)) : withImport(now, name(text)));
  }
  return texts;
}

export function kindNamed(name: string | undefined): Kind {
  const kind = KINDS.find((one) => one.name === name);
  if (kind) return kind;
  const known = KINDS.map((one) => one.name).join(', ');
  throw new Refusal(
    `There is no kind “${name ?? ''}”.`,
    `Write npm run new KIND ID, with one of these kinds: ${known}.`,
  );
}

/** Gives texts about `new-one` the name of what is made. */
function nameAs({ name, spelling }: Kind, id: string): (text: string) => string {
  if (!SPELLINGS[spelling].test(id))
    throw new Refusal(
      `“${id}” is no id of a ${name}.`,
      `Write it in ${spelling}: ${spelling === 'camelCase' ? 'perUnit' : 'weight-extreme'}.`,
    );
  const kebab = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const camel = kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const type = camel.replace(/^./, (letter) => letter.toUpperCase());
  return (text) => text.replaceAll('new-one', kebab).replaceAll('newOne', camel).replaceAll('NewOne', type);
}

const format = (files: readonly string[], root: string): void =>
  void execFileSync(process.execPath, [require.resolve('prettier/bin/prettier.cjs'), '--write', ...files], {
    cwd: root,
  });

import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { schemaOfAny } from '../schema/bundle';
import { readFile } from '../source/read-file';
import { findRepository } from '../source/read-tree';
import { readPackageFile } from '../util/package-file';
import { UserError } from '../util/user-error';
import type { Io } from './io';
import { jsonFile } from './json-file';
import { planRoot } from '../source/plan-root';
import { writeAtomically, withWriteErrors } from './write-atomically';

type Json = Readonly<Record<string, unknown>>;

const FOLDER = '.vscode';
const SCHEMA = 'hoshin.schema.json';

/**
 * Writes `.vscode/` at the top of the plan's repository, which is the folder that people open, and says what it wrote.
 */
export function setUpVsCode({ cwd }: Io): string {
  const root = planRoot(undefined, cwd);
  const top = findRepository(root) ?? root;
  const folder = join(top, FOLDER);
  // A link in somebody else's repository may lead anywhere.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UserError(`“${FOLDER}” is a symbolic link, so nothing was written.`, 'Put a folder in its place.');
  const files: readonly (readonly [name: string, text: string])[] = [
    [SCHEMA, jsonFile(schemaOfAny())],
    ['hoshin.code-snippets', readPackageFile('src/editor/hoshin.code-snippets')],
    [
      'settings.json',
      jsonFile(withSchema(settingsIn(folder, 'settings.json'), relative(top, root).split(sep).join('/'))),
    ],
    ['extensions.json', jsonFile(withExtension(settingsIn(folder, 'extensions.json')))],
  ];
  withWriteErrors(`“${folder}” cannot be written`, 'See that you may write there.', () => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeAtomically(join(folder, name), text);
  });
  const shown = relative(cwd, folder) || '.';
  return `${files.map(([name]) => `wrote ${join(shown, name)}`).join('\n')}\n\nOpen “${top}” in VS Code and install the extension that it recommends (YAML, by Red Hat).\n`;
}

/** Hidden folders, as `.github`, are matched by no such pattern, and hold no plan files either. */
function withSchema(settings: Json, folder: string): Json {
  const schemas = settings['yaml.schemas'] as Json | undefined;
  return {
    ...settings,
    'yaml.schemas': { ...schemas, [`./${FOLDER}/${SCHEMA}`]: [`${folder === '' ? '' : `${folder}/`}**/*.{yaml,yml}`] },
  };
}

function withExtension(settings: Json): Json {
  const known = Array.isArray(settings.recommendations) ? (settings.recommendations as readonly unknown[]) : [];
  return { ...settings, recommendations: [...new Set([...known, 'redhat.vscode-yaml'])] };
}

/** Keeps what is there already. With comments, which VS Code allows, it could not be kept whole. */
function settingsIn(folder: string, name: string): Json {
  const written = `${FOLDER}/${name}`;
  const text = existsSync(join(folder, name)) ? read(join(folder, name), written) : '{}';
  try {
    const settings = JSON.parse(text) as unknown;
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings as Json;
  } catch {
    // Said below, with what else is no object.
  }
  throw new UserError(
    `“${written}” has comments or is not JSON, so nothing was written.`,
    'Take the comments out, or set your editor up with what “hoshin schema any” prints.',
  );
}

function read(path: string, written: string): string {
  const file = readFile(path);
  if ('text' in file) return file.text;
  throw new UserError(`“${written}” is in the way. ${file.message.en}`, file.help.en, 'io');
}

import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { wordsOf } from '../language';
import { loadPlan } from '../pipeline';
import { schemaOfAny } from '../schema/bundle';
import { readFile } from '../source/read-file';
import { findRepository, readTree, realFolder } from '../source/read-tree';
import type { Language } from '../util/language';
import { readPackageFile } from '../util/package-file';
import { InputOutputError, UserError } from '../util/user-error';
import type { Io } from './io';
import { jsonFile } from './json-file';
import { planRoot } from '../source/plan-root';
import { writeAtomically, withWriteErrors } from '../source/write/atomically';

type Json = Readonly<Record<string, unknown>>;

const FOLDER = '.vscode';
const SCHEMA = 'hoshin.schema.json';

/**
 * Writes `.vscode/` at the top of the plan's repository, which is the folder that people open, and says what it wrote.
 */
export function setUpVsCode({ cwd, opened }: Io, asked?: Language): string {
  const root = realFolder(planRoot(undefined, cwd));
  const language = asked ?? loadPlan(readTree(root)).plan.language;
  opened?.(language);
  const { commandLine: words } = wordsOf(language);
  const top = findRepository(root) ?? root;
  const folder = join(top, FOLDER);
  // A link in somebody else's repository may lead anywhere.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) throw new UserError('settings-linked', FOLDER);
  const files: readonly (readonly [name: string, text: string])[] = [
    [SCHEMA, jsonFile(schemaOfAny(language))],
    ['hoshin.code-snippets', readPackageFile('src/editor/hoshin.code-snippets')],
    [
      'settings.json',
      jsonFile(withSchema(settingsIn(folder, 'settings.json'), relative(top, root).split(sep).join('/'))),
    ],
    ['extensions.json', jsonFile(withExtension(settingsIn(folder, 'extensions.json')))],
  ];
  withWriteErrors('settings-not-written', folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeAtomically(join(folder, name), text);
  });
  const shown = relative(cwd, folder) || '.';
  return `${files.map(([name]) => words.wrote(join(shown, name))).join('\n')}\n\n${words.openInVsCode(top)}\n`;
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
  throw new UserError('settings-not-json', written);
}

function read(path: string, written: string): string {
  const file = readFile(path);
  if ('text' in file) return file.text;
  throw new InputOutputError('settings-unreadable', written, file.message, file.help);
}

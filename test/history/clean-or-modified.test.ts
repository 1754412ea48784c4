import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitReader } from '../../src/source/git';
import { readTree } from '../../src/source/read-tree';
import { readRevision } from '../../src/source/revision';
import { PLACES, PlacedRepo } from '../support/places';

const FILES = { 'plan.yaml': 'kind: plan\nid: x\nname: X\n', 'more/a.yaml': 'kind: strategy\nname: A\n' };
const CRLF = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));

describe.each(PLACES)('a plan %s', (place) => {
  let repo: PlacedRepo;
  beforeEach(() => (repo = new PlacedRepo(place, FILES)));
  afterEach(() => repo.dispose());

  const isModified = (): boolean =>
    readRevision(readTree(repo.plan), gitReader({ PATH: process.env.PATH, HOME: repo.root })).modified;

  test('with CR LF where git writes them is clean, and modified where it does not', () => {
    repo.write(CRLF);
    expect(isModified()).toBe(true);
    repo.git('config', 'core.autocrlf', 'true');
    expect(isModified()).toBe(false);
    repo.git('config', 'core.autocrlf', 'false');
    repo.write({ '.gitattributes': '*.yaml eol=crlf\n' });
    expect(isModified()).toBe(false);
    repo.write({ 'plan.yaml': 'kind: plan\r\nid: y\r\nname: X\r\n' });
    expect(isModified()).toBe(true);
  });

  test('of which a folder was deleted is modified', () => {
    expect(isModified()).toBe(false);
    rmSync(join(repo.plan, 'more'), { recursive: true });
    expect(isModified()).toBe(true);
  });
});

import { isDay } from '../../calendar/day';
import { parsePeriod } from '../../calendar/period';
import { newFile } from '../../source/edit/apply-edits';
import type { EditedFile } from '../../source/edit/plan-edit';
import { yamlOf } from '../../source/edit/write-yaml';
import { PLAN_FILE } from '../../source/read-tree';
import type { SourceFile } from '../../source/source-file';
import { isMap, type Data, type DataMap } from '../../source/yaml-node';
import { periodLater, yearMoved, yearsLater } from './dates';

/** Name and years of a plan for somebody else. */
export interface NewClient {
  readonly id: string;
  /** The year whose scorecards are taken. */
  readonly from: number;
  readonly year: number;
}

/**
 * A new client's plan out of another one (spec 08.4): its settings, strategy and scorecards of one year, moved to
 * another. People, results and comments, which may name either, stay behind with actuals, reviews, incidents and pay.
 */
export function newClientFiles(files: readonly SourceFile[], client: NewClient): readonly EditedFile[] {
  return files.flatMap((file) => {
    const documents = file
      .parse()
      .documents.filter(isMap)
      .filter((data) => isTaken(data, client))
      .map((data) => documentFor(data, client));
    if (documents.length === 0) return [];
    const { from, year } = client;
    const path = file.path === PLAN_FILE ? PLAN_FILE : yearMoved(file.path, from, year);
    return [newFile(path, documents.map(yamlOf).join('---\n'))];
  });
}

const isTaken = ({ kind, year }: DataMap, { from }: NewClient): boolean =>
  kind === 'plan' || kind === 'strategy' || (kind === 'scorecard' && year === from);

function documentFor(data: DataMap, { id, from, year }: NewClient): DataMap {
  const moved = movedMap(data, year - from);
  if (data.kind === 'plan') return { ...moved, id, name: id };
  return data.kind === 'scorecard' ? { ...moved, year } : moved;
}

/** Names of people, former names, and results of the other plan. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  ...['head', 'holder', 'owner', 'approvedBy'],
  ...['formerly', 'confirmed'],
  ...['baseline', 'history'],
]);

function movedMap(data: DataMap, years: number): DataMap {
  const kept = Object.entries(data).filter(([key, value]) => !LEFT_BEHIND.has(key) && !restsOnResults(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [movedKey(key, years), moved(value, key, years)]));
}

/** A path that begins at last year's result, or has its profile. */
const restsOnResults = (key: string, value: Data): boolean =>
  key === 'phasing' && (value === 'lastYear' || (isMap(value) && 'from' in value));

/** Targets of years and of months stand below them. */
const movedKey = (key: string, years: number): string => (parsePeriod(key) ? periodLater(key, years) : key);

function moved(value: Data, key: string, years: number): Data {
  if (Array.isArray(value)) return (value as readonly Data[]).map((item) => moved(item, '', years));
  if (isMap(value)) return key === 'horizon' ? movedHorizon(value, years) : movedMap(value, years);
  if (typeof value !== 'string' || !DATED.has(key)) return value;
  if (isDay(value)) return yearsLater(value, years);
  return parsePeriod(value) ? periodLater(value, years) : value;
}

const DATED: ReadonlySet<string> = new Set(['start', 'end', 'due']);

const movedHorizon = (horizon: DataMap, years: number): DataMap =>
  Object.fromEntries(
    Object.entries(horizon).map(([key, year]) => [key, typeof year === 'number' ? year + years : year]),
  );

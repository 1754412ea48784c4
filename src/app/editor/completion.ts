import type { Span } from '../../diagnostics/diagnostic';
import { referenceSpan } from '../../source/reference-span';
import type { Indicator, Kpi, Plan, Reference } from '../../model/types';
import { scorecardYears, trackedOf } from '../../model/walk';
import { rules } from '../../rules';
import { ownPeriods } from '../../scoring';
import { originAt } from '../../source/origin-at';
import type { SourceFile } from '../../source/source-file';
import { isMap } from '../../source/yaml-node';
import { addressesOf } from '../../reports/explain/find';
import { wordsFor } from '../answer';
import { openEdited } from '../edited-plan';
import type { OpenedPlan } from '../open-plan';
import type { Place } from './place';

/** Something that can be written at a place. */
export interface Completion {
  readonly text: string;
  /** The name of what it leads to, where it has one. */
  readonly detail?: string | undefined;
  /** The word that it takes the place of. */
  readonly span: Span;
}

/** Lists what can be written at a place where the schemas do not say it: addresses, ids, rules, periods. */
export function completionsAt(opened: OpenedPlan, { file: path, position }: Place): readonly Completion[] {
  const file = opened.tree.files.find((one) => one.path === path);
  if (!file) return [];
  const word = wordAt(file, file.offset(position));
  const span = file.span(word.start, word.end);
  const texts = ruleInComment(file, word) ?? choicesAt(opened, file, word);
  return texts.map((choice) => ({ ...choice, span }));
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}._/-]/u;

/** The letters of an address around an offset. */
function wordAt({ text }: SourceFile, offset: number): Word {
  let [start, end] = [offset, offset];
  while (start > 0 && LETTER.test(text[start - 1]!)) start -= 1;
  while (end < text.length && LETTER.test(text[end]!)) end += 1;
  return { start, end };
}

type Choice = Pick<Completion, 'text' | 'detail'>;

const RULES: readonly Choice[] = rules.map(({ id, summary }) => ({ text: id, detail: summary }));

/** The ids of rules behind `# hoshin-allow`. */
function ruleInComment({ text }: SourceFile, { start }: Word): readonly Choice[] | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /#\s*hoshin-allow\s+$/.test(line) ? RULES : undefined;
}

/** Stands for the word at the cursor, so that the plan can be asked what could stand there. */
const WORD = 'hoshin-completes-here';

/** A word that is not a value yet may be a key: it is tried as both. */
function choicesAt(opened: OpenedPlan, file: SourceFile, word: Word): readonly Choice[] {
  for (const text of [WORD, `${WORD}: {}`]) {
    const after = file.withText(file.text.slice(0, word.start) + text + file.text.slice(word.end));
    const choices = choicesIn(openEdited(opened, [{ before: file, after }]), after, word.start);
    if (choices.length > 0) return choices;
  }
  return [];
}

function choicesIn(opened: OpenedPlan, file: SourceFile, offset: number): readonly Choice[] {
  const { plan } = opened;
  const here = file.span(offset, offset).start;
  const reference = plan.references.find((one) => one.origin.file === file && startsAt(one, here));
  if (reference) return candidatesOf(reference, opened);
  return reportedAt(opened, file, offset) ?? periodsAt(plan, file, offset) ?? rulesAt(file, offset);
}

function startsAt(reference: Reference, { line, column }: Span['start']): boolean {
  if (!reference.to.includes(WORD)) return false;
  const { start } = referenceSpan(reference);
  return start.line === line && start.column <= column;
}

function candidatesOf(reference: Reference, opened: OpenedPlan): readonly Choice[] {
  const names = namesIn(opened);
  const scorecard = opened.plan.scorecards.find(({ origin }) => origin.file === reference.origin.file);
  return reference
    .candidates()
    .filter((text) => !text.includes(WORD))
    .map((text) => ({ text, detail: names.get(text) ?? (scorecard && names.get(`${scorecard.id}/${text}`)) }));
}

/** Names by address, of the newest year that has it. */
function namesIn(opened: OpenedPlan): ReadonlyMap<string, string> {
  const { plan } = opened;
  const { say } = wordsFor(opened);
  const items = scorecardYears(plan).flatMap((year) => [...addressesOf(plan, year)]);
  return new Map([
    ...plan.departments.map(({ id, name }) => [id, say(name)] as const),
    ...items.map(([address, { name }]) => [address, say(name)] as const),
  ]);
}

/** The KPIs and indicators of the department whose actuals are in a file. */
function reportedAt(opened: OpenedPlan, file: SourceFile, offset: number): readonly Choice[] | undefined {
  const at = originAt(file, offset);
  if (at?.path[0] !== 'values' || at.path.length !== 2) return undefined;
  const data = file.documents[at.document]?.data;
  const department = isMap(data) && typeof data.department === 'string' ? data.department : 'company';
  const prefix = `${opened.plan.renames.department(department)}/`;
  const { say } = wordsFor(opened);
  const items = trackedOf(opened.plan).filter(({ address }) => address.startsWith(prefix));
  const names = new Map(items.map(({ address, name }) => [address.slice(prefix.length), say(name)]));
  return [...names].map(([text, detail]) => ({ text, detail }));
}

/** The periods for which a KPI or an indicator in a file of actuals has no value yet. */
function periodsAt(plan: Plan, file: SourceFile, offset: number): readonly Choice[] | undefined {
  const at = originAt(file, offset);
  const [top, key, period] = at?.path ?? [];
  if (top !== 'values' || typeof key !== 'string' || period === undefined) return undefined;
  const target = plan.references.find(
    ({ origin, to }) => origin.file === file && to === key && origin.path.at(-1) === key,
  )?.target as Kpi | Indicator | undefined;
  if (!target) return undefined;
  const given = new Set(target.actuals.entries.map((entry) => entry.period.text));
  return ownPeriods(target, plan.fiscalYear)
    .map((own) => ({ text: own.period.text }))
    .filter(({ text }) => !given.has(text));
}

/** The rules of `rules:` in plan.yaml. */
function rulesAt(file: SourceFile, offset: number): readonly Choice[] {
  const at = originAt(file, offset);
  const data = at && file.documents[at.document]?.data;
  const isPlan = isMap(data) && data.kind === 'plan';
  return isPlan && at?.path[0] === 'rules' && at.path.length === 2 ? RULES : [];
}

import { importTables, type ImportAnswer, type ImportedTable } from '../app/import';
import { languageNamed, LANGUAGES } from '../app/languages';
import { inLanguage, type OpenedPlan } from '../app/open-plan';
import { wordsOf } from '../language';
import { article } from '../render/html/article';
import { element, markup, type Content } from '../render/html/element';
import { safe } from '../render/text';
import { readTable } from '../sheets/read-table';
import { withLock } from '../source/write/lock';
import { writeFiles } from '../source/write/write-plan';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import type { Address } from './address';
import { answer, type Answer } from './answer';
import type { Host } from './host';
import type { LivePlan } from './live-plan';
import { pageContext } from './page-context';
import { orProblem, orProblemLater, sayProblem, type Problem } from './problem';

export const HAND_IN_PATH = '/hand-in';

/** The plan that sheets are handed in to. */
export interface Desk {
  readonly root: string;
  readonly live: LivePlan;
  readonly host: Host;
  /** Token of those who may have sheets written into the plan; undefined where nobody may. */
  readonly token: string | undefined;
}

/** A filled sheet that a page sends. */
export interface HandedIn {
  readonly address: Address;
  /** The name that it has there. */
  readonly file: string;
  readonly bytes: Buffer;
  /** It may be written into the plan, and is to be. */
  readonly write: boolean;
}

/** Answers with what a filled sheet would change in the plan, or has changed, as a part of a page. */
export async function handIn(handed: HandedIn, desk: Desk): Promise<Answer> {
  const { host } = desk;
  const language = languageOf(handed.address, desk);
  const { file, bytes } = handed;
  const read = await orProblemLater(async () => ({ file, workbook: await readTable(bytes, file) }), host);
  const done = 'mistake' in read ? read : orProblem(() => taken(handed, read, desk), host);
  if ('mistake' in done) return answer(200, 'text/html', problemPart(done, language));
  return answer(200, 'text/html', reportPart(handed, done, language, desk));
}

function languageOf({ query }: Address, { live, host: { language } }: Desk): Language {
  const asked = query.get('language');
  return LANGUAGES.find(({ id }) => id === asked)?.id ?? live.current().now?.language ?? language;
}

interface Taken {
  readonly answer: ImportAnswer;
  readonly opened: OpenedPlan;
}

/** Holds a table against the plan, and where that is wanted writes it, with nobody else writing meanwhile. */
function taken({ address: { query }, write }: HandedIn, table: ImportedTable, { live, root }: Desk): Taken {
  const judge = (): Taken => {
    const opened = openedFor(query.get('language'), live);
    const question = { map: query.get('map') || undefined, dryRun: !write };
    return { opened, answer: importTables(opened, [table], question) };
  };
  if (!write) return judge();
  return withLock(root, () => {
    live.refresh();
    const done = judge();
    writeFiles(root, done.answer.edited);
    return done;
  });
}

function openedFor(language: string | undefined, live: LivePlan): OpenedPlan {
  const { now, problem } = live.current();
  if (!now) throw problem?.mistake ?? new UserError('no-scorecard');
  return inLanguage(now, languageNamed(language ?? now.language));
}

function reportPart(
  { address, write }: HandedIn,
  { answer: made, opened }: Taken,
  language: Language,
  { host, token }: Desk,
): string {
  const { sheets } = wordsOf(language).serve;
  const context = pageContext(opened, { language, width: host.width });
  const isOpen = !write && made.edited.length > 0;
  const name = `handed-${Number.parseInt(address.query.get('as') ?? '0', 10) || 0}`;
  return part([
    article(made.report, name, context),
    isOpen && token !== undefined
      ? element('button', { type: 'button', 'data-write': 'yes' }, sheets.write)
      : undefined,
    isOpen && token === undefined ? element('p', {}, sheets.readOnly) : undefined,
  ]);
}

function problemPart(problem: Problem, language: Language): string {
  const { message, help } = sayProblem(problem, language);
  return part([element('p', { class: 'notice' }, safe(message)), help && element('p', {}, safe(help))]);
}

const part = (content: Content): string => markup(element('div', { class: 'handed' }, content));

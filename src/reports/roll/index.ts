import type { Kpi } from '../../model/types';
import { quantity } from '../../scoring/quantity';
import { applyEdits, newFile } from '../../source/edit/apply-edits';
import type { EditedFile } from '../../source/edit/plan-edit';
import { PLAN_FILE } from '../../source/read-tree';
import { SourceFile } from '../../source/source-file';
import { childOf, isMap, type YamlNode } from '../../source/yaml-node';
import { openActionsOn } from '../../tracking';
import { clean } from '../../util/clean';
import { groupBy } from '../../util/group';
import type { ReportContext } from '../base/report-kind';
import { yearMoved } from './dates';
import { cardEdits, type Card } from './edits';
import { scorecardsBefore, type RollFacts } from './facts';
import { withMarks, type Mark } from './marks';

export type { RollFacts } from './facts';
export { newClientFiles } from './new-client';

/**
 * The scorecards of a year out of those of the year before (spec 08.4): the same files, comments and layout kept, under
 * the new year's folder. Targets stay, and a comment beside each says that it is to be decided.
 */
export function roll(files: readonly SourceFile[], facts: RollFacts, context: ReportContext): readonly EditedFile[] {
  const cards = files.flatMap((file) => cardsIn(file, facts));
  return [...groupBy(cards, ({ path }) => path)].map(([path, same]) =>
    newFile(path, same.map((card) => rolled(card, facts, context)).join('---\n')),
  );
}

interface Place extends Card {
  readonly file: SourceFile;
  /** The new file. */
  readonly path: string;
  readonly text: string;
  readonly scorecardId: string;
}

function cardsIn(file: SourceFile, facts: RollFacts): readonly Place[] {
  return file.documents.flatMap((node, document): Place[] => {
    const { data } = node;
    if (!isMap(data) || data.kind !== 'scorecard' || data.year !== facts.year - 1) return [];
    const isHere = ({ origin }: Pick<Kpi, 'origin'>): boolean => origin.file === file && origin.document === document;
    const at = <T extends Pick<Kpi, 'origin'>>(items: readonly T[]): ReadonlyMap<number, T> =>
      new Map(items.filter(isHere).map((item) => [Number(item.origin.path[1]), item]));
    const scorecards = scorecardsBefore(facts);
    const id = facts.plan.renames.department(typeof data.department === 'string' ? data.department : 'company');
    return [
      {
        file,
        data,
        path: newPath(file.path, facts.year),
        text: documentText(file.text, node),
        scorecardId: id,
        kpis: at(scorecards.flatMap(({ kpis }) => kpis)),
        challenges: at(scorecards.flatMap(({ challenges }) => challenges)),
      },
    ];
  });
}

/** `2026/sales.yaml` → `2027/sales.yaml`; a name without the year goes into a folder of it, which is no other plan. */
function newPath(path: string, year: number): string {
  const moved = yearMoved(path, year - 1, year);
  if (moved !== path) return moved;
  return path === PLAN_FILE ? `${year}/scorecards.yaml` : `${year}/${path}`;
}

/** The text of one document of a file, its comments included. */
function documentText(text: string, { start, end }: YamlNode): string {
  const before = text.lastIndexOf('\n---', start);
  const after = text.indexOf('\n---', end);
  const from = before === -1 ? (text.startsWith('---') ? 0 : -1) : before + 1;
  const begin = from === -1 ? 0 : text.indexOf('\n', from) + 1;
  return text.slice(begin, after === -1 ? undefined : after + 1);
}

function rolled(card: Place, facts: RollFacts, context: ReportContext): string {
  const file = new SourceFile(card.path, card.text);
  const edits = cardEdits(card, facts).map((edit) => ({ ...edit, file: card.path }));
  const text = applyEdits([file], edits)[0]?.after.text ?? card.text;
  return `${head(card, facts, context)}${withMarks(text, marks(card, text, facts, context))}`;
}

/** The comments that a new file begins with: what it is, and the actions that are still open. */
function head({ file, scorecardId }: Place, { plan, year, tracks }: RollFacts, { words, say }: ReportContext): string {
  const own = plan.reviews.filter((review) => review.scorecardId === scorecardId);
  const open = openActionsOn(own, tracks.question.asOf).map(({ action, due }) =>
    words.roll.openAction(
      action.id,
      words.common.ownedBy(say(action.action), action.owner ?? words.review.noOwner),
      due,
    ),
  );
  return [words.roll.head(year, file.path), ...open].map((line) => `# ${clean(line)}\n`).join('');
}

function marks(card: Place, text: string, facts: RollFacts, context: ReportContext): readonly Mark[] {
  const [root] = new SourceFile(card.path, text).documents;
  return [...card.kpis].flatMap(([i, kpi]) =>
    [
      ['basic', 'target'],
      ['challenge', 'target'],
    ].flatMap((field): Mark[] => {
      const node = ['kpis', i, ...field].reduce<YamlNode | undefined>((at, step) => at && childOf(at, step), root);
      return node ? [{ offset: node.start, comment: decide(kpi, facts, context) }] : [];
    }),
  );
}

/** The targets of the strategy for the new year stand beside what is to be decided. */
function decide({ supports }: Kpi, { year }: RollFacts, { words }: ReportContext): string {
  const targets = supports.flatMap(({ target }) => {
    const found = target?.type === 'strategicKpi' ? target.targets.find((one) => one.year === year) : undefined;
    return found && target?.type === 'strategicKpi' ? [quantity(found.value, target.unit)] : [];
  });
  return words.common.clauses([words.roll.decide(year), ...targets.map((one) => words.roll.strategy(one))]);
}

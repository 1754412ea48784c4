import type { Challenge, Indicator, Kpi, Measure, StrategicKpi } from '../../model/types';
import type { Words } from '../../language';
import { conditionsOn } from '../../model/condition-reads';
import type { Status, Track } from '../../scoring';
import type { MeasureStatus } from '../../tracking';
import { fixed, HUNDRED } from '../../util/decimal';
import type { Cell, TreeNode } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure as figureCell, inText, join, numberAsWritten, percent, status, target } from '../base/cells';
import type { TreeFigures } from './figures';
import { isStrategy, type Branch, type Item } from './structure';

const COMPANY = 'company';

/** Cells printed for an item, the same for every kind. */
interface ItemCells {
  readonly name: string;
  readonly whose: Cell;
  readonly figure: Cell;
  readonly letter: Cell;
}

/** Name, whose it is, figures, status. */
export function treeNode(
  { item, reference, children }: Branch,
  figures: TreeFigures,
  context: ReportContext,
): TreeNode {
  const { name, whose, figure, letter } = cellsOf(item, figures, context);
  const cells = reference ? [context.words.tree.above(name), whose, '', letter] : [name, whose, figure, letter];
  const below = children.map((child) => treeNode(child, figures, context));
  return { cells, children: reference ? below : [...conditionNodes(item, context), ...below] };
}

/** A line for each condition that limits the points of a KPI. */
export const conditionNodes = (item: Item, { words, say }: ReportContext): readonly TreeNode[] =>
  isStrategy(item) || item.type !== 'kpi'
    ? []
    : conditionsOn(item).map(({ name }) => ({ cells: [say(name), words.tree.condition, '', ''], children: [] }));

export const cellsOf = (item: Item, figures: TreeFigures, context: ReportContext): ItemCells => ({
  name: nameOf(item, context),
  whose: whose(item, context),
  figure: figure(item, figures, context),
  letter: letter(item, figures),
});

export const nameOf = ({ name }: Item, { words, say }: ReportContext): string =>
  name === undefined ? words.score.noPerspective : say(name);

const ownerOf = ({ scorecard }: Kpi | Challenge, { company }: Words['common'], say: ReportContext['say']): string =>
  scorecard.id === COMPANY ? company : say(scorecard.name);

/** Role of a KPI that has no weight. */
export const roleOf = ({ role }: Kpi, { roles }: Pick<Words['score'], 'roles'>): readonly string[] =>
  role === 'score' ? [] : [roles[role]];

export function whose(item: Item, { words: { tree: words, common, score }, say }: ReportContext): string {
  if (isStrategy(item)) return item.horizon ? words.horizon(item.horizon.from, item.horizon.to) : '';
  switch (item.type) {
    case 'ksf':
      return item.perspective.target ? say(item.perspective.target.name) : item.perspective.to;
    case 'strategicKpi':
      return words.strategicKpi;
    case 'measure':
      return item.owner ?? words.noOwner;
    case 'indicator':
      return words.indicator;
    case 'kpi':
      return common.clauses([ownerOf(item, common, say), ...roleOf(item, score)]);
    case 'challenge':
      return ownerOf(item, common, say);
    default:
      return '';
  }
}

function letter(item: Item, figures: TreeFigures): Cell {
  const known = statusOfItem(item, figures);
  return known ? status(known) : '';
}

export const statusOfItem = (item: Item, figures: TreeFigures): Status | undefined =>
  trackOf(item, figures)?.toDate.status;

function trackOf(item: Item, figures: TreeFigures): Track | undefined {
  if (isStrategy(item)) return undefined;
  if (item.type === 'kpi') return figures.kpi(item)?.track;
  return item.type === 'indicator' ? figures.indicator(item) : undefined;
}

function figure(item: Item, figures: TreeFigures, context: ReportContext): Cell {
  if (isStrategy(item)) return '';
  switch (item.type) {
    case 'strategicKpi':
      return ofYear(item, figures, context);
    case 'kpi':
    case 'indicator':
      return ofTracked(item, trackOf(item, figures));
    case 'measure':
      return ofMeasure(item, figures, context);
    case 'challenge':
      return ofChallenge(item, context);
    default:
      return '';
  }
}

function ofYear({ targets, unit }: StrategicKpi, { year }: TreeFigures, { words }: ReportContext): Cell {
  const planned = targets.find((one) => one.year === year);
  if (!planned) return '';
  return join(numberAsWritten(planned.value, { unit }), words.tree.ofYear(planned.year));
}

/** `42.76 / 43.24 CNY million`: actual and target to date; the one that is there alone. */
function ofTracked(item: Kpi | Indicator, track: Track | undefined): Cell {
  if (!track) return item.target ? target(item.target, item, { unit: item.unit }) : '';
  const { actual, target: aim, attainment } = track.toDate;
  if (!aim && !item.target) return actual ? figureCell(actual, item, { unit: item.unit }) : percent(attainment);
  return join(figureCell(actual, item), '/', target(aim ?? item.target, item, { unit: item.unit }));
}

function ofMeasure(measure: Measure, figures: TreeFigures, { words: { tree: words, common } }: ReportContext): Cell {
  const { stages, due } = measure;
  const progress = figures.measure(measure);
  const done = progress?.stages.filter(({ finished }) => finished !== undefined).length;
  const counted =
    stages.length === 0
      ? words.noStages
      : done === undefined
        ? words.stages(stages.length)
        : words.stagesDone(done, stages.length);
  const when = progress ? stateText(progress, words) : due === undefined ? undefined : words.due(due);
  return common.clauses([counted, ...(when === undefined ? [] : [when])]);
}

/** `35%, planned 60%, behind`; without reviews as in the plan's own view. */
export function progressText(measure: Measure, figures: TreeFigures, context: ReportContext): Cell {
  const progress = figures.measure(measure);
  if (!progress) return ofMeasure(measure, figures, context);
  const { tree: words, common } = context.words;
  const { reported, planned } = progress;
  const share = (value: typeof reported): string => `${fixed(value.mul(HUNDRED), 0)}%`;
  return common.clauses(
    [share(reported), ...(planned ? [words.planned(share(planned))] : []), stateText(progress, words) ?? ''].filter(
      Boolean,
    ),
  );
}

/** Work that goes as planned needs no word. */
const stateText = ({ state }: MeasureStatus, words: Words['tree']): string | undefined =>
  state === 'onSchedule' ? undefined : words.states[state];

const ofChallenge = ({ bonus }: Challenge, { words }: ReportContext): Cell => words.tree.bonus(inText(bonus));

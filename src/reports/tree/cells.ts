import type { Challenge, Kpi, Measure, StrategicKpi, Text } from '../../model/types';
import type { Words } from '../../language';
import type { MeasureStatus } from '../../tracking';
import { decimalsOf, plain } from '../../util/decimal';
import type { Cell, TreeNode } from '../report';
import type { ReportContext } from '../report-kind';
import { inText, join, number, status, target } from '../cells';
import type { TreeFigures } from './figures';
import { isStrategy, type Branch, type Item } from './structure';

const COMPANY = 'company';

/** Name, whose it is, figures, status: the same columns for every kind of thing. */
export function treeNode({ item, reference, children }: Branch, figures: TreeFigures, context: ReportContext): TreeNode {
  const { words: { tree: words } } = context;
  const name = nameOf(item, context);
  const cells = reference ? [words.above(name), whose(item, context), '', letter(item, figures)] : [name, whose(item, context), figure(item, figures, context), letter(item, figures)];
  return { cells, children: children.map((child) => treeNode(child, figures, context)) };
}

const nameOf = ({ name }: { readonly name: Text }, { say }: ReportContext): string => say(name);

function whose(item: Item, { words: { tree: words, common }, say }: ReportContext): Cell {
  if (isStrategy(item)) return item.horizon ? words.horizon(item.horizon.from, item.horizon.to) : '';
  switch (item.type) {
    case 'ksf': return item.perspective.target ? say(item.perspective.target.name) : item.perspective.to;
    case 'strategicKpi': return words.strategicKpi;
    case 'measure': return item.owner ?? words.noOwner;
    default: return item.scorecard.id === COMPANY ? common.company : say(item.scorecard.name);
  }
}

function letter(item: Item, figures: TreeFigures): Cell {
  const score = !isStrategy(item) && item.type === 'kpi' ? figures.kpi(item) : undefined;
  return score ? status(score.track.toDate.status) : '';
}

function figure(item: Item, figures: TreeFigures, context: ReportContext): Cell {
  if (isStrategy(item)) return '';
  switch (item.type) {
    case 'ksf': return '';
    case 'strategicKpi': return ofYear(item, figures, context);
    case 'kpi': return ofKpi(item, figures);
    case 'measure': return ofMeasure(item, figures, context);
    case 'challenge': return ofChallenge(item, context);
  }
}

function ofYear({ targets, unit }: StrategicKpi, { year }: TreeFigures, { words }: ReportContext): Cell {
  const planned = targets.find((one) => one.year === year);
  if (!planned) return '';
  return join(number(planned.value, { decimals: decimalsOf(plain(planned.value)), unit }), words.tree.ofYear(planned.year));
}

/** `42.75 / 43.24 CNY million`: actual and target to date; without a score the annual target. */
function ofKpi(kpi: Kpi, figures: TreeFigures): Cell {
  const score = figures.kpi(kpi);
  if (!score) return kpi.target ? target(kpi.target, kpi) : '';
  const { actual, target: aim, attainment } = score.track.toDate;
  if (!aim && !kpi.target) return { type: 'percent', value: attainment };
  return join(number(actual, { decimals: kpi.decimals }), '/', target(aim ?? kpi.target, kpi));
}

function ofMeasure(measure: Measure, figures: TreeFigures, { words: { tree: words } }: ReportContext): Cell {
  const { stages, due } = measure;
  const progress = figures.measure(measure);
  const done = progress?.stages.filter(({ finished }) => finished !== undefined).length;
  const counted = stages.length === 0 ? words.noStages : done === undefined ? words.stages(stages.length) : words.stagesDone(done, stages.length);
  const when = progress ? stateText(progress, words) : due === undefined ? undefined : words.due(due);
  return [counted, ...(when === undefined ? [] : [when])].join(', ');
}

/** What goes as planned needs no word. */
const stateText = ({ state }: MeasureStatus, words: Words['tree']): string | undefined => (state === 'onSchedule' ? undefined : words.states[state]);

const ofChallenge = ({ bonus }: Challenge, { words }: ReportContext): Cell => words.tree.bonus(inText(bonus));

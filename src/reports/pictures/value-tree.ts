import type { ChartFacts, Picture } from '../../charts';
import type { Kpi } from '../../model/types';
import { contributions, formulaOf, inNames, type Contributions, type Tracks } from '../../scoring';
import { isNegative, isPositive, max, toNumber, ZERO, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { byEffect } from '../base/by-effect';
import { ownTargetText } from '../base/own-target';
import { countedText, countsInPart } from '../base/counted-inputs';
import { ownerName, nameInUnit } from '../base/names';
import { comparedTexts, signedText } from './figure-text';

type Facts = ChartFacts['valueTree'];
type Node = Facts['roots'][number];

/** Limit for all trees of a picture together; cards that are deeper or later are only counted. */
const MOST_CARDS = 60;

/** The KPIs that a formula makes of others, to the right what they are made of, with contributions to date. */
export function valueTreePicture(kpis: readonly Kpi[], tracks: Tracks, context: ReportContext): Picture | undefined {
  const {
    words: {
      common,
      maps: { valueTree: words },
      review,
    },
    say,
  } = context;
  const budget = { cards: MOST_CARDS };
  const roots = kpis
    .filter(({ valueTree }) => valueTree)
    .slice(0, MOST_CARDS / 2)
    .map((kpi) => nodeOf(kpi, { tracks, context, budget, above: [] }));
  if (roots.length === 0) return undefined;
  return {
    kind: 'valueTree',
    title: words.title(
      common.list(
        kpis
          .filter(({ valueTree }) => valueTree)
          .slice(0, 3)
          .map(({ name }) => say(name)),
      ),
    ),
    description: context.words.pictures.listed(roots.flatMap((root) => describe(root, context))),
    facts: {
      roots,
      letters: common.letters,
      words: { target: words.target, actual: words.actual, notes: [words.bars, review.checking.legend] },
    },
  };
}

interface Growing {
  readonly tracks: Tracks;
  readonly context: ReportContext;
  /** Number of cards that may still be drawn. */
  readonly budget: { cards: number };
  readonly above: readonly Kpi[];
}

function nodeOf(kpi: Kpi, growing: Growing): Node {
  const { tracks, context, budget, above } = growing;
  budget.cards -= 1;
  const { toDate } = tracks.of(kpi);
  const split = contributions(kpi, tracks);
  const formula = kpi.valueTree && formulaOf(kpi.valueTree);
  const inputs = above.includes(kpi) ? [] : inputsOf(kpi, split, { ...growing, above: [...above, kpi] });
  return {
    name: nameInUnit(kpi, context),
    whose: ownerName(kpi, context),
    ...comparedTexts(toDate, kpi, context),
    status: toDate.status,
    ...(formula && { formula: `= ${inNames(formula)}` }),
    inputs,
    notes: notesOf(kpi, split, inputs.length, growing),
  };
}

function notesOf(
  kpi: Kpi,
  split: Contributions | undefined,
  shown: number,
  { context, above }: Growing,
): readonly string[] {
  const { valueTree: words } = context.words.maps;
  const hidden = linkedInputs(kpi).length - shown;
  const missing = hidden === 0 ? [] : [above.includes(kpi) ? words.circle : words.hidden(hidden)];
  return [
    ...(split ? ownTargetText(split, kpi, context) : []),
    ...(split?.unexplained ? [words.unexplained(signedText(split.unexplained, kpi))] : []),
    ...missing,
  ];
}

const linkedInputs = ({ valueTree }: Kpi): readonly { readonly name: string; readonly kpi: Kpi }[] =>
  (valueTree?.inputs ?? []).flatMap(({ name, link: { target } }) => (target ? [{ name, kpi: target }] : []));

/** Inputs by what they contribute. */
function inputsOf(kpi: Kpi, split: Contributions | undefined, growing: Growing): readonly Node[] {
  const {
    context: {
      words: {
        maps: { valueTree: words },
      },
    },
    budget,
  } = growing;
  const inputs = linkedInputs(kpi);
  if (budget.cards < inputs.length) return [];
  // The cards of all inputs are taken before those below the first one.
  budget.cards -= inputs.length;
  const partOf = (name: string): Part | undefined => split?.parts.find((one) => one.name === name);
  const most = max(ZERO, ...(split?.parts ?? []).map(({ contribution }) => contribution.abs()));
  return byEffect(inputs, ({ name }) => partOf(name)?.contribution).map(({ name, kpi: input }) => {
    budget.cards += 1;
    const node = nodeOf(input, growing);
    const part = partOf(name);
    return {
      ...node,
      whose: words.input(name, node.whose),
      ...(part && { contribution: contributionOf(part.contribution, most, kpi) }),
      ...(part && countsInPart(part) && { notes: [words.counted(countedText(part, growing.context)), ...node.notes] }),
    };
  });
}

type Part = Contributions['parts'][number];

function contributionOf(value: Decimal, most: Decimal, kpi: Kpi): NonNullable<Node['contribution']> {
  const isGood = kpi.direction === 'range' ? undefined : isNegative(value) === (kpi.direction === 'lower');
  return {
    text: signedText(value, kpi),
    share: isPositive(most) ? toNumber(value.div(most), 4) : 0,
    ...(isGood !== undefined && { isGood }),
  };
}

function describe(node: Node, context: ReportContext, parent?: Node): readonly string[] {
  const {
    words: {
      common,
      maps: { valueTree: words },
    },
  } = context;
  const figures = words.node(node.name, node.target, node.actual, common.status[node.status]);
  const part = parent && node.contribution ? [words.contributes(node.contribution.text, parent.name)] : [];
  return [common.list([figures, ...part]), ...node.inputs.flatMap((input) => describe(input, context, node))];
}

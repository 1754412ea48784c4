import type { Kpi } from '../../../model/types';
import { inputsOf } from '../../../model/walk';
import { contributions, type Contributions, type Tracks } from '../../../scoring';
import { byEffect } from '../../base/by-effect';
import { ownTargetText } from '../../base/own-target';
import { countedInputs } from '../../base/counted-inputs';
import { change, figure, join, status, target } from '../../base/cells';
import { valueTreePicture } from '../../pictures';
import type { Block, TreeNode } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { ownerName, nameInUnit } from '../../base/names';
import * as value from '../../base/json-values';
import type { MapFacts, MapKind } from '../kind';

export const valueTree: MapKind = {
  id: 'value',
  summary: 'the KPIs that a formula makes of others, and what each input contributes; of a KPI, a scorecard, or all',
  takes: ['kpi', 'scorecard'],
  build: (facts, context) => {
    const kpis = treesOf(facts);
    const walk: Walk = { tracks: facts.tracks, seen: new Set() };
    const branches = kpis.map((kpi) => branchOf(kpi, walk));
    const blocks: readonly Block[] = [
      { type: 'tree', roots: branches.map((branch) => node(branch, context)) },
      ...branches.flatMap((branch) => countedIn(branch, context)),
      {
        type: 'paragraph',
        text: context.words.common.sentences([
          context.words.maps.valueTree.parts,
          context.words.review.checking.legend,
        ]),
      },
    ];
    return {
      picture: valueTreePicture(kpis, facts.tracks, context),
      blocks,
      content: branches.map((branch) => data(branch, context)),
    };
  },
};

/** Value trees of the whole plan that are no part of a larger one, circles aside. */
function treesOf({
  plan,
  subject,
  score: {
    question: { year },
  },
}: MapFacts): readonly Kpi[] {
  if (subject?.type === 'kpi') return subject.valueTree ? [subject] : [];
  const scorecards = subject ? [subject] : plan.scorecards.filter((scorecard) => scorecard.year === year);
  const kpis = scorecards.flatMap((scorecard) => scorecard.kpis.filter(({ valueTree: tree }) => tree));
  const parts = new Set(kpis.flatMap((kpi) => inputsOf(kpi)));
  const whole = kpis.filter((kpi) => !parts.has(kpi));
  return whole.length > 0 ? whole : kpis;
}

interface Branch {
  readonly kpi: Kpi;
  readonly figures: ReturnType<Tracks['of']>['toDate'];
  /** Its part in the variance of the KPI above. */
  readonly part?: Contributions['parts'][number] | undefined;
  /** The parts of its inputs in its own variance. */
  readonly split?: Contributions | undefined;
  readonly above?: Kpi | undefined;
  readonly inputs: readonly Branch[];
}

interface Walk {
  readonly tracks: Tracks;
  readonly seen: Set<Kpi>;
}

/** Expands each KPI only once, so that circles end and shared inputs do not grow the tree. */
function branchOf(kpi: Kpi, walk: Walk, above?: Kpi, part?: Branch['part']): Branch {
  const { tracks, seen } = walk;
  const inputs = seen.has(kpi) ? [] : inputsOf(kpi);
  seen.add(kpi);
  const split = inputs.length > 0 ? contributions(kpi, tracks) : undefined;
  return {
    kpi,
    figures: tracks.of(kpi).toDate,
    part,
    split,
    above,
    inputs: inputs.map((input) =>
      branchOf(
        input,
        walk,
        kpi,
        split?.parts.find((one) => one.kpi === input),
      ),
    ),
  };
}

function node({ kpi, figures, part, split, above, inputs }: Branch, context: ReportContext): TreeNode {
  return {
    cells: [
      nameInUnit(kpi, context),
      ownerName(kpi, context),
      join(figure(figures.actual, kpi), '/', target(figures.target, kpi)),
      status(figures.status),
      part && above ? change(part.contribution, above) : '',
    ],
    children: [
      ...byEffect(inputs, (input) => input.part?.contribution).map((input) => node(input, context)),
      ...(split ? ownTargetText(split, kpi, context) : []).map((text) => ({ cells: [text], children: [] })),
    ],
  };
}

const countedIn = ({ kpi, split, inputs }: Branch, context: ReportContext): readonly Block[] => [
  ...(split ? countedInputs(split, kpi, context) : []),
  ...inputs.flatMap((input) => countedIn(input, context)),
];

function data({ kpi, figures, part, inputs }: Branch, context: ReportContext): object {
  return {
    kpi: kpi.address,
    ...value.takeOf(kpi),
    name: context.say(kpi.name),
    unit: value.orNull(kpi.unit),
    formula: value.orNull(kpi.valueTree?.formula),
    target: value.targetList(figures.target),
    actual: value.exact(figures.actual),
    status: figures.status,
    input: value.orNull(part?.name),
    contribution: value.exact(part?.contribution),
    counted: part ? { target: value.exact(part.counted.target), actual: value.exact(part.counted.actual) } : null,
    inputs: inputs.map((input) => data(input, context)),
  };
}

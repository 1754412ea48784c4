import type { Period } from '../../calendar/period';
import type { Plan, ReviewFinding } from '../../model/types';
import { type Contributions, gapTo } from '../../scoring';
import { kpiLimits } from '../../scoring/limits';
import { fixed, type Decimal } from '../../util/decimal';
import { fishbonePicture, pictureBlock, trendPicture, valueTreePicture, whysPictures } from '../pictures';
import type { Block, Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { change, figure, left, right } from '../base/columns';
import type { ReviewFacts } from './facts';
import { isCostly, type KpiFacts } from './kpi-facts';
import { causesOf, cycleName, nameInUnit } from '../base/names';
import { byEffect } from '../base/by-effect';
import { countedInputs } from '../base/counted-inputs';
import { ownTarget } from '../base/own-target';
import { heading, paragraph } from '../base/blocks';

/** A KPI that has to be answered for: its gap, where that comes from, and why (spec 03.8). */
export function kpiDetail(line: KpiFacts, facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { plan, cycle } = facts;
  const drawn = hasRoom(cycle);
  return [
    heading(title(line, context)),
    ...(weighs(line) ? pictureBlock(trendPicture(line.kpi, line, context)) : []),
    {
      type: 'facts',
      items: [
        ...gapFacts(line, facts, context),
        ...sourceFacts(line, cycle, context),
        ...answerFacts(line.findings, plan, context),
      ],
    },
    ...(drawn ? pictureBlock(valueTreePicture([line.kpi], facts.scores.of(facts.scorecard).tracks, context)) : []),
    ...(line.contributions ? contributionTable(line.contributions, line, context) : []),
    ...(drawn ? causesDrawn(line, plan, context) : []),
    ...reasons(line.findings, context),
  ];
}

/** Tests whether there is more to say of a KPI than page one does. */
export const isTold = (line: KpiFacts): boolean =>
  weighs(line) || line.findings.length > 0 || line.contributions !== undefined;

/** Tests for what deserves a picture; a KPI that is amber again and costs little is told in few lines. */
const weighs = ({ status, lost }: KpiFacts): boolean => status === 'red' || isCostly(lost);

/** A month's sheet has to stay short: there the A3 page of a KPI draws its causes. */
const hasRoom = ({ unit }: Period): boolean => unit !== 'week' && unit !== 'month';

const causesDrawn = (line: KpiFacts, plan: Plan, context: ReportContext): readonly Block[] =>
  [fishbonePicture({ ...line, plan }, context), ...whysPictures(line, context)].flatMap((picture) =>
    pictureBlock(picture),
  );

function title({ kpi, status, lost }: KpiFacts, context: ReportContext): string {
  const { detail: own } = context.words.review.checking;
  const name = nameInUnit(kpi, context);
  if (status === 'red') return own.red(name);
  return isCostly(lost) ? own.costly(name, fixed(lost, 2)) : own.amberAgain(name);
}

/** Actual less target to date, in the KPI's unit; of a range less the bound that it lies beyond. */
export const gapToDate = ({
  track: {
    toDate: { target, actual },
  },
}: KpiFacts): Decimal | undefined => target && actual && gapTo(actual, target);

const gapFacts = (line: KpiFacts, facts: ReviewFacts, context: ReportContext): Fact[] => [
  { label: context.words.review.checking.detail.gap, value: change(gapToDate(line), line.kpi) },
  ...limitFacts(line, facts, context),
];

/** The conditions that took points of the KPI, which its own gap does not tell. */
const limitFacts = (
  { kpi, score }: KpiFacts,
  { scorecardScore }: ReviewFacts,
  { words, say }: ReportContext,
): readonly Fact[] =>
  score.unlimited?.points && score.points?.lt(score.unlimited.points)
    ? kpiLimits(kpi, applied(scorecardScore)).map(({ condition }) => ({
        label: words.conditions.label,
        value: say(condition.name),
      }))
    : [];

const applied = ({ conditions }: ReviewFacts['scorecardScore']): ReviewFacts['scorecardScore']['conditions'] =>
  conditions.filter(({ state }) => state === 'applied');

/** Said where the words are those of a shorter cycle's review. */
const sourceFacts = ({ foundIn }: KpiFacts, cycle: Period, context: ReportContext): Fact[] =>
  foundIn === undefined || foundIn.text === cycle.text
    ? []
    : [{ label: context.words.review.checking.detail.foundIn, value: cycleName(foundIn, context) }];

/** The answers the review gives about a KPI, and those it still owes: a cause is found by whys or on a fishbone. */
function answerFacts(findings: readonly ReviewFinding[], plan: Plan, context: ReportContext): Fact[] {
  const { words, say } = context;
  const { detail: own, separator } = words.review.checking;
  const found = findings.flatMap(({ finding }) => (finding === undefined ? [] : [say(finding)]));
  const causes = causesOf(findings, plan, context);
  const isTraced = findings.some(({ whys, fishbone }) => whys.length > 0 || fishbone.length > 0);
  const silent = [
    ...(found.length > 0 ? [] : [own.not.finding]),
    ...(isTraced ? [] : [own.not.whys]),
    ...(causes.length > 0 ? [] : [own.not.cause]),
  ];
  return [
    ...(found.length > 0 ? [{ label: own.finding, value: words.common.sentences(found) }] : []),
    ...(causes.length > 0 ? [{ label: own.cause, value: causes.join(separator) }] : []),
    ...(silent.length > 0 ? [{ label: own.notRecorded, value: words.common.list(silent) }] : []),
  ];
}

export function contributionTable(split: Contributions, { kpi }: KpiFacts, context: ReportContext): readonly Block[] {
  const { parts, target, actual, unexplained } = split;
  const { detail: own } = context.words.review.checking;
  const { treeColumns: columns } = own;
  return [
    paragraph(own.tree),
    {
      type: 'table',
      columns: [left(columns.input), right(columns.target), right(columns.actual), right(columns.contribution)],
      rows: [
        ...byEffect(parts, ({ contribution }) => contribution).map((part) => ({
          cells: [
            nameInUnit(part.kpi, context),
            figure(part.target, part.kpi),
            figure(part.actual, part.kpi),
            change(part.contribution, kpi),
          ],
        })),
        {
          emphasis: 'total',
          cells: [own.variance, figure(target, kpi), figure(actual, kpi), change(actual.sub(target), kpi)],
        },
        ...(unexplained ? [{ cells: [own.unexplained, '', '', change(unexplained, kpi)] }] : []),
      ],
    },
    ...countedInputs(split, kpi, context),
    ...ownTarget(split, kpi, context),
  ];
}

/** The whys in their order, and the bones of the fish. */
export function reasons(findings: readonly ReviewFinding[], { words, say }: ReportContext): readonly Block[] {
  const {
    checking: { detail: own, separator },
  } = words.review;
  const whys = findings.flatMap((finding) => finding.whys.map((text) => ({ text: own.why(say(text)) })));
  const bones = findings.flatMap(({ fishbone }) =>
    fishbone.map(({ head, causes }) => ({
      text: own.causes(own.heads[head] ?? head, causes.map(say).join(separator)),
    })),
  );
  const items = [
    { text: own.whys, items: whys },
    { text: own.fishbone, items: bones },
  ].filter((item) => item.items.length > 0);
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

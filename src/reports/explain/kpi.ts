import { isScored } from '../../model/roles';
import type { Kpi, Measure } from '../../model/types';
import {
  contributions,
  endsYear,
  forecast,
  lastDay,
  outlookStatus,
  sufficiency,
  type Forecast,
  type KpiScore,
  type PlanScore,
  type Tracks,
} from '../../scoring';
import { isOpen, measuresOn } from '../../tracking';
import { pictureBlock, trendPicture } from '../pictures';
import type { Block, Cell } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { bonusText, figure, join, number, percent, points, pointsText, sparkline, status, target } from '../base/cells';
import { type Sources } from './facts';
import { lightHeads } from '../base/lights';
import { methodText, phasingText } from '../base/method-text';
import { periodsTable } from './periods';
import { placesText } from '../base/places';
import { requirementText } from '../base/requirement';
import { stepsBlock } from '../base/steps';
import { treeBlocks } from './value-tree';
import { factsBlock, section } from '../base/blocks';
import { kpiScoreOf } from '../../scoring/find-score';
import { readsMethod } from '../../scoring/methods';
import { ownFrequency } from '../../scoring/own-periods';

/** A KPI: what it is, what was reported, how its points were made, where its year ends. */
export function kpiBlocks(kpi: Kpi, { score, tracks }: Sources, context: ReportContext): readonly Block[] {
  const { headings } = context.words.explain;
  const scored = kpiScoreOf(kpi, score);
  const track = tracks.of(kpi);
  const made = forecast(kpi, track, score.question);
  return [
    kpiFacts(kpi, scored, context),
    ...section(headings.periods, [
      ...pictureBlock(trendPicture(kpi, { track, forecast: made }, context)),
      ...periodsTable(track, score.plan, context),
    ]),
    ...section(
      headings.steps,
      scored
        ? [...stepsBlock(scored.steps, context), ...roundedPoints(scored, context)]
        : stepsBlock(track.steps, context),
    ),
    ...section(headings.challenge, scored?.challenge ? stepsBlock(scored.challenge.steps, context) : []),
    ...section(headings.valueTree, valueTree(kpi, tracks, context)),
    ...(endsYear(score.question, score.plan) ? [] : toYearEnd(kpi, made, { score, tracks }, context)),
  ];
}

/** Forecast at year end, and sufficiency of the measures; of no use once the year has ended. */
function toYearEnd(kpi: Kpi, made: Forecast, { score, tracks }: Sources, context: ReportContext): readonly Block[] {
  const { headings } = context.words.explain;
  return [
    ...section(headings.forecast, forecastBlocks(kpi, made, { score, tracks }, context)),
    ...section(headings.measures, sufficiencyBlocks(kpi, made, score, context)),
  ];
}

function kpiFacts(kpi: Kpi, scored: KpiScore | undefined, context: ReportContext): Block {
  const { words, say } = context;
  const { labels, frequency, aggregate, direction } = words.explain;
  const letter = scored?.track.toDate.status;
  return factsBlock([
    ...pointsFacts(kpi, scored, context),
    [labels.state, scored && words.common.state[scored.state]],
    [labels.trend, scored && sparkline(scored.track)],
    [labels.status(words.common.toDate), letter && join(status(letter), words.common.status[letter])],
    [labels.scorecard, say(kpi.scorecard.name)],
    [labels.at, placesText([kpi.origin])],
    [labels.definition, kpi.definition && say(kpi.definition)],
    [labels.source, kpi.source && say(kpi.source)],
    [
      labels.measured,
      kpi.target &&
        words.common.clauses([frequency[ownFrequency(kpi)], aggregate[kpi.aggregate], direction[kpi.direction]]),
    ],
    [labels.target, kpi.target && target(kpi.target, kpi, { unit: kpi.unit })],
    [labels.baseline, kpi.baseline && figure(kpi.baseline, kpi, { unit: kpi.unit })],
    [labels.phasing, kpi.target && phasingText(kpi.phasing, words)],
    [labels.method, readsMethod(kpi) ? methodText(kpi, words) : undefined],
    [labels.challenge, kpi.challenge && challengeCell(kpi, context)],
    [labels.requires, kpi.challenge && requirementText(kpi.challenge.requires, context)],
    [labels.supports, words.common.list(kpi.supports.map(({ to }) => to))],
  ]);
}

type LabelledCells = Parameters<typeof factsBlock>[0];

/** Points, what the KPI does without a weight, and the weight that it has in the end. */
function pointsFacts(kpi: Kpi, scored: KpiScore | undefined, context: ReportContext): LabelledCells {
  const { labels, roles } = context.words.explain;
  const moved = scored && !scored.appliedWeight.equals(kpi.weight);
  return [
    [labels.points, scored && pointsCell(scored, context)],
    [labels.role, kpi.role === 'score' ? undefined : roles[kpi.role]],
    [labels.applied, moved ? number(scored.appliedWeight, { decimals: 2 }) : undefined],
  ];
}

/** Points of the weight; of a KPI without one those that it takes or adds. */
function pointsCell({ kpi, points: earned }: KpiScore, { words }: ReportContext): Cell | undefined {
  if (isScored(kpi)) return join(points(earned), words.explain.ofWeight, number(kpi.weight, { decimals: 2 }));
  return earned && points(earned);
}

const challengeCell = (kpi: Kpi, { words }: ReportContext): Cell =>
  join(
    target(kpi.challenge!.target, kpi, { unit: kpi.unit }),
    words.explain.challengeBonus(bonusText(kpi.challenge!.bonus), words.explain.award[kpi.challenge!.award]),
  );

/** Points are rounded only to be printed. */
function roundedPoints({ kpi, points: earned }: KpiScore, { words }: ReportContext): readonly Block[] {
  if (!readsMethod(kpi)) return [];
  return [
    {
      type: 'paragraph',
      text: earned ? words.explain.roundedPoints(pointsText(earned)) : words.explain.pointsNow,
    },
  ];
}

function valueTree(kpi: Kpi, tracks: Tracks, context: ReportContext): readonly Block[] {
  return kpi.valueTree ? treeBlocks(kpi, kpi.valueTree, contributions(kpi, tracks), context) : [];
}

const FIGURES = ['planRate', 'restAtPlan', 'recent', 'level', 'owner', 'requiredPerPeriod', 'requiredMean'] as const;

function forecastBlocks(kpi: Kpi, made: Forecast, sources: Sources, context: ReportContext): readonly Block[] {
  const { words, say } = context;
  const texts = words.explain.forecast;
  const figures = FIGURES.flatMap((name) =>
    made[name] ? [[texts[name], figure(made[name], kpi, { unit: kpi.unit })] as const] : [],
  );
  const required = requiredFacts(made, context);
  if (figures.length + required.length === 0) return [];
  const own =
    made.owner && kpi.forecast
      ? [
          {
            type: 'paragraph',
            text: words.explain.ownerReason(kpi.forecast.on ?? '', kpi.forecast.reason ? say(kpi.forecast.reason) : ''),
          } as const,
        ]
      : [];
  return [
    factsBlock([...figures, ...required, outlookFact(kpi, made, sources, context)]),
    ...own,
    ...stepsBlock(made.steps, context),
  ];
}

const requiredFacts = (made: Forecast, { words }: ReportContext): (readonly [label: string, value: Cell])[] => {
  const { required: label } = words.explain.forecast;
  if (made.outOfReach) return [[label, words.forecast.needed.outOfReach]];
  return made.required ? [[label, percent(made.required)]] : [];
};

function outlookFact(
  kpi: Kpi,
  made: Forecast,
  { score: { plan, question }, tracks }: Sources,
  context: ReportContext,
): readonly [label: string, light: Cell] {
  const { words } = context;
  const letter = outlookStatus(kpi, tracks.of(kpi), made, plan.policy.status);
  return [
    words.explain.labels.status(lightHeads(question, plan, context).outlook),
    join(status(letter), words.common.status[letter]),
  ];
}

function sufficiencyBlocks(
  kpi: Kpi,
  { shown, outOfReach }: Forecast,
  score: PlanScore,
  context: ReportContext,
): readonly Block[] {
  const isOpen = openOn(score);
  const judged = kpi.measures.length > 0 ? sufficiency(kpi, { forecast: shown, outOfReach, isOpen }) : undefined;
  if (!judged) return [];
  const {
    words: { common, explain: words },
    say,
  } = context;
  const silent = judged.withoutEffect.map(({ name }) => say(name));
  const text = common.sentences([
    judged.outOfReach ? words.outOfReach : judged.enough ? words.enough : words.notEnough,
    ...(silent.length > 0 ? [words.withoutEffect(common.list(silent))] : []),
  ]);
  return [...stepsBlock(judged.steps, context), { type: 'paragraph', text }];
}

/** Measures that still have their effect to bring. */
function openOn({ plan, question }: PlanScore): (measure: Measure) => boolean {
  const statusOf = measuresOn(plan, lastDay(question));
  return (measure) => isOpen(statusOf(measure));
}

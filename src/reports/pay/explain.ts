import type { MonthlySheet, PoolShare, Settlement, SharedPool } from '../../pay';
import type { ScorecardScore, Step } from '../../scoring';
import { onPaper } from '../base/on-paper';
import { areRefused, errorBlocks, errorsData } from '../base/plan-errors';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { stepData, stepsBlock } from '../base/steps';
import { refusalData } from '../score/data';
import { sheetData, settlementData } from './data';
import type { MonthFacts, PayFacts, SettlementFacts } from './facts';
import { head } from './head';
import { monthBlocks } from './month';
import { settlementBlocks } from './settlement';
import { section } from '../base/blocks';
import { evidenceBlocks, evidenceData } from './evidence';

/** The pay of one person, of which the facts hold nobody else. */
export type ExplainPayFacts = PayFacts & { readonly id: string; readonly name: string };

/**
 * Unfolds an amount of pay to incidents, scores and rounding. It is apart from other explanations: those know no pay.
 */
export const explainPay: ReportKind<ExplainPayFacts> = {
  build: (facts, context) => ({
    id: 'explain-pay',
    title: context.words.pay.explained(facts.name, facts.id, facts.period.text),
    ...onPaper(facts.plan, context, { cycle: facts.period.text, confidential: true }),
    blocks: [
      head(facts, context),
      ...(areRefused(facts.errors)
        ? errorBlocks(facts.errors, context)
        : facts.type === 'month'
          ? ofMonth(facts, context)
          : ofSettlement(facts, context)),
    ],
    data: {
      plan: facts.plan.id,
      period: facts.period.text,
      address: `pay/${facts.id}`,
      name: facts.name,
      errors: errorsData(facts.errors),
      ...(facts.type === 'month' ? monthData(facts, context) : settledData(facts, context)),
    },
  }),
};

function ofMonth(facts: MonthFacts, context: ReportContext): readonly Block[] {
  const steps = facts.sheets.flatMap((sheet) => sheet.steps);
  const { headings } = context.words.pay;
  return [
    ...monthBlocks(facts, context),
    ...section(headings.steps, stepsBlock(steps, context)),
    ...evidenceBlocks(facts, context),
  ];
}

function ofSettlement(facts: SettlementFacts, context: ReportContext): readonly Block[] {
  const { headings } = context.words.pay;
  const { settlements, pools } = facts.settled;
  return [
    ...settlementBlocks(facts, context),
    ...section(
      headings.steps,
      stepsBlock(
        settlements.flatMap(({ steps }) => steps),
        context,
      ),
    ),
    ...poolsOf(settlements, pools).flatMap(([pool, share]) =>
      section(headings.pool(context.say(pool.pool.name)), stepsBlock(share.steps, context)),
    ),
    ...scorecardScoresOf(settlements).flatMap((scorecardScore) => scoreBlocks(scorecardScore, facts, context)),
  ];
}

/** From the parts to the score; how the points of each KPI were made the score's own sheet says. */
function scoreBlocks(
  { scorecard, steps }: ScorecardScore,
  { period }: SettlementFacts,
  context: ReportContext,
): readonly Block[] {
  const { headings, seeScore } = context.words.pay;
  return section(headings.score(context.say(scorecard.name)), [
    ...stepsBlock(steps, context),
    { type: 'paragraph', text: seeScore(scorecard.id, period.text) },
  ]);
}

const scorecardScoresOf = (settlements: readonly Settlement[]): readonly ScorecardScore[] => [
  ...new Set(
    settlements.flatMap(({ stretches }) =>
      stretches.flatMap(({ k }) => k.factors.flatMap(({ parts }) => parts.map((part) => part.scorecardScore))),
    ),
  ),
];

const poolsOf = (
  settlements: readonly Settlement[],
  pools: readonly SharedPool[],
): readonly (readonly [SharedPool, PoolShare])[] =>
  pools.flatMap((pool) =>
    pool.shares
      .filter(({ person }) => settlements.some((one) => one.person === person))
      .map((share) => [pool, share] as const),
  );

const monthData = (facts: MonthFacts, context: ReportContext): object => ({
  ...personData(facts.sheets, (sheet: MonthlySheet) => sheetData(sheet, context), context),
  evidence: evidenceData(facts, context),
});

function settledData({ settled }: SettlementFacts, context: ReportContext): object {
  const { settlements, pools, refusals } = settled;
  return {
    ...personData(settlements, (settlement: Settlement) => settlementData(settlement, pools), context),
    pools: poolsOf(settlements, pools).map(([{ pool }, { steps }]) => ({
      id: pool.id,
      steps: stepData(steps, context),
    })),
    scores: scorecardScoresOf(settlements).map(({ scorecard, steps }) => ({
      scorecard: scorecard.id,
      steps: stepData(steps, context),
    })),
    refusals: refusals.map(refusalData),
  };
}

const personData = <T extends { readonly steps: readonly Step[] }>(
  [one]: readonly T[],
  dataOf: (one: T) => object,
  context: ReportContext,
): object => ({
  person: one ? dataOf(one) : null,
  steps: one ? stepData(one.steps, context) : [],
});

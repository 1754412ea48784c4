import { isAssessed, lastDay } from '../../../scoring';
import type { ReportContext } from '../../base/report-kind';
import { bowlingChart } from '../bowling-chart';
import type { ReviewFacts } from '../facts';
import { byLoss } from '../kpi-facts';
import { contributionsData, findingData, kpiData } from '../kpi-data';
import { isTold, kpiDetail } from '../kpi-detail';
import { byPerspective, earned, inPeriodTable, perspectiveName, pointsTable, weightOf } from '../kpi-tables';
import { milestoneKpis, milestoneTable } from '../milestones';
import { cycleName } from '../../base/names';
import { otherFindings } from '../other-findings';
import { rewritten, rewrittenData } from '../rewritten';
import { type Section } from '../section';
import { valueNotes } from '../value-notes';
import * as value from '../../base/json-values';
import { heading, paragraph } from '../../base/blocks';
import { headedBlocks, nothing, type Part } from '../nothing';
import { otherLosses } from '../page-one/losses';

/** Targets and actuals, the bowling chart, and why what is red is red. */
export const checking: Section = {
  id: 'checking',
  blocks: (facts, context) => {
    const own = context.words.review.checking;
    if (facts.kpis.length === 0) return [nothing(own.nothing)];
    return [...tables(facts, context), ...answers(facts, context), ...others(facts, context)];
  },
  data: (facts, context) => ({
    kpis: facts.kpis.map((line) => kpiData(line, lastDay(facts.question), context)),
    perspectives: byPerspective(facts.kpis).map(({ perspective, lines }) => ({
      id: value.orNull(perspective?.id),
      name: perspectiveName(perspective, context),
      weight: value.rounded(weightOf(lines)),
      points: value.rounded(earned(lines)),
    })),
    contributions: facts.kpis.filter(({ contributions }) => contributions).map((line) => contributionsData(line)),
    rewritten: rewritten(facts).map(rewrittenData),
    findings: (facts.review?.findings ?? []).map((finding) => findingData(finding, context)),
  }),
};

function tables(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const { kpis, cycle, question } = facts;
  const own = context.words.review.checking;
  const byMilestones = milestoneKpis(kpis);
  return [
    ...otherLosses(facts, context),
    // A year's own figures are those to date.
    ...(cycle.unit === 'year' ? [] : [heading(own.inPeriod(cycleName(cycle, context))), inPeriodTable(facts, context)]),
    ...(hasSheet(facts) ? [] : [heading(own.points), pointsTable(facts, context)]),
    ...(byMilestones.length > 0
      ? [heading(own.milestones), milestoneTable(byMilestones, lastDay(question), context)]
      : []),
    heading(own.bowling),
    ...bowling(facts, context),
    ...valueNotes(facts, context),
  ];
}

/** The sheet of a year's results has its points by perspective. */
const hasSheet = ({ plan, cycle }: ReviewFacts): boolean => cycle.unit === 'year' && isAssessed(plan, cycle);

/** Nobody reads more of them, and each is a page of its own work. */
const DETAILED_AT_MOST = 100;

/** Beyond a hundred KPIs the chart has those that lost most. */
function bowling({ kpis, question, plan }: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.checking;
  const more = kpis.length - DETAILED_AT_MOST;
  const shown = more > 0 ? byLoss(kpis).slice(0, DETAILED_AT_MOST) : kpis;
  return [
    bowlingChart(shown, question.year, plan, context),
    paragraph(own.legend),
    ...(more > 0 ? [paragraph(own.moreInChart(more))] : []),
  ];
}

/** Each KPI that has to be answered for; those of which nobody says anything are only named. */
function answers(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const { checking: own } = context.words.review;
  const asked = byLoss(facts.kpis.filter((line) => line.asked));
  if (asked.length === 0) return [nothing(own.noAnswers)];
  const told = asked.filter(isTold);
  const silent = asked.filter((line) => !isTold(line)).map(({ kpi }) => context.say(kpi.name));
  const more = told.length - DETAILED_AT_MOST;
  return [
    ...told.slice(0, DETAILED_AT_MOST).flatMap((line) => kpiDetail(line, facts, context)),
    ...(more > 0 ? [paragraph(own.moreAnswers(more))] : []),
    ...(silent.length > 0 ? [nothing(own.silent(context.words.common.clauses(silent)))] : []),
  ];
}

function others(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.checking;
  if (!facts.review) return [];
  return headedBlocks(own.others, otherFindings(facts, context), own.noOthers, (items) => ({ type: 'list', items }));
}

import type { Challenge, Kpi } from '../../model/types';
import { asWritten, pointsAsWritten, shareCell, target as targetCell } from '../base/cells';
import { toPoints } from '../../scoring/scale';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, sentences, type Article } from './facts';
import { requirementNames } from './requirement';

/** Challenges that earn a bonus, on a KPI or as a project. */
export const challenges: Article = {
  id: 'challenges',
  blocks({ plan, scorecard: { kpis, challenges: projects } }, context) {
    const { challenges: words } = context.words.letter;
    const { scoring } = plan.policy;
    const rows = [
      ...kpis.flatMap((kpi) => kpiRow(kpi, context)),
      ...projects.flatMap((project) => projectRows(project, context)),
    ];
    if (rows.length === 0) return [paragraph(words.none)];
    return [
      table(rows, context),
      sentences([words.nothingLost, words.cap(asWritten(toPoints(scoring.challengeCap, scoring)))], context),
    ];
  },
};

function table(
  rows: readonly Row[],
  {
    words: {
      letter: { columns },
    },
  }: ReportContext,
): Block {
  return {
    type: 'table',
    columns: [
      { title: columns.challenge },
      { title: columns.goal },
      { title: columns.bonus, align: 'right' },
      { title: columns.award },
      { title: columns.requires },
    ],
    rows,
  };
}

function kpiRow(kpi: Kpi, context: ReportContext): readonly Row[] {
  const { name, challenge } = kpi;
  if (!challenge) return [];
  const { target, bonus, award, requires } = challenge;
  return [
    {
      cells: [
        context.say(name),
        targetCell(target, kpi, { unit: kpi.unit }),
        pointsAsWritten(bonus),
        context.words.explain.award[award],
        requirementNames(requires, context),
      ],
    },
  ];
}

/** A project, and a row for each of its milestones: its share, and the day it is due. */
function projectRows({ name, bonus, award, requires, milestones }: Challenge, context: ReportContext): readonly Row[] {
  const { words, say } = context;
  return [
    {
      cells: [
        say(name),
        words.score.milestones(milestones.length),
        pointsAsWritten(bonus),
        words.explain.award[award],
        requirementNames(requires, context),
      ],
    },
    ...milestones.map((one): Row => ({ depth: 1, cells: [say(one.name), one.due, '', shareCell(one.share)] })),
  ];
}

import { isZero } from '../../util/decimal';
import type { Words } from '../../language';
import { outlookStatus, type Needed, type PlanScore, type Sufficiency } from '../../scoring';
import type { Kpi, Target } from '../../model/types';
import { figure, join, percent, points, scoreCell, status, target } from '../base/cells';
import type { Block, Cell, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import type { ScorecardOutlook, KpiOutlook } from './facts';
import { lightHeads } from '../base/lights';
import { nameInUnit } from '../base/names';

const right = (title: string): Column => ({ title, align: 'right' });

/** One line for each scorecard: as it stands, and as it ends if the forecasts come true. */
export function overview(
  scorecards: readonly ScorecardOutlook[],
  { words: { forecast: words }, say }: ReportContext,
): Block {
  const { columns } = words;
  const rows = scorecards.map(({ now, then }): Row => ({
    cells: [
      say(now.scorecard.name),
      scoreCell(now.score, now.scale),
      now.grade ?? '–',
      scoreCell(then.score, then.scale),
      then.grade ?? '–',
      scoreCell(now.score && then.score?.sub(now.score), now.scale, true),
      percent(then.coverage),
    ],
  }));
  return {
    type: 'table',
    columns: [
      { title: columns.scorecard },
      right(columns.scoreNow),
      { title: columns.gradeNow },
      right(columns.scoreThen),
      { title: columns.gradeThen },
      right(columns.change),
      right(columns.covered),
    ],
    rows,
  };
}

const FIGURES = ['planRate', 'restAtPlan', 'recent', 'level', 'owner'] as const;

/**
 * The forecasts of each KPI, the one that counts, and the points that it makes. Forecasts that no KPI has are left out.
 */
export function forecastTable(
  kpis: readonly KpiOutlook[],
  { plan, question }: PlanScore,
  context: ReportContext,
): Block {
  const { columns } = context.words.forecast;
  const figures = FIGURES.filter((name) => kpis.some(({ forecast }) => forecast[name]));
  const rows = kpis.map(({ kpi, forecast, now, then }): Row => ({
    cells: [
      nameInUnit(kpi, context),
      kpi.target ? target(kpi.target, kpi) : '',
      ...figures.map((name) => figure(forecast[name], kpi)),
      figure(forecast.shown, kpi),
      status(outlookStatus(kpi, now.track, forecast, plan.policy.status)),
      points(appliedPoints(now)),
      points(appliedPoints(then)),
    ],
  }));
  return {
    type: 'table',
    rows,
    columns: [
      { title: columns.kpi },
      right(columns.target),
      ...figures.map((name) => right(columns[name])),
      right(columns.shown),
      { title: lightHeads(question, plan, context).outlook },
      right(columns.pointsNow),
      right(columns.pointsThen),
    ],
  };
}

/** Requirements for the remaining periods. No block when nothing is left. */
export function neededTable(kpis: readonly KpiOutlook[], context: ReportContext): readonly Block[] {
  const { columns } = context.words.forecast;
  const shown = kpis.filter(({ basic, challenge }) => basic ?? challenge);
  if (shown.length === 0) return [];
  const rates = shown.some(({ basic, challenge }) => basic?.rate ?? challenge?.rate);
  const challenges = shown.some(({ challenge }) => challenge);
  const cells = (needed: Needed | undefined, aim: Target | undefined, kpi: Kpi): readonly Cell[] => [
    neededCell(needed, aim, kpi, context),
    ...(rates ? [needed?.rate && needed.kind !== 'outOfReach' ? percent(needed.rate) : ''] : []),
  ];
  return [
    {
      type: 'table',
      columns: [
        { title: columns.kpi },
        right(columns.left),
        right(columns.toBasic),
        ...(rates ? [right(columns.rate)] : []),
        ...(challenges ? [right(columns.toChallenge), ...(rates ? [right(columns.rate)] : [])] : []),
      ],
      rows: shown.map(({ kpi, basic, challenge }) => ({
        cells: [
          nameInUnit(kpi, context),
          String((basic ?? challenge)!.left),
          ...cells(basic, kpi.target, kpi),
          ...(challenges ? cells(challenge, kpi.challenge?.target, kpi) : []),
        ],
      })),
    },
  ];
}

/** `104.2 each`, `99.7 on average`, `99.5 at the end`, `out of reach`. */
export function neededCell(
  needed: Needed | undefined,
  aim: Target | undefined,
  kpi: Kpi,
  { words: { forecast: words } }: ReportContext,
): Cell {
  if (!needed) return aim ? '–' : '';
  const how = words.needed[needed.kind];
  if (needed.kind === 'outOfReach') return how;
  return join(needed.value ? figure(needed.value, kpi) : target(aim, kpi), how);
}

/** Expected effects of open measures compared with the gap that is left, for KPIs that miss their target. */
export function measuresTable(kpis: readonly KpiOutlook[], context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns } = words.forecast;
  const rows = kpis.flatMap(({ kpi, sufficiency }): Row[] => {
    if (!sufficiency || (isZero(sufficiency.gap) && !sufficiency.outOfReach)) return [];
    const { gap, effects, measures, withoutEffect } = sufficiency;
    const silent = withoutEffect.length > 0 ? words.forecast.withoutEffect(withoutEffect.length) : '';
    return [
      {
        cells: [
          nameInUnit(kpi, context),
          figure(gap, kpi),
          String(measures.length + withoutEffect.length),
          figure(effects, kpi),
          join(verdictOn(sufficiency, words), silent),
        ],
      },
    ];
  });
  return rows.length > 0
    ? [
        {
          type: 'table',
          columns: [
            { title: columns.kpi },
            right(columns.gap),
            right(columns.measures),
            right(columns.effects),
            { title: columns.enough },
          ],
          rows,
        },
      ]
    : [];
}

const verdictOn = ({ enough, outOfReach }: Sufficiency, { common, forecast: words }: Words): string =>
  outOfReach ? words.needed.outOfReach : enough ? common.yes : common.no;

/** The next steps of a scorecard, the most valuable first. */
export function stepsTable({ steps, now }: ScorecardOutlook, context: ReportContext): readonly Block[] {
  const {
    words: { forecast: words },
    say,
  } = context;
  const rows = steps.map(({ rank, item, mark, milestone, from, to, gain }): Row => ({
    cells: [
      String(rank),
      item.type === 'kpi' ? nameInUnit(item, context) : say(item.name),
      milestone ? words.milestone(say(milestone.name)) : words.marks[mark],
      ...(item.type === 'kpi' && from ? [figure(from, item), figure(to, item)] : ['', '']),
      scoreCell(gain, now.scale, true),
    ],
  }));
  const { columns } = words;
  return rows.length > 0
    ? [
        {
          type: 'table',
          columns: [
            right(columns.rank),
            { title: columns.kpi },
            { title: columns.step },
            right(columns.from),
            right(columns.to),
            right(columns.gain),
          ],
          rows,
        },
      ]
    : [];
}

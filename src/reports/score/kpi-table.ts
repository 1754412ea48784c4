import { writtenWeight } from '../../model/relative-weights';
import { ofRole } from '../../model/roles';
import { isOnHundred } from '../../scoring/scale';
import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import { sum, type Decimal } from '../../util/decimal';
import type { Cell, Column, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { byPerspective, type PerspectiveScore } from './by-perspective';
import {
  coefficient,
  figure,
  join,
  number,
  places,
  points,
  pointsWithAll,
  rounding,
  scoreCell,
  status,
  target,
} from '../base/cells';
import { appliedPoints, ledger, printed, totalPoints } from '../../scoring/ledger';
import { lineName, scoreName } from '../base/line-name';
import { attained } from '../base/lights';
import { nameInUnit } from '../base/names';

/** A score sheet: KPIs by perspective, and what leads from their points to the score. */
export function kpiTable(scorecardScore: ScorecardScore, score: PlanScore, context: ReportContext): TableBlock {
  const sheet = new Sheet(scorecardScore, score, context);
  return { type: 'table', columns: sheet.columns(), rows: sheet.rows() };
}

/** The parts of a row; which of them are printed depends on the scorecard. */
interface Cells {
  readonly name: Cell;
  readonly weight?: Decimal;
  readonly applied?: Decimal;
  readonly figures?: readonly [target: Cell, actual: Cell, attained: Cell, status: Cell];
  readonly points: Cell;
}

class Sheet {
  private readonly scored: readonly KpiScore[];
  private readonly moved: boolean;
  private readonly decimals: number;

  constructor(
    private readonly scorecardScore: ScorecardScore,
    private readonly score: PlanScore,
    private readonly context: ReportContext,
  ) {
    this.scored = ofRole('score', scorecardScore.kpis);
    this.moved = this.scored.some(({ kpi, appliedWeight }) => !writtenWeight(kpi).equals(appliedWeight));
    this.decimals = places(this.scored.map(({ kpi }) => writtenWeight(kpi)));
  }

  columns(): readonly Column[] {
    const { kpi, weight, applied, target: aim, actual, attained, points: earned } = this.context.words.score.columns;
    const right = (title: string): Column => ({ title, align: 'right' });
    return [
      { title: kpi },
      right(weight),
      ...(this.moved ? [right(applied)] : []),
      right(aim),
      right(actual),
      right(attained),
      { title: this.context.words.common.toDate },
      right(earned),
    ];
  }

  rows(): readonly Row[] {
    const groups = byPerspective(this.scorecardScore, this.score.plan);
    const lines = ledger(this.scorecardScore, this.score);
    return [
      ...groups.flatMap((group) =>
        groups.length > 1 ? this.groupRows(group) : group.kpis.map((kpi) => this.kpiRow(kpi, 0)),
      ),
      ...(lines.length > 0
        ? [
            ...(this.scored.length > 0 ? [this.subtotalRow()] : []),
            ...lines.map((line) =>
              this.row({
                name: lineName(line, this.scorecardScore, this.score, this.context),
                points: line.type === 'rounding' ? rounding(line.points) : points(line.points, true),
              }),
            ),
          ]
        : []),
      ...(this.scorecardScore.score ? this.totalRows(this.scorecardScore.score, lines.length > 0) : []),
      ...(this.scorecardScore.coefficient
        ? [
            this.row({
              name: this.context.words.score.lines.coefficient,
              points: coefficient(this.scorecardScore.coefficient),
            }),
          ]
        : []),
    ];
  }

  private groupRows({ perspective, kpis, appliedWeight, points: earned }: PerspectiveScore): readonly Row[] {
    const { words, say } = this.context;
    const weight = sum(kpis.map(({ kpi }) => writtenWeight(kpi)));
    const name = perspective ? say(perspective.name) : words.score.noPerspective;
    return [
      this.row({ name, weight, applied: appliedWeight, points: points(earned) }, { emphasis: 'group' }),
      ...kpis.map((kpi) => this.kpiRow(kpi, 1)),
    ];
  }

  private kpiRow(score: KpiScore, depth: number): Row {
    const { kpi, track, appliedWeight } = score;
    const { toDate } = track;
    const figures = [
      target(toDate.target, kpi),
      figure(toDate.actual, kpi),
      attained(toDate, this.score.plan),
      this.statusCell(score),
    ] as const;
    return this.row(
      {
        name: nameInUnit(kpi, this.context),
        weight: writtenWeight(kpi),
        applied: appliedWeight,
        figures,
        points: points(appliedPoints(score)),
      },
      { depth },
    );
  }

  private statusCell({ state, track: { toDate } }: KpiScore): Cell {
    return state === 'estimate'
      ? join(status(toDate.status), this.context.words.score.estimate)
      : status(toDate.status);
  }

  /** Sum of the printed points of the KPIs; the lines below it lead on to the score. */
  private subtotalRow(): Row {
    const earned = sum(this.scored.map((kpi) => printed(appliedPoints(kpi))));
    return this.row(
      { name: this.context.words.score.lines.kpis, ...this.weights(), points: points(earned) },
      { emphasis: 'total' },
    );
  }

  /** The score, below the points of 100 that are brought to another scale. */
  private totalRows(score: Decimal, hasSubtotal: boolean): readonly Row[] {
    const { scale } = this.scorecardScore;
    const totals = [
      ...(isOnHundred(scale)
        ? []
        : [{ name: this.context.words.score.lines.points, points: pointsWithAll(this.total()) }]),
      { name: scoreName(this.scorecardScore, this.context), points: scoreCell(score, scale) },
    ];
    return totals.map((cells, i) =>
      this.row({ ...cells, ...(hasSubtotal || i > 0 ? {} : this.weights()) }, { emphasis: 'total' }),
    );
  }

  private total(): Decimal {
    return totalPoints(this.scorecardScore, this.score)!;
  }

  private weights(): { readonly weight: Decimal; readonly applied: Decimal } {
    return {
      weight: sum(this.scored.map(({ kpi }) => writtenWeight(kpi))),
      applied: sum(this.scored.map(({ appliedWeight }) => appliedWeight)),
    };
  }

  private row(
    { name, weight, applied, figures = ['', '', '', ''], points: earned }: Cells,
    rest: Omit<Row, 'cells'> = {},
  ): Row {
    const weightCell = (value: Decimal | undefined, decimals: number): Cell =>
      value ? number(value, { decimals }) : '';
    return {
      cells: [
        name,
        weightCell(weight, this.decimals),
        ...(this.moved ? [weightCell(applied, 2)] : []),
        ...figures,
        earned,
      ],
      ...rest,
    };
  }
}

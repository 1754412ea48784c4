/** Tables of KPIs as companies keep them, and the scorecards that a new plan makes of them. */
export { kpisIn, type TableKpi, type TableScorecard } from '../forms/kpi-table/read-kpis';
export { scorecardText } from '../forms/kpi-table/scorecard-text';

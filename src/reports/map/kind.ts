import type { Picture } from '../../charts';
import type { Kpi, Plan, Scorecard } from '../../model/types';
import type { PlanScore, ScorecardScore, Tracks } from '../../scoring';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** One picture that “hoshin map” makes. */
export interface MapKind {
  readonly id: string;
  /** One line, shown in lists. */
  readonly summary: string;
  /** Kinds of item that an address may name. `kpi` alone is required; a scorecard defaults to the company's. */
  readonly takes: readonly MapSubject['type'][];
  build(facts: MapFacts, context: ReportContext): MapContent;
}

export type MapSubject = Scorecard | Kpi;

export interface MapFacts {
  readonly plan: Plan;
  readonly score: PlanScore;
  readonly tracks: Tracks;
  /** Item that the address names; undefined for the whole plan. */
  readonly subject?: MapSubject | undefined;
}

interface MapContent {
  /** Undefined where there is nothing to draw. */
  readonly picture: Picture | undefined;
  /** Text form of the picture, printed below it or instead of it. */
  readonly blocks: readonly Block[];
  /** JSON form: `content` in the data. */
  readonly content: unknown;
}

/** The KPI that a picture needs; the command ensures that the address names one. */
export const kpiOf = ({ subject }: MapFacts): Kpi => subject as Kpi;

export const scorecardOf = ({ subject }: MapFacts): Scorecard => subject as Scorecard;

export const subjectScore = (facts: MapFacts): ScorecardScore =>
  facts.score.scorecards.find(({ scorecard }) => scorecard === scorecardOf(facts))!;

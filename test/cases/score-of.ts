import { hoshin } from '../support/run-cli';

/** What the tests of cases read of the JSON of a scorecard. */
export interface ScorecardJson {
  readonly department: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bonus: number;
  readonly grade: string | null;
  readonly veto: { readonly without: number; readonly gradeWithout: string; readonly others: readonly object[] } | null;
  readonly kpis: readonly {
    readonly id: string;
    readonly state: string;
    readonly actual: number | null;
    readonly target: number | null;
    readonly points: number | null;
    readonly missing: readonly string[];
  }[];
}

/** The first scorecard of a plan, assessed: of the year, unless other words of the command are given. */
export async function scoreOf(path: string, words: readonly string[] = ['2026', '--final']): Promise<ScorecardJson> {
  const { out } = await hoshin(['score', ...words, path, '-f', 'json']);
  return (JSON.parse(out) as { scorecards: readonly ScorecardJson[] }).scorecards[0]!;
}

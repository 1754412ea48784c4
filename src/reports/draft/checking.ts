import { scalarText } from '../../source/edit/write-scalar';
import { fixed, isPositive } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { comparedTexts } from '../pictures/figure-text';
import type { ReviewFacts } from '../review/facts';
import { byLoss, type KpiFacts } from '../review/kpi-facts';
import { comment, comments, inside } from './lines';

/** The KPIs that are red or amber to date, the largest loss first. A week looks at no results. */
export function checking({ kpis, cycle, scorecard }: ReviewFacts, context: ReportContext): readonly string[] {
  const { draft } = context.words;
  const lit = byLoss(kpis).filter(({ status }) => status === 'red' || status === 'amber');
  if (lit.length === 0 || cycle.unit === 'week') return [];
  return [
    'check:',
    ...lit.flatMap((line) => [
      comment(about(line, context), '  '),
      `  - kpi: ${scalarText(inside(line.kpi, scorecard), false)}`,
      ...comments([`finding: ${draft.text}`, `whys: [${draft.text}]`, `cause: ${draft.id}`], '    '),
    ]),
  ];
}

function about({ kpi, track, status, lost }: KpiFacts, context: ReportContext): string {
  const { words, say } = context;
  const { actual, target } = comparedTexts(track.toDate, kpi, context);
  return words.common.clauses([
    words.draft.figures(say(kpi.name), actual, target, words.common.status[status]),
    ...(lost && isPositive(lost) ? [words.draft.lost(fixed(lost, 2))] : []),
  ]);
}

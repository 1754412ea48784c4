import { SEVERITIES, type Diagnostic } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { Scorecard } from '../model/types';
import { findingsByScorecard } from '../app/findings-by-scorecard';
import type { CheckedPlan } from '../pipeline';
import { blocks } from '../render/html/blocks';
import { element, type Content } from '../render/html/element';
import { renderBlock } from '../render/renderer';
import { safe } from '../render/text';
import { pageContext } from './page-context';
import { isProblem, sayProblem } from './problem';
import type { SaidMistake } from '../util/mistakes';
import type { Shown } from './shown';

/** Beside a report; the page of the findings has all of them. */
const MOST_BESIDE = 50;

/** The findings in the plan as its files are now, the worst first: each with its place, the line and what to do. */
export function findings(shown: Shown, words: Words): Content {
  const { now, choice } = shown;
  const all = now ? inOrder(now, choice?.scorecard) : [];
  const items = isFindings(shown) ? [] : all.slice(0, MOST_BESIDE);
  return [
    element('h2', { id: 'findings-title' }, words.serve.findings),
    element('p', {}, summary(shown, words)),
    items.length > 0 ? renderBlock(blocks, { type: 'findings', items }, pageContext(now, shown)) : undefined,
    all.length > MOST_BESIDE ? element('p', {}, words.serve.more(all.length - items.length)) : undefined,
  ];
}

/** True for the page of the findings itself, beside which they need not stand again. */
export const isFindings = ({ choice, content }: Shown): boolean => choice?.page.id === 'check' && !isProblem(content);

/** The number of findings; at the top of the page it leads to them. */
export const findingsLink = (shown: Shown, words: Words): Content =>
  element('a', { href: isFindings(shown) ? '#report' : '#findings' }, summary(shown, words));

function summary({ now, problem, language }: Shown, { common, serve }: Words): string {
  if (!now) return problem ? common.sentences(textsOf(sayProblem(problem, language))) : '';
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: now.diagnostics.filter((one) => one.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0
    ? serve.clean
    : counts.map(({ severity, count }) => common.count[severity](count)).join(serve.and);
}

const textsOf = ({ message, help }: SaidMistake): readonly string[] =>
  [message, help].filter((text) => text !== undefined).map(safe);

/** The worst first, and of those alike first what concerns the scorecard that is looked at. */
function inOrder(now: CheckedPlan, scorecard: Scorecard | undefined): readonly Diagnostic[] {
  const { diagnostics } = now;
  const own = new Set(scorecard && findingsByScorecard(diagnostics, (finding) => finding, now)(scorecard));
  return SEVERITIES.flatMap((severity) =>
    [true, false].flatMap((isOwn) => diagnostics.filter((one) => one.severity === severity && own.has(one) === isOwn)),
  );
}

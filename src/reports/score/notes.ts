import type { KpiScore, ScorecardScore } from '../../scoring/types';
import type { Block } from '../report';
import type { ReportContext } from '../report-kind';
import { listed } from './periods';

/** What a reader of the figures has to know: missing periods, estimates, what does not apply. No block when there is nothing. */
export function notes(card: ScorecardScore, context: ReportContext): readonly Block[] {
  const texts = [...card.kpis.flatMap((score) => kpiNotes(score, context)), ...requirementNotes(card, context)];
  return texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
}

function kpiNotes(score: KpiScore, context: ReportContext): readonly string[] {
  const { track: { computed, stale } } = score;
  const { words: { score: { notes: say } }, say: text } = context;
  const name = text(score.kpi.name);
  return [
    ...stateNotes(score, name, context),
    ...estimateNotes(score, name, context),
    ...(stale ? [say.stale(name)] : []),
    ...(computed && score.seen ? [say.computed(name)] : []),
  ];
}

function stateNotes({ kpi, state, track: { missing, periods } }: KpiScore, name: string, { words, say }: ReportContext): readonly string[] {
  const texts = words.score.notes;
  const { notApplicable } = kpi.actuals;
  if (state === 'na') return [texts.na(name, notApplicable?.reason ? say(notApplicable.reason) : '', notApplicable?.approvedBy ?? '')];
  if (state === 'pending') return [texts.pending(name)];
  const na = periods.filter((period) => period.state === 'na').map(({ period }) => period);
  const away = na.length > 0 ? [texts.naPeriods(name, listed(na, words))] : [];
  if (missing.length === 0) return state === 'missing' ? [texts.nothing(name), ...away] : away;
  return [texts.missing(name, listed(missing, words)), ...away];
}

function estimateNotes({ state, track: { periods } }: KpiScore, name: string, { words }: ReportContext): readonly string[] {
  const estimates = periods.filter((period) => period.entry?.state === 'estimate').map(({ period }) => period);
  if (estimates.length > 0) return [words.score.notes.estimate(name, listed(estimates, words))];
  return state === 'estimate' ? [words.score.notes.madeOfEstimates(name)] : [];
}

/** Bonuses that are reached, or partly, and do not count. */
function requirementNotes({ kpis, challenges }: ScorecardScore, { words, say }: ReportContext): readonly string[] {
  const reached = [
    ...kpis.flatMap(({ kpi, challenge }) => (challenge ? [{ name: kpi.name, ...challenge }] : [])),
    ...challenges.map((score) => ({ name: score.challenge.name, ...score })),
  ];
  return reached.flatMap(({ name, met, unmet }) => (met && unmet.length > 0 ? [words.score.notes.unmet(say(name), unmet.map((kpi) => say(kpi.name)).join(', '))] : []));
}

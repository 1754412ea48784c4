import type { KpiScore, PeriodFigures, ScorecardScore } from '../../scoring/types';
import { groupBy } from '../../util/group';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { listed } from './periods';

/** Notes that a reader needs: missing periods, estimates, values that do not apply. No block when there are none. */
export function notes(scorecardScore: ScorecardScore, context: ReportContext): readonly Block[] {
  const texts = [
    ...scorecardScore.kpis.flatMap((score) => kpiNotes(score, context)),
    ...requirementNotes(scorecardScore, context),
  ];
  return texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
}

function kpiNotes(score: KpiScore, context: ReportContext): readonly string[] {
  const {
    track: { computed, stale },
  } = score;
  const {
    words: {
      score: { notes: say },
    },
    say: text,
  } = context;
  const name = text(score.kpi.name);
  return [
    ...stateNotes(score, name, context),
    ...estimateNotes(score, name, context),
    ...(stale ? [say.stale(name)] : []),
    ...(computed && score.fullYearValue ? [say.computed(name)] : []),
  ];
}

function stateNotes(
  { kpi, state, track: { missing, periods } }: KpiScore,
  name: string,
  context: ReportContext,
): readonly string[] {
  const { words, say } = context;
  const texts = words.score.notes;
  const { notApplicable } = kpi.actuals;
  if (notApplicable)
    return [texts.na(name, notApplicable.reason ? say(notApplicable.reason) : '', notApplicable.approvedBy ?? '')];
  const nothing = periods.filter((period) => period.nothing).map(({ period }) => period);
  const none = nothing.length > 0 ? [texts.nothingToCount(name, listed(nothing, words), state)] : [];
  if (state === 'pending') return nothing.length > 0 ? none : [texts.pending(name)];
  const away = [...awayNotes(periods, name, context), ...none];
  if (missing.length === 0) return state === 'missing' ? [texts.nothing(name), ...away] : away;
  return [texts.missing(name, listed(missing, words)), ...away];
}

/** Periods that do not apply; those for one reason, approved by one person, together. */
function awayNotes(periods: readonly PeriodFigures[], name: string, { words, say }: ReportContext): readonly string[] {
  const na = periods.flatMap(({ period, entry }) =>
    entry?.state === 'na'
      ? [{ period, reason: entry.reason ? say(entry.reason) : '', approvedBy: entry.approvedBy ?? '' }]
      : [],
  );
  const groups = groupBy(na, ({ reason, approvedBy }) => `${approvedBy}\n${reason}`);
  return [...groups.values()].map((same) =>
    words.score.notes.naPeriods(
      name,
      listed(
        same.map(({ period }) => period),
        words,
      ),
      same[0]!.reason,
      same[0]!.approvedBy,
    ),
  );
}

function estimateNotes(
  { state, track: { periods } }: KpiScore,
  name: string,
  { words }: ReportContext,
): readonly string[] {
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
  return reached.flatMap(({ name, unmet, steps }) =>
    steps.some(({ what }) => what === 'requirementNotMet')
      ? [words.score.notes.unmet(say(name), words.common.list(unmet.map((kpi) => say(kpi.name))))]
      : [],
  );
}

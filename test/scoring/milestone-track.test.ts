import { ask, scorePlan, type Track } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { buildKpi, milestones, period, type KpiSpec } from '../support/build-plan';

const HALL = milestones([
  { id: 'roof', due: '2026-03-31', share: '0.6', accepted: '2026-03-30' },
  { id: 'paint', due: '2026-09-30', share: '0.4' },
]);

function trackOf(asked: string, spec: Partial<KpiSpec> = {}, final = false): Track {
  const { plan } = buildKpi({ scoring: HALL, ...spec }, { results: 'half' });
  return scorePlan(plan, ask(plan, period(asked), { final, asOf: '2027-01-31' })).scorecards[0]!.kpis[0]!.track;
}

/** The state, the share reached and the light. */
test.each<[claim: string, asked: string, spec: Partial<KpiSpec>, final: boolean, figures: string]>([
  ['nothing is due', '2026-01', {}, false, 'pending – none'],
  ['all that is due is accepted', '2026-04', {}, false, 'value 1 green'],
  ['one that is due is not', '2026-12', {}, false, 'value 0.6 red'],
  ['at the end of a half, what is not yet due is left out', '2026-H1', {}, true, 'value 1 green'],
  ['at the end of the year all count', '2026', {}, true, 'value 0.6 red'],
  ['it does not apply', '2026-04', { notApplicable: { approvedBy: 'Cyd' } }, false, 'na – na'],
])('%s', (_claim, asked, spec, final, figures) => {
  const { toDate, inPeriod, state, ...rest } = trackOf(asked, spec, final);
  const { attainment, status } = toDate;
  expect([state, attainment ? plain(attainment) : '–', status].join(' ')).toBe(figures);
  expect([toDate.state, inPeriod]).toEqual([state, toDate]);
  expect(rest).toMatchObject({ periods: [], stale: false, missing: [], computed: false });
});

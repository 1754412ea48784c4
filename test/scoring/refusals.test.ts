import { ask, scorePlan } from '../../src/scoring';
import { checkTexts, errorsIn, places } from '../support/check-texts';
import { period } from '../support/build-plan';

/** Reasons that keep a scorecard from its final score: what a head would sign without knowing it if one were lost. */

interface Asked {
  /** KPIs, conditions and the like of the company’s scorecard, in YAML. */
  readonly card: string;
  readonly values?: string;
  readonly missing?: 'error' | 'zero';
  readonly asOf?: string;
}

const own = (id: string, weight = 100): string =>
  `  - {id: ${id}, name: ${id}, weight: ${weight}, direction: higher, aggregate: sum, frequency: half, basic: {target: 100}}\n`;

const WATCHED = '  - {id: b, name: b, role: watch, direction: higher, aggregate: sum, frequency: half}\n';

/** Takes a point for each unit, up to a number of them or without end. */
const taking = (most = ''): string =>
  `  - {id: b, name: b, role: deduct, direction: lower, aggregate: sum, frequency: half, basic: {target: 0, scoring: {method: perUnit, deduct: 1, per: 1${most}}}}\n`;

function refusals({ card, values = '', missing = 'error', asOf = '2027-03-31' }: Asked): readonly string[] {
  const checked = checkTexts({
    'plan.yaml': `kind: plan\nid: p\nname: P\npolicy: {scoring: {missing: ${missing}}}\n`,
    'card.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${card}`,
    'actuals.yaml': `kind: actuals\nvalues: {${values}}\n`,
  });
  const others = errorsIn(checked).filter(({ code }) => code !== 'na-without-approval');
  expect(places(others)).toEqual([]);
  const { plan } = checked;
  return scorePlan(plan, ask(plan, period('2026'), { asOf, final: true })).refusals.map(
    ({ reason, kpi, periods, readers = [] }) =>
      [reason, kpi?.id, ...periods.map(({ text }) => text), ...readers.map(({ id }) => `for ${id}`)].join(' '),
  );
}

const FULL = 'a: {2026-H1: 50, 2026-H2: 50}';
const GATE = 'conditions:\n  - {id: gate, name: Gate, when: {kpi: b, below: 50}, effect: {score: {atMost: 80}}}\n';

test.each<[claim: string, asked: Asked, expected: readonly string[]]>([
  ['nothing, when all is there', { card: own('a'), values: FULL }, []],
  ['a period without a value', { card: own('a'), values: 'a: {2026-H1: 50}' }, ['missing a 2026-H2']],
  ['nothing, when what is missing counts as zero', { card: own('a'), values: 'a: {2026-H1: 50}', missing: 'zero' }, []],
  [
    'an estimate, also when what is missing counts as zero',
    { card: own('a'), values: 'a: {2026-H1: 50, 2026-H2: {estimate: 50}}', missing: 'zero' },
    ['estimate a 2026-H2'],
  ],
  [
    'a period that does not apply by nobody’s leave',
    { card: own('a'), values: 'a: {2026-H1: {na: Fire}, 2026-H2: 50}' },
    ['na-without-approval a 2026-H1'],
  ],
  [
    'a KPI that does not apply by nobody’s leave, and nothing else of it',
    { card: own('a', 50) + own('b', 50), values: `${FULL}, b: {na: Sold}` },
    ['na-without-approval b'],
  ],
  ['nothing of a KPI that is only watched', { card: own('a') + WATCHED, values: FULL }, []],
  [
    'a watched KPI that a condition reads, and which condition that is',
    { card: own('a') + WATCHED + GATE, values: FULL },
    ['missing b 2026-H1 2026-H2 for gate'],
  ],
  [
    'what a condition reads, also when what is missing counts as zero',
    { card: own('a', 50) + own('b', 50) + GATE, values: FULL, missing: 'zero' },
    ['missing b 2026-H1 2026-H2 for gate'],
  ],
  [
    'what takes points without end, also when what is missing counts as zero',
    { card: own('a') + taking(), values: FULL, missing: 'zero' },
    ['missing b 2026-H1 2026-H2'],
  ],
  [
    'nothing of what takes so many points at most, which it then takes',
    { card: own('a') + taking(', maxDeduct: 4'), values: FULL, missing: 'zero' },
    [],
  ],
])('refused for %s', (_claim, asked, expected) => {
  expect(refusals(asked)).toEqual(expected);
});

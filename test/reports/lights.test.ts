import fc from 'fast-check';
import { resolve } from 'node:path';
import { parsePeriod } from '../../src/calendar/period';
import { wordsOf } from '../../src/language';
import type { Plan } from '../../src/model/types';
import { checkPlan } from '../../src/pipeline';
import { attained } from '../../src/reports/base/lights';
import { explain } from '../../src/reports/explain';
import { review, reviewedScorecards, ReviewScores } from '../../src/reports/review';
import { score } from '../../src/reports/score';
import { NO_ERRORS } from '../../src/reports/base/plan-errors';
import type { Cell, Report } from '../../src/reports/base/report';
import { cellText } from '../../src/render/cell';
import { ask, bandOfRate, scorePlan, tracksOf, type Status } from '../../src/scoring';
import { kpisOf } from '../../src/model/walk';
import { readTree } from '../../src/source/read-tree';
import { decimal, HUNDRED, type Decimal } from '../../src/util/decimal';
import { checkTexts } from '../support/check-texts';
import { textsOf } from '../support/monkey';
import { randomPlan } from '../support/random-plan';
import { runs } from '../support/runs';
import { contextOf, NOT_IN_GIT, reviewInput } from './sample';

/** A light of a table, with the attainment printed before it. */
interface Pair {
  readonly row: string;
  readonly percent: string;
  readonly light: Status;
}

const flat = (cell: Cell): readonly Cell[] =>
  typeof cell !== 'string' && cell.type === 'join' ? cell.parts.flatMap(flat) : [cell];

const words = wordsOf('en');

/** Every light that stands behind an attainment in its row, as they are printed. */
const pairsIn = ({ blocks }: Report): readonly Pair[] =>
  blocks
    .flatMap((block) => (block.type === 'table' ? block.rows : []))
    .flatMap(({ cells }) => {
      const parts = cells.flatMap(flat);
      return parts.flatMap((cell, i): Pair[] => {
        const before = parts[i - 1];
        if (typeof cell === 'string' || cell.type !== 'status' || before === undefined) return [];
        if (typeof before === 'string' || before.type !== 'percent' || !before.value) return [];
        return [
          {
            row: cells.map((one) => cellText(one, words)).join(' | '),
            percent: cellText(before, words),
            light: cell.status,
          },
        ];
      });
    });

/** What a reader takes a printed attainment for: `<100%` for a little less. */
function taken(percent: string): Decimal {
  const printed = decimal(percent.replace('−', '-').replace(/[<>%,]/g, '')).div(HUNDRED);
  return percent.startsWith('<') ? printed.sub(TRIFLE) : printed;
}

const TRIFLE = decimal('0.000000001');

/** A reached challenge is no less than green. */
function contradicts({ percent, light }: Pair, { policy }: Plan): boolean {
  const printed = taken(percent);
  const band = bandOfRate(printed, policy.status);
  return light === 'challenge' ? band !== 'green' : light !== band;
}

/** Reviews of every scorecard, the score sheets, and the explanation of every KPI. */
function* reportsOf(plan: Plan, text: string): Generator<Report> {
  const cycle = parsePeriod(text)!;
  const context = contextOf(plan);
  const scores = new ReviewScores(plan, cycle);
  for (const scorecard of reviewedScorecards(plan, cycle)) yield review.build(reviewInput(scorecard, scores), context);
  const question = ask(plan, cycle);
  const scored = scorePlan(plan, question);
  yield score.build({ score: scored, errors: NO_ERRORS, revision: NOT_IN_GIT }, context);
  for (const kpi of kpisOf(plan).filter(({ scorecard }) => scorecard.year === question.year))
    yield explain.build({ item: kpi, score: scored, tracks: tracksOf(plan, question) }, context);
}

const CYCLES = ['2026-01', '2026-06', '2026-Q3', '2026'];

test.each(['river-foods', 'river-foods-full', 'minimal'])(
  'no row of %s has a light that contradicts the attainment before it',
  (name) => {
    const { plan } = checkPlan(readTree(resolve(__dirname, '../../examples', name)), {
      asOf: '2027-01-31',
      rules: [],
    });
    const pairs = CYCLES.flatMap((text) => [...reportsOf(plan, text)].flatMap(pairsIn));
    expect(pairs.filter((pair) => contradicts(pair, plan)).map(({ row }) => row)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(20);
  },
);

test('nor has any of a random plan', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.gen(), fc.constantFrom(...CYCLES), (value, text) => {
      const { plan } = checkTexts(textsOf(randomPlan(value)), '2027-01-31');
      const pairs = [...reportsOf(plan, text)].flatMap(pairsIn);
      seen += pairs.length;
      expect(pairs.filter((pair) => contradicts(pair, plan)).map(({ row }) => row)).toEqual([]);
    }),
    { numRuns: runs(15) },
  );
  expect(seen).toBeGreaterThan(0);
});

test('an attainment is printed on its side of the bands and of 100%, however close to them it is', () => {
  const share = fc.integer({ min: 1, max: 1_000_000 }).map((part) => decimal(part).div(1_000_000));
  const apart = fc.integer({ min: 0, max: 14 }).map((places) => decimal(1).div(10 ** places));
  fc.assert(
    fc.property(fc.tuple(share, share), fc.nat(2), apart, fc.constantFrom(-1, 0, 1), ([a, b], near, trifle, side) => {
      const [amber, green] = a.lt(b) ? [a, b] : [b, a];
      const bands = { amber, green };
      const attainment = [amber, green, decimal(1)][near]!.add(trifle.mul(side));
      const text = cellText(attained({ attainment }, { policy: { status: bands } } as unknown as Plan), words);
      const printed = taken(text);
      expect([text, bandOfRate(printed, bands)]).toEqual([text, bandOfRate(attainment, bands)]);
      expect([text, text === '100.0%']).toEqual([text, attainment.equals(1)]);
    }),
    { numRuns: runs(1000) },
  );
});

import fc from 'fast-check';
import { ask, scorePlan } from '../../src/scoring';
import { newestPeriod } from '../../src/app/period';
import { scoreWithValue } from '../../src/scoring/kpi-score';
import { rescore } from '../../src/scoring/rescore';
import { scoresWithOne } from '../../src/scoring/score-with-one';
import { decimal } from '../../src/util/decimal';
import { checkTexts } from '../support/check-texts';
import { randomPlan } from '../support/random-plan';
import { runs } from '../support/runs';
import { textsOf } from '../support/monkey';

jest.setTimeout(120_000);

test('a KPI put otherwise gives the score that scoring the whole again gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.gen(),
      fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 3 }),
      (value, others) => {
        const { plan } = checkTexts(textsOf(randomPlan(value)), '2026-07-15');
        const score = scorePlan(plan, ask(plan, newestPeriod(plan)));
        for (const now of score.scorecards.filter((one) => one.score)) {
          const withOne = scoresWithOne(now, score);
          for (const one of now.kpis.filter(({ state }) => state !== 'na'))
            for (const other of others) {
              const basic = scoreWithValue(one.stood ?? one, decimal(other), score);
              const whole = rescore(now, { kpis: new Map([[one.kpi, basic]]) }, score).score;
              expect({ kpi: one.kpi.address, other, score: withOne(basic)?.toFraction() }).toEqual({
                kpi: one.kpi.address,
                other,
                score: whole?.toFraction(),
              });
              compared++;
            }
        }
      },
    ),
    { numRuns: runs(25) },
  );
  expect(compared).toBeGreaterThan(runs(25));
});

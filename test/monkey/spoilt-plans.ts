import fc from 'fast-check';
import { checkTexts, errorsIn, printed } from '../support/check-texts';
import { Monkey, textsOf, told, type Outcome } from '../support/monkey';
import { mutate, placesOf } from '../support/mutate';
import { randomPlan } from '../support/random-plan';
import { Draw } from '../support/random-plan/draw';
import { runs } from '../support/runs';
import { temporaryFolder } from '../support/temporary';

/** `PLANS=1000 SEED=7` looks further. */
const PLANS = Number(process.env.PLANS ?? runs(2, 250));
const MUTANTS = runs(25, 40);

/** The tests of a share of the seeds, so that several workers can take one each. */
export function testSpoiltPlans(share: number): void {
  const seed = Number(process.env.SEED ?? 2026) + share;

  test('random plans have no errors', () => {
    fc.assert(
      fc.property(fc.gen(), (value) => {
        const checked = checkTexts(textsOf(randomPlan(value)), '2026-07-15');
        expect(printed(errorsIn(checked), checked)).toBe('');
      }),
      { numRuns: runs(25, 1000), endOnFailure: true, seed },
    );
  });

  test(CLAIM, () => expectPlaceOrEffect(seed));
}

const CLAIM = 'whatever is spoilt in a plan, hoshin never fails, and says where it is wrong or gives another result';

/** What may change without anything being said, and why it means nothing. */
const WITHOUT_MEANING: readonly (readonly [what: RegExp, why: string])[] = [
  [/\/(en|zh-CN): (renamed|deleted)/, 'the other language, or the same text under another tag, stands in'],
  [/\/share: deleted/, 'what has no share divides what is left, which may be as much'],
  [/\/perspective: deleted/, 'it follows from what the KPI supports'],
  [/\/phasing: deleted/, 'even and flat are the defaults'],
  [/\/scoring\/method: deleted/, 'ratio is the default'],
  [/\/shortfall: deleted/, 'offset is the default'],
  [/\/latePerDays: deleted/, 'seven days are the default'],
  [/\/effective: now true/, 'another word for yes'],
  [
    /\/policy\/(scoring|status|grades|quota|meetings)\b.*: ([\d.%]+ is now|deleted|stands twice)/,
    'no figure lies between the old limit and the new one',
  ],
  [/\/policy\/grades\/.*\/grade: now/, 'nobody has the grade'],
  [/\/rules\/.*: deleted/, 'the rule finds nothing here'],
  [/\/negativeList\/\d\/|\/negativeList\/\d: deleted|\/pointValue/, 'nobody did it'],
  [/\/escalate\/\d: /, 'the last multiple repeats'],
  [/\/items\/\d: (stands twice|deleted)/, 'of the items of one act the highest counts once'],
  [/\/forecasts\b.*: /, 'when the year has ended nothing is left to forecast'],
  [
    /\/milestones\/project-.*\/quality: /,
    'a project counts what is accepted; its quality counts in the milestones of a KPI',
  ],
  [/\/pools\b|\/currency/, 'they are printed when the year is settled, which takes a complete one'],
  [/\/incidents\/\d\/(evidence|note)/, 'kept for those who decide: printed by “explain pay” of a month alone'],
  [/\/departments\/\d\/(head|holder)/, 'no report names them'],
  [/0\/ksfs\/\d\/drives/, 'links of the strategy map, which no command prints yet'],
];

async function expectPlaceOrEffect(seed: number): Promise<void> {
  const counts: Record<Outcome, number> = { located: 0, changed: 0, silent: 0 };
  const faults: string[] = [];
  const silent: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (value) => {
      const plan = randomPlan(value);
      const [places, draw, monkey] = [placesOf(plan), new Draw(value), new Monkey(plan, temporaryFolder())];
      for (let i = 0; i < MUTANTS; i++) {
        const mutant = mutate(plan, places, draw);
        const mayBeSilent = WITHOUT_MEANING.some(([what]) => what.test(told(mutant)));
        const outcome = await monkey.try(mutant, draw, { mayBeSilent });
        counts[outcome]++;
        if (outcome === 'silent' && !mayBeSilent) silent.push(told(mutant));
      }
      faults.push(...monkey.faults);
    }),
    { numRuns: PLANS, endOnFailure: true, seed },
  );
  expect(faults).toEqual([]);
  // Neither all that is spoilt is an error, nor is little found.
  expect(counts.located).toBeGreaterThan(counts.changed);
  expect(counts.changed).toBeGreaterThan(counts.silent);
  expect(silent).toEqual([]);
}

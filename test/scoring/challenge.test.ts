import { isHarder, kpiChallengeScore, projectScore, requirementsOf, type Requirements } from '../../src/scoring';
import { withoutBonus } from '../../src/scoring/challenge';
import type { Challenge, Direction, KpiChallenge, Target } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildOne, dec, point, range, reached, type MilestoneSpec } from '../support/build-plan';

const NONE: Requirements = { unmet: [], unknown: false };

test.each<[challenge: Target, basic: Target, direction: Direction, harder: boolean]>([
  [point(110), point(100), 'higher', true],
  [point(100), point(100), 'higher', false],
  [point(90), point(100), 'higher', false],
  [point(90), point(100), 'lower', true],
  [point(100), point(100), 'lower', false],
  [point(110), point(100), 'lower', false],
  [range(20, 24), range(18, 26), 'range', true],
  [range(18, 24), range(18, 26), 'range', true],
  [range(20, 26), range(18, 26), 'range', true],
  [range(18, 26), range(18, 26), 'range', false],
  [range(17, 24), range(18, 26), 'range', false],
  [range(20, 27), range(18, 26), 'range', false],
  [range(27, 30), range(18, 26), 'range', false],
])('a challenge of %j beside %j, %s: %#', (challenge, basic, direction, harder) =>
  expect(isHarder(challenge, basic, direction)).toBe(harder),
);

describe('the bonus of a challenge on a KPI', () => {
  const { kpis, scorecard } = buildOne({
    kpis: [reached('k', 100, 1, { challenge: { target: 120, bonus: 5 } }), reached('n', 0, 1)],
  });
  const own = kpis.k!.challenge!;
  const bonus = (
    more: Partial<KpiChallenge>,
    value: string | undefined,
    requirements = NONE,
    target: Target | undefined = point(100),
    direction: Direction = 'higher',
  ): string => {
    const { points, met, unmet, steps } = kpiChallengeScore(
      { ...own, ...more },
      { target, direction },
      value === undefined ? undefined : dec(value),
      requirements,
    );
    return [plain(points), met ? 'met' : 'open', unmet.length, ...steps.map(({ what, how }) => `${what} ${how}`)].join(
      ' | ',
    );
  };

  test.each<[claim: string, made: () => string, wanted: string]>([
    ['reached', () => bonus({}, '120'), '5 | met | 0 | challengeReached 120 = 120 | challengeBonus 5 × 1 = 5'],
    ['not reached', () => bonus({}, '119'), '0 | open | 0 | challengeNotReached 119 < 120 | challengeBonus 5 × 0 = 0'],
    ['not reported', () => bonus({}, undefined), '0 | open | 0 | challengeOpen 0 | challengeBonus 5 × 0 = 0'],
    [
      'pro rata',
      () => bonus({ award: 'prorata' }, '105'),
      '1.25 | open | 0 | challengeProrata min(max((105 − 100) / (120 − 100); 0); 1) = 0.25 | challengeBonus 5 × 0.25 = 1.25',
    ],
    [
      'pro rata, short of the basic target',
      () => bonus({ award: 'prorata' }, '95'),
      '0 | open | 0 | challengeProrata min(max((95 − 100) / (120 − 100); 0); 1) = 0 | challengeBonus 5 × 0 = 0',
    ],
    [
      'pro rata, above a range',
      () => bonus({ award: 'prorata', target: range(20, 24) }, '25', NONE, range(18, 26), 'range'),
      '2.5 | open | 0 | challengeProrata min(max((25 − 26) / (24 − 26); 0); 1) = 0.5 | challengeBonus 5 × 0.5 = 2.5',
    ],
    [
      'no harder than the basic target',
      () => bonus({ target: point(90) }, '120'),
      '0 | open | 0 | challengeNotHarder 90 : 100 | challengeBonus 5 × 0 = 0',
    ],
    [
      'with requirements that are not met',
      () => bonus({}, '120', { unmet: [kpis.k!, kpis.n!], unknown: false }),
      '0 | met | 2 | challengeReached 120 = 120 | challengeBonus 5 × 1 = 5 | requirementNotMet company/k, company/n → 0',
    ],
  ])('%s', (_claim, made, wanted) => expect(made()).toBe(wanted));

  test('requires what is not met, n/a asks for nothing, what is not there cannot be met', () => {
    const link = (target: unknown) => ({ to: 'x', target, origin: own.origin });
    const rated = (rate: number | undefined, notApplicable = false) => ({
      kpi: kpis.k!,
      notApplicable,
      rate: rate === undefined ? undefined : dec(rate),
    });
    const asked = (found: ReturnType<typeof rated> | undefined): number =>
      requirementsOf([link(kpis.k)] as never, [], () => found).unmet.length;
    expect([
      asked(rated(1)),
      asked(rated(0.99)),
      asked(rated(undefined)),
      asked(rated(0, true)),
      asked(undefined),
    ]).toEqual([0, 1, 1, 0, 1]);
    expect(requirementsOf([link(undefined)] as never, [], () => undefined)).toEqual({ unmet: [], unknown: true });
    expect(requirementsOf('all', [rated(1), rated(0.5)], () => undefined)).toEqual({ unmet: [kpis.k], unknown: false });
    expect(scorecard.kpis).toHaveLength(2);
  });

  test('is taken away once, where there is one', () => {
    const won = kpiChallengeScore(own, { target: point(100), direction: 'higher' }, dec(120), NONE);
    const lost = withoutBonus(won);
    expect([plain(lost.points), lost.steps.at(-1)!.how]).toEqual(['0', '5 → 0']);
    expect(withoutBonus(lost)).toBe(lost);
  });
});

describe('the bonus of a project', () => {
  const bonus = (award: Challenge['award'], milestones: readonly MilestoneSpec[], until = '2026-12-31'): string => {
    const { scorecard } = buildOne({ challenges: [{ id: 'hall', bonus: 10, award, milestones }] });
    const { points, met, steps } = projectScore(scorecard.challenges[0]!, until, NONE);
    return [plain(points), met ? 'met' : 'open', ...steps.map(({ how }) => how)].join(' | ');
  };
  const roof = { id: 'roof', due: '2026-03-31', share: '0.6' };
  const paint = { id: 'paint', due: '2026-02-28', share: '0.4' };

  test.each<[claim: string, made: () => string, wanted: string]>([
    ['without milestones', () => bonus('full', []), '0 | open | 0 / 0 | 10 × 0 = 0'],
    [
      'whose milestones are all there by the last day of them',
      () =>
        bonus('full', [
          { ...roof, accepted: '2026-03-31' },
          { ...paint, accepted: '2026-03-31' },
        ]),
      '10 | met | 2 / 2 | 10 × 1 = 10',
    ],
    [
      'one of which is a day late',
      () =>
        bonus('full', [
          { ...roof, accepted: '2026-04-01' },
          { ...paint, accepted: '2026-03-31' },
        ]),
      '0 | open | 1 / 2 | 10 × 0 = 0',
    ],
    [
      'one of which is of lower quality',
      () =>
        bonus('full', [
          { ...roof, accepted: '2026-03-31', quality: '0.5' },
          { ...paint, accepted: '2026-02-28' },
        ]),
      '7 | met | 2 / 2 | 0.6 × 0.5 + 0.4 = 0.7 | 10 × 0.7 = 7',
    ],
    [
      'by the shares that are in time',
      () =>
        bonus('milestones', [
          { ...roof, accepted: '2026-03-31' },
          { ...paint, accepted: '2026-03-01' },
        ]),
      '6 | open | 0.6 | 10 × 0.6 = 6',
    ],
    [
      'by all shares',
      () =>
        bonus('milestones', [
          { ...roof, accepted: '2026-03-31' },
          { ...paint, accepted: '2026-02-28' },
        ]),
      '10 | met | 0.6 + 0.4 = 1 | 10 × 1 = 10',
    ],
    [
      'as far as acceptances are known',
      () =>
        bonus(
          'milestones',
          [
            { ...roof, accepted: '2026-03-31' },
            { ...paint, accepted: '2026-02-28' },
          ],
          '2026-03-30',
        ),
      '4 | open | 0.4 | 10 × 0.4 = 4',
    ],
  ])('%s', (_claim, made, wanted) => expect(made()).toBe(wanted));
});

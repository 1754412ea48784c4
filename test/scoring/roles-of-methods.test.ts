import { wordsOf } from '../../src/language';
import { methodText, scoringSentences } from '../../src/reports/base/method-text';
import { inapplicable, pointsOf, turnsOf } from '../../src/scoring/methods';
import type { Scoring } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, linear, perUnit, ratio, steps, type KpiSpec } from '../support/build-plan';

type Spec = Omit<KpiSpec, 'id'>;
const kpiOf = (spec: Spec) => buildKpi({ weight: 0, target: 0, ...spec }).kpi;

const taking = (spec: Spec): Spec => ({ role: 'deduct', direction: 'lower', ...spec });
const adding = (spec: Spec): Spec => ({ role: 'bonus', target: 2, ...spec });
const PER_ONE = { deduct: 0, per: 1, bonus: 1, maxBonus: 3 };

/** What takes points from a score or adds some to it, in one line, and then in sentences. */
test.each<[string, Spec, string[], string[]]>([
  [
    'what may not happen at all',
    taking({ scoring: perUnit({ deduct: 2, per: 1, maxDeduct: 10 }) }),
    [
      'perUnit: 2 off for each 1 short, parts count pro rata, at most 10',
      '2 points off the score per 1, parts in proportion, 10 points at most.',
    ],
    [
      '减分法（perUnit）：每差1扣2分，不足一个单位的按比例计，最多扣10分',
      '每发生1次从总分中扣2分，不足一个单位的按比例计，最多扣10分。',
    ],
  ],
  [
    'what takes points above a target, without end',
    taking({ target: 2, unit: 't', scoring: perUnit({ deduct: 2, per: 1, partial: 'full' }) }),
    [
      'perUnit: 2 off for each 1 short, started units count whole',
      'The target reached takes nothing from the score.',
      '2 points off the score per 1 t over the target, a part counting as a whole one.',
    ],
    [
      '减分法（perUnit）：每差1扣2分，不足一个单位的按一个单位计',
      '达成目标不扣分。',
      '每高于目标1 t从总分中扣2分，不足一个单位的按一个单位计。',
    ],
  ],
  [
    'what takes points for per cent of the target',
    taking({ target: 20, direction: 'higher', scoring: perUnit({ deduct: 2, per: 5, unit: 'percent', maxDeduct: 1 }) }),
    [
      'perUnit: 2 off for each 5% of the target short, parts count pro rata, at most 1',
      'The target reached takes nothing from the score.',
      '2 points off the score per 5% of the target short of the target, parts in proportion, 1 point at most.',
    ],
    [
      '减分法（perUnit）：每差目标值的5%扣2分，不足一个单位的按比例计，最多扣1分',
      '达成目标不扣分。',
      '每低于目标5%从总分中扣2分，不足一个单位的按比例计，最多扣1分。',
    ],
  ],
  [
    'what takes points on both sides of a range',
    taking({ target: [18, 26], direction: 'range', scoring: perUnit({ deduct: 1, per: 1, maxDeduct: 3 }) }),
    [
      'perUnit: 1 off for each 1 short, parts count pro rata, at most 3',
      'The target reached takes nothing from the score.',
      '1 point off the score per 1 outside the target, parts in proportion, 3 points at most.',
    ],
    [
      '减分法（perUnit）：每差1扣1分，不足一个单位的按比例计，最多扣3分',
      '达成目标不扣分。',
      '每超出目标1从总分中扣1分，不足一个单位的按比例计，最多扣3分。',
    ],
  ],
  [
    'what adds points for each unit',
    adding({ scoring: perUnit(PER_ONE) }),
    [
      'perUnit: 1 more for each 1 beyond, at most 3, parts count pro rata',
      'Better than the target: 1 point more on the score per 1, parts in proportion; 3 points at most.',
    ],
    [
      '加分法（perUnit）：每超1加1分，最多加3分，不足一个单位的按比例计',
      '每优于目标1，不足一个单位的按比例计，总分加1分；最多加3分。',
    ],
  ],
  [
    'what adds points for complete units of its own',
    adding({ unit: 't', scoring: perUnit({ ...PER_ONE, partial: 'full', bonusPer: 5 }) }),
    [
      'perUnit: 1 more for each 5 beyond, at most 3, only complete units count',
      'Better than the target: 1 point more on the score per 5 t, for complete ones only; 3 points at most.',
    ],
    [
      '加分法（perUnit）：每超5加1分，最多加3分，不足一个单位的不计',
      '每优于目标5 t，不足一个单位的不计，总分加1分；最多加3分。',
    ],
  ],
  [
    'what takes points by tiers',
    taking({
      unit: 't',
      scoring: steps(
        [
          [0, 0],
          [2, '-1.5'],
        ],
        -3,
      ),
    }),
    [
      'steps: 0 → 0 points, 2 → −1.5 points, otherwise −3 points',
      'Points off the score, by the best tier reached, its bound included: at most 0 t → 0; at most 2 t → 1.5; otherwise 3.',
    ],
    [
      '层差法（steps）：0 → 0分，2 → −1.5分，其余−3分',
      '按达到的最高一档从总分中扣分（含界值）：不高于0 t扣0分；不高于2 t扣1.5分；其余扣3分。',
    ],
  ],
  [
    'what is only watched',
    { role: 'watch', scoring: ratio(), target: 5 },
    ['ratio: attainment × weight, at most 100%'],
    ['比率法（ratio）：完成率×权重，100%封顶'],
  ],
])('%s, in words', (_claim, spec, english, chinese) => {
  const kpi = kpiOf(spec);
  const said = (['en', 'zh-CN'] as const).map((language) => [
    methodText(kpi, wordsOf(language)),
    ...scoringSentences(kpi, wordsOf(language)),
  ]);
  expect(said).toEqual([english, chinese]);
});

const stepsAt = (spec: Spec, actual: number): string[] => {
  const { scoring, weight, role, direction, target, origin } = kpiOf(spec);
  const { points, steps: taken } = pointsOf(scoring, {
    weight,
    role,
    direction,
    ...(target && { target }),
    actual: dec(actual),
    origin,
  });
  const texts = taken.map(
    ({ what, how, at }) => `${what}: ${how}${at.map(({ path }) => ` @ ${path.slice(3).join('.')}`).join('')}`,
  );
  return [...texts, plain(points!)];
};

const ACCIDENTS = taking({ target: 2, scoring: perUnit({ deduct: 2, per: 1, maxDeduct: 10 }) });
const TIERS = taking({
  scoring: steps(
    [
      [0, 0],
      [2, '-1.5'],
    ],
    -3,
  ),
});

test.each<[string, Spec, number, string[]]>([
  ['the target met takes nothing', ACCIDENTS, 1, ['targetMet: 1 ≤ 2 @ basic.target', 'nothingTaken: 0', '0']],
  [
    'units over it take points',
    ACCIDENTS,
    5,
    ['unitsShort: (5 − 2) / 1 = 3 @ basic.target', 'deduction: 2 × 3 = 6 @ basic.scoring', 'takenFromScore: −6', '-6'],
  ],
  [
    'many take the most',
    ACCIDENTS,
    22,
    [
      'unitsShort: (22 − 2) / 1 = 20 @ basic.target',
      'deduction: 2 × 20 = 40 @ basic.scoring',
      'maxDeduct: min(40; 10) = 10 @ basic.scoring',
      'takenFromScore: −10',
      '-10',
    ],
  ],
  [
    'a tier reached takes its points',
    TIERS,
    1,
    ['tierReached: 1 ≤ 2 → −1.5 @ basic.scoring', 'takenFromScore: −1.5', '-1.5'],
  ],
  ['no tier reached takes the others', TIERS, 3, ['noTierReached: 3 → −3 @ basic.scoring', 'takenFromScore: −3', '-3']],
  [
    'short of the target nothing is added',
    adding({ scoring: perUnit(PER_ONE) }),
    1,
    ['notBeyondTarget: 1 < 2 @ basic.target', 'nothingAdded: 0', '0'],
  ],
  [
    'at the target nothing is added',
    adding({ scoring: perUnit(PER_ONE) }),
    2,
    ['notBeyondTarget: 2 = 2 @ basic.target', 'nothingAdded: 0', '0'],
  ],
  [
    'complete units beyond it add points',
    adding({ scoring: perUnit({ ...PER_ONE, partial: 'full', bonusPer: 5 }) }),
    16,
    [
      'unitsBeyond: 14 / 5 = 2.8 @ basic.target',
      'completeUnits: 2.8 → 2 @ basic.scoring',
      'methodBonus: 1 × 2 = 2 @ basic.scoring',
      '2',
    ],
  ],
  [
    'many add the most',
    adding({ scoring: perUnit(PER_ONE) }),
    20,
    [
      'unitsBeyond: 18 / 1 = 18 @ basic.target',
      'methodBonus: 1 × 18 = 18 @ basic.scoring',
      'maxBonus: min(18; 3) = 3 @ basic.scoring',
      '3',
    ],
  ],
])('%s, step by step', (_claim, spec, actual, wanted) => expect(stepsAt(spec, actual)).toEqual(wanted));

test('without a value, or a target, nothing is taken, added, or said', () => {
  const roles = [ACCIDENTS, TIERS, adding({ scoring: perUnit(PER_ONE) })].map(kpiOf);
  for (const { scoring, weight, role, direction } of roles)
    expect(pointsOf(scoring, { weight, role, direction })).toEqual({ steps: [] });
  const { scoring, weight, direction } = kpiOf(adding({ scoring: perUnit(PER_ONE) }));
  expect(pointsOf(scoring, { weight, role: 'bonus', direction, actual: dec(5) })).toEqual({ steps: [] });
});

test('a method that knows no such role gives no points', () => {
  for (const role of ['deduct', 'bonus'] as const)
    expect(pointsOf(ratio(), { weight: dec(10), role, direction: 'higher', actual: dec(5) })).toEqual({ steps: [] });
});

/** Marks and values at which points turn. */
const turns = (spec: Spec): string[] => turnsOf(kpiOf(spec)).map(({ mark, value }) => `${mark} ${String(value)}`);

test('points turn one unit better where they are added, and one worse where they are taken', () => {
  const added = { scoring: perUnit(PER_ONE) };
  expect(turns(adding(added))).toEqual(['unitBetter 3']);
  expect(turns(adding({ ...added, direction: 'lower' }))).toEqual(['unitBetter 1']);
  expect(turns(adding({ ...added, target: [4, 6], direction: 'range' }))).toEqual([]);
  expect(turns(adding({ scoring: perUnit({ ...PER_ONE, bonusPer: 5 }) }))).toEqual(['unitBetter 7']);
  expect(turns(ACCIDENTS)).toEqual(['oneUnit 3']);
  expect(turns(TIERS)).toEqual(['tier 0', 'tier 2']);
});

test.each<[string, Scoring, Spec['role'], string, string, string]>([
  [
    'a bonus without one',
    perUnit({ deduct: 1, per: 1 }),
    'bonus',
    'adds-nothing',
    'adds no points without a challenge',
    '在没有挑战目标时不加分',
  ],
  [
    'a bonus by another method',
    linear([[1, 1]]),
    'bonus',
    'adds-nothing',
    'adds no points without a challenge',
    '在没有挑战目标时不加分',
  ],
  ['a deduction by a ratio', ratio(), 'deduct', 'other-role', 'cannot take points from a score', '不能用于扣分项'],
  [
    'a deduction that adds',
    perUnit(PER_ONE),
    'deduct',
    'other-role',
    'cannot add points where it takes them',
    '用于扣分项时不能加分',
  ],
  [
    'a deduction of tiers that give',
    steps([[0, 5]]),
    'deduct',
    'above-zero',
    'takes points from the score, and gives some here',
    '用于扣分项，而这里有得分',
  ],
])('%s cannot be applied', (_claim, scoring, role, reason, en, chinese) => {
  expect(inapplicable(kpiOf({ role, target: 5, scoring }))).toEqual({ reason, text: { en, 'zh-CN': chinese } });
});

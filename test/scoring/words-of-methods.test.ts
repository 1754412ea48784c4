import { wordsOf } from '../../src/language';
import { methodText, scoringSentences } from '../../src/reports/base/method-text';
import { buildKpi, linear, milestones, perUnit, ratio, steps, type KpiSpec } from '../support/build-plan';

const HALL = { id: 'hall', due: '2026-03-31' };

/** A method in one line, and then in sentences, in English and in Chinese. */
test.each<[string, Omit<KpiSpec, 'id'>, string[], string[]]>([
  [
    'a ratio',
    { scoring: ratio() },
    [
      'ratio: attainment × weight, at most 100%',
      'The points follow the attainment: weight × attainment, at most 100% of the weight.',
    ],
    ['比率法（ratio）：完成率×权重，100%封顶', '得分＝权重×完成率，最高不超过权重分。'],
  ],
  [
    'a ratio with a cap and a threshold',
    { scoring: ratio({ cap: '1.2', zeroBelow: '0.8' }) },
    [
      'ratio: attainment × weight, at most 120%, nothing below 80%',
      'The points follow the attainment: weight × attainment, at most 120% of the weight.',
      'An attainment below 80% earns nothing.',
    ],
    [
      '比率法（ratio）：完成率×权重，120%封顶，低于80%不得分',
      '得分＝权重×完成率，最高不超过权重分的120%。',
      '完成率低于80%的不得分。',
    ],
  ],
  [
    'a ratio with a threshold of 0, which no one need know',
    { scoring: ratio({ zeroBelow: 0 }) },
    [
      'ratio: attainment × weight, at most 100%, nothing below 0%',
      'The points follow the attainment: weight × attainment, at most 100% of the weight.',
    ],
    ['比率法（ratio）：完成率×权重，100%封顶，低于0%不得分', '得分＝权重×完成率，最高不超过权重分。'],
  ],
  [
    'a line that holds its ends',
    {
      unit: 't',
      scoring: linear([
        [80, 60],
        [110, 100],
      ]),
    },
    [
      'linear: straight lines through 80 → 60%, 110 → 100%',
      'The points lie on straight lines between these values, in per cent of the weight: 80 t → 60%; 110 t → 100%.',
      'Below 80 t: 60%.',
      'Above 110 t: 100%.',
    ],
    [
      '线性插值法（linear）：80 → 60%，110 → 100%',
      '在以下各点之间按线性插值法计分（占权重的百分比）：80 t得60%；110 t得100%。',
      '低于80 t得60%。',
      '高于110 t得100%。',
    ],
  ],
  [
    'a line with other ends',
    {
      unit: '%',
      scoring: linear(
        [
          [80, 60],
          [110, 100],
        ],
        0,
        105,
      ),
    },
    [
      'linear: straight lines through 80 → 60%, 110 → 100%, 0% left of the first, 105% right of the last',
      'The points lie on straight lines between these values, in per cent of the weight: 80% → 60%; 110% → 100%.',
      'Below 80%: 0%.',
      'Above 110%: 105%.',
    ],
    [
      '线性插值法（linear）：80 → 60%，110 → 100%，低于首点得0%，高于末点得105%',
      '在以下各点之间按线性插值法计分（占权重的百分比）：80%得60%；110%得100%。',
      '低于80%得0%。',
      '高于110%得105%。',
    ],
  ],
  [
    'tiers',
    {
      unit: 't',
      scoring: steps(
        [
          [100, 100],
          [90, 50],
        ],
        10,
      ),
    },
    [
      'steps: 100 → 100%, 90 → 50%, otherwise 10%',
      'The best tier reached counts, its bound included, in per cent of the weight: at least 100 t → 100%; at least 90 t → 50%; otherwise 10%.',
    ],
    [
      '层差法（steps）：100 → 100%，90 → 50%，其余得10%',
      '按达到的最高一档计分（含界值，占权重的百分比）：不低于100 t得100%；不低于90 t得50%；其余得10%。',
    ],
  ],
  [
    'tiers of a KPI of which less is better',
    {
      direction: 'lower',
      unit: 'days',
      scoring: steps([
        [3, 100],
        [5, 80],
      ]),
    },
    [
      'steps: 3 → 100%, 5 → 80%, otherwise 0%',
      'The best tier reached counts, its bound included, in per cent of the weight: at most 3 days → 100%; at most 5 days → 80%; otherwise 0%.',
    ],
    [
      '层差法（steps）：3 → 100%，5 → 80%，其余得0%',
      '按达到的最高一档计分（含界值，占权重的百分比）：不高于3 days得100%；不高于5 days得80%；其余得0%。',
    ],
  ],
  [
    'points for each unit',
    { unit: 't', scoring: perUnit({ deduct: 2, per: 10 }) },
    [
      'perUnit: 2 off for each 10 short, parts count pro rata',
      'The target reached earns all points.',
      '2 points off per 10 t short of it, parts in proportion, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差10扣2分，不足一个单位的按比例计',
      '达成目标得满分。',
      '每低于目标10 t扣2分，不足一个单位的按比例计，扣完为止。',
    ],
  ],
  [
    'one point for each complete percentage point, few at most',
    { unit: '%', scoring: perUnit({ deduct: 1, per: 1, partial: 'ignore', maxDeduct: 5 }) },
    [
      'perUnit: 1 off for each 1 short, only complete units count, at most 5',
      'The target reached earns all points.',
      '1 point off per 1 percentage point short of it, for complete ones only, 5 points at most.',
    ],
    [
      '减分法（perUnit）：每差1扣1分，不足一个单位的不计，最多扣5分',
      '达成目标得满分。',
      '每低于目标1个百分点扣1分，不足一个单位的不计，最多扣5分。',
    ],
  ],
  [
    'points for each started unit, the weight at most',
    { direction: 'lower', unit: '%', scoring: perUnit({ deduct: 2, per: '0.5', partial: 'full', maxDeduct: 20 }) },
    [
      'perUnit: 2 off for each 0.5 short, started units count whole, at most 20',
      'The target reached earns all points.',
      '2 points off per 0.5 percentage points over it, a part counting as a whole one, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差0.5扣2分，不足一个单位的按一个单位计，最多扣20分',
      '达成目标得满分。',
      '每高于目标0.5个百分点扣2分，不足一个单位的按一个单位计，扣完为止。',
    ],
  ],
  [
    'zero tolerance',
    { direction: 'lower', target: 0, scoring: perUnit({ deduct: 10, per: 1 }) },
    [
      'perUnit: 10 off for each 1 short, parts count pro rata',
      'Zero tolerance: full points only if there is none at all.',
      '10 points off per 1, parts in proportion, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差1扣10分，不足一个单位的按比例计',
      '零容忍：一次也没有才得满分。',
      '每发生1次扣10分，不足一个单位的按比例计，扣完为止。',
    ],
  ],
  [
    'a target of 0 of which more is better',
    { target: 0, scoring: perUnit({ deduct: 2, per: 5 }) },
    [
      'perUnit: 2 off for each 5 short, parts count pro rata',
      'The target reached earns all points.',
      '2 points off per 5 short of it, parts in proportion, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差5扣2分，不足一个单位的按比例计',
      '达成目标得满分。',
      '每低于目标5扣2分，不足一个单位的按比例计，扣完为止。',
    ],
  ],
  [
    'units outside a range',
    { direction: 'range', target: [18, 26], unit: '°C', scoring: perUnit({ deduct: 2, per: 1 }) },
    [
      'perUnit: 2 off for each 1 short, parts count pro rata',
      'The target reached earns all points.',
      '2 points off per 1 °C outside it, parts in proportion, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差1扣2分，不足一个单位的按比例计',
      '达成目标得满分。',
      '每超出区间1 °C扣2分，不足一个单位的按比例计，扣完为止。',
    ],
  ],
  [
    'a range, in whatever direction',
    { direction: 'lower', target: [18, 26], scoring: perUnit({ deduct: 2, per: 1 }) },
    [
      'perUnit: 2 off for each 1 short, parts count pro rata',
      'The target reached earns all points.',
      '2 points off per 1 outside it, parts in proportion, until nothing is left.',
    ],
    [
      '减分法（perUnit）：每差1扣2分，不足一个单位的按比例计',
      '达成目标得满分。',
      '每超出区间1扣2分，不足一个单位的按比例计，扣完为止。',
    ],
  ],
  [
    'per cent of the target, with a bonus by a unit of its own',
    { unit: 't', scoring: perUnit({ deduct: 2, per: 5, unit: 'percent', bonus: 1, bonusPer: 10, maxBonus: 4 }) },
    [
      'perUnit: 2 off for each 5% of the target short, parts count pro rata, 1 more for each 10% of the target beyond, at most 4',
      'The target reached earns all points.',
      '2 points off per 5% of the target short of it, parts in proportion, until nothing is left.',
      'Better than that: 1 point more per 10% of the target, 4 points at most.',
    ],
    [
      '减分法（perUnit）：每差目标值的5%扣2分，不足一个单位的按比例计，每超目标值的10%加1分，最多加4分',
      '达成目标得满分。',
      '每低于目标5%扣2分，不足一个单位的按比例计，扣完为止。',
      '每优于目标10%加1分，最多加4分。',
    ],
  ],
  [
    'a bonus by the same unit',
    { unit: 't', scoring: perUnit({ deduct: 2, per: 5, bonus: 1, maxBonus: 4 }) },
    [
      'perUnit: 2 off for each 5 short, parts count pro rata, 1 more for each 5 beyond, at most 4',
      'The target reached earns all points.',
      '2 points off per 5 t short of it, parts in proportion, until nothing is left.',
      'Better than that: 1 point more per 5 t, 4 points at most.',
    ],
    [
      '减分法（perUnit）：每差5扣2分，不足一个单位的按比例计，每超5加1分，最多加4分',
      '达成目标得满分。',
      '每低于目标5 t扣2分，不足一个单位的按比例计，扣完为止。',
      '每优于目标5 t加1分，最多加4分。',
    ],
  ],
  [
    'milestones',
    { scoring: milestones([HALL]) },
    [
      'milestones: 1 share, 0% less for each 7 days late that have begun',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
    ],
    [
      '里程碑法（milestones）：共1个节点，每逾期7天扣0%，不足7天按7天计',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
    ],
  ],
  [
    'milestones that may be late',
    { scoring: milestones([HALL], 10) },
    [
      'milestones: 1 share, 10% less for each 7 days late that have begun',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      'Accepted late, it loses 10% for each 7 days that have begun.',
    ],
    [
      '里程碑法（milestones）：共1个节点，每逾期7天扣10%，不足7天按7天计',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      '逾期验收的，每7天扣10%，不足7天按7天计。',
    ],
  ],
  [
    'milestones that lose by the day',
    { scoring: milestones([HALL, HALL], 5, 1) },
    [
      'milestones: 2 shares, 5% less for each 1 day late that has begun',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      'Accepted late, it loses 5% for each 1 day that has begun.',
    ],
    [
      '里程碑法（milestones）：共2个节点，每逾期1天扣5%，不足1天按1天计',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      '逾期验收的，每天扣5%，不足一天按一天计。',
    ],
  ],
  [
    'milestones that gain when they are early',
    { scoring: milestones([HALL], 10, 7, { earlyPercent: 5, cap: '1.2' }) },
    [
      'milestones: 1 share, 10% less for each 7 days late that have begun, 5% more for each 7 complete days early, at most 120%',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      'Accepted late, it loses 10% for each 7 days that have begun.',
      'Accepted early, it gains 5% for each 7 complete days.',
      'Together they earn at most 120% of the weight.',
    ],
    [
      '里程碑法（milestones）：共1个节点，每逾期7天扣10%，不足7天按7天计，每提前满7天加5%，120%封顶',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      '逾期验收的，每7天扣10%，不足7天按7天计。',
      '提前验收的，每提前满7天加5%。',
      '各里程碑得分合计以权重的120%封顶。',
    ],
  ],
  [
    'milestones that gain up to the weight',
    { scoring: milestones([HALL], 0, 7, { earlyPercent: 5 }) },
    [
      'milestones: 1 share, 0% less for each 7 days late that have begun, 5% more for each 7 complete days early, at most 100%',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      'Accepted early, it gains 5% for each 7 complete days.',
      'Together they earn at most 100% of the weight.',
    ],
    [
      '里程碑法（milestones）：共1个节点，每逾期7天扣0%，不足7天按7天计，每提前满7天加5%，100%封顶',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      '提前验收的，每提前满7天加5%。',
      '各里程碑得分合计以权重的100%封顶。',
    ],
  ],
  [
    'milestones with a cap',
    { scoring: milestones([HALL], 0, 7, { cap: '0.8' }) },
    [
      'milestones: 1 share, 0% less for each 7 days late that have begun, at most 80%',
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      'Together they earn at most 80% of the weight.',
    ],
    [
      '里程碑法（milestones）：共1个节点，每逾期7天扣0%，不足7天按7天计，80%封顶',
      '各里程碑通过验收后，按占比乘以验收质量得分；未通过验收的不得分。',
      '各里程碑得分合计以权重的80%封顶。',
    ],
  ],
  [
    'a line that goes on',
    {
      unit: 't',
      scoring: linear(
        [
          [80, 20],
          [100, 100],
        ],
        'continue',
        'continue',
      ),
    },
    [
      'linear: straight lines through 80 → 20%, 100 → 100%, the first line goes on left of it, the last line goes on right of it',
      'The points lie on straight lines between these values, in per cent of the weight: 80 t → 20%; 100 t → 100%.',
      'Below 80 t: on at the same rate as between 80 and 100 t, until nothing is left.',
      'Above 100 t: on at the same rate as between 80 and 100 t, without a maximum.',
    ],
    [
      '线性插值法（linear）：80 → 20%，100 → 100%，低于首点沿首段直线延伸，高于末点沿末段直线延伸',
      '在以下各点之间按线性插值法计分（占权重的百分比）：80 t得20%；100 t得100%。',
      '低于80 t的，按80至100 t之间的比例继续递减，扣完为止。',
      '高于100 t的，按80至100 t之间的比例继续递增，上不封顶。',
    ],
  ],
  [
    'a method that cannot be applied',
    { target: 0, scoring: ratio() },
    [
      'ratio: attainment × weight, at most 100%',
      'This method cannot be applied to the objective as it stands; “hoshin check” says why.',
    ],
    ['比率法（ratio）：完成率×权重，100%封顶', '该计分规则目前无法适用于本指标，原因见“hoshin check”。'],
  ],
])('%s, in words', (_claim, spec, english, chinese) => {
  const { kpi } = buildKpi({ weight: 20, target: 100, ...spec });
  const said = (['en', 'zh-CN'] as const).map((language) => [
    methodText(kpi, wordsOf(language)),
    ...scoringSentences(kpi, wordsOf(language)),
  ]);
  expect(said).toEqual([english, chinese]);
});

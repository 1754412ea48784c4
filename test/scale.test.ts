import { hoshin } from './support/run-cli';

/** A plan whose full score is 5.000, with a deduction, a multiplier, a condition on the score, a veto and pay. */
const PLAN = 'test/data/scale-of-five';

/** Lines with single blanks, so that claims do not hang on the width of columns. */
async function printed(line: string): Promise<string> {
  const { code, out } = await hoshin([...line.split(' '), PLAN], { width: 200 });
  expect(code).toBe(0);
  return out.replace(/ +/g, ' ');
}

test.each([
  ['score 2026-06', ['Full score 5.000; points, bonus and deductions are of 100', 'Ward 4.200 4.200 – 4.200']],
  ['score 2026-06', ['Points of 100 84.00', 'Score of 5.000, grade B 4.200', '1150 would bring back 0.754 of 5.000.']],
  [
    'score 2026-06 --language zh-CN',
    ['百分制得分 84.00', '总分（满分5.000分，等级B） 4.200', '达到1150即可挽回0.754分（满分5.000分）。'],
  ],
  [
    'explain ward 2026-06',
    [
      'Points of 100 brought to the scale of the score: 99.085 × 5 / 100 = 4.95425',
      'Score limited by a condition: loss: min(4.95425; 4.2) = 4.2',
      'Grade: 4.200 ≥ 4 → B',
    ],
  ],
  [
    'explain company/wards 2026-06',
    ['Actual computed by the value tree: 4.2 = 4.2', 'Attainment: 1 + (4.2 − 5) / 5 = 0.84'],
  ],
  [
    'letter ward',
    [
      'Score = points × 5 / 100; not below 0, not above 6, rounded to three places.',
      'bonuses (at most 10)',
      'A 4.750',
      'the score is 4.2 at most',
      '5 becomes 5.25',
      '3 → 0.5; 5 → 1; 6 → 1.2. Below 3: 0.',
    ],
  ],
  ['letter ward --language zh-CN', ['总分＝百分制得分×5÷100；不低于0分，不高于6分，四舍五入保留三位小数。']],
  [
    'review 2026-06 --department ward',
    ['4.200 · grade B · provisional', '0.000 on May 2026', 'year ends at 5.010 (A)', '0.754 of 5.000'],
  ],
  ['forecast ward', ['Ward 4.200 B 5.010 A +0.810', 'bound of a condition 1,136 1,150 +0.779']],
  ['what-if ward/income=1300', ['Ward 4.200 B 5.539 A +1.339 5.539 – 5.539']],
  ['map bridge ward', ['Limited by conditions −15.09', 'Points of 100; score 4.200 of 5.000, grade B 84.00']],
])('%s prints the score in its scale, and points on 100', async (line, texts) => {
  const out = await printed(line);
  expect(texts.filter((text) => !out.includes(text))).toEqual([]);
});

test('programs get the score in its scale, with the scale', async () => {
  const { scorecards } = JSON.parse(await printed('score 2026-06 -f json')) as { scorecards: object[] };
  expect(scorecards[1]).toMatchObject({ full: 5, decimals: 3, score: 4.2, low: 4.2, deductions: 3.5, bonus: 0 });
  expect(await printed('score 2026-06 -f csv')).toContain('2026-06,false,ward,4.2,B,');
});

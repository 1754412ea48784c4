import { hoshin } from '../support/run-cli';
import { scoreOf } from './score-of';

const cases = (name: string): string => `test/cases/figures/${name}`;

test('a second, milder veto leaves the limit of the first', async () => {
  const [one, two] = [await scoreOf(cases('vetoes-one')), await scoreOf(cases('vetoes-two-milder'))];
  expect([one.score, one.grade, two.score, two.grade]).toEqual([100, 'D', 95, 'D']);
  expect([two.veto?.without, two.veto?.gradeWithout, two.veto?.others.length]).toEqual([100, 'B', 1]);
});

test('two vetoes on KPIs leave both at 0, and a bonus that requires one of them', async () => {
  const { score, bonus, kpis } = await scoreOf(cases('vetoes-two-kpis'));
  expect([score, bonus, kpis.map(({ points }) => points)]).toEqual([30, 0, [0, 0, 30]]);
});

test('the sheet tells every veto, and the score that would have stood', async () => {
  const { out } = await hoshin(['score', '2026', '--final', cases('vetoes-two-kpis')], { width: 200 });
  expect(out).toContain(
    'Veto “VA” of 2026-05-02, approved by Boss. “A” has no points. Veto “VB” of 2026-06-02, approved by Boss. ' +
      '“B” has no points. Without them the score would have stood at 105.00, grade A.',
  );
});

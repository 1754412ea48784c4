import schema from '../../schemas/reports/review-index.schema.json';
import { parsePeriod } from '../../src/calendar/period';
import type { Report } from '../../src/reports/base/report';
import { ReviewScores, reviewedScorecards } from '../../src/reports/review';
import { reviewIndex } from '../../src/reports/review-index';
import { complaints, contextOf, example, render, undescribed, widest } from './sample';

const { plan } = example('river-foods');

function indexOf(text: string): Report {
  const scores = new ReviewScores(plan, parsePeriod(text)!);
  return reviewIndex.build(
    {
      scores,
      sheets: reviewedScorecards(plan, scores.cycle).map((scorecard) => ({
        scorecard,
        file: `${text}-${scorecard.id}.md`,
      })),
    },
    contextOf(plan),
  );
}

test.each(['2026-W26', '2026-06', '2026-H1', '2026'])('the data of %s has the shape of the schema', (cycle) =>
  expect(complaints(schema, indexOf(cycle).data)).toEqual([]),
);

test('every field is described', () => expect(undescribed(schema)).toEqual([]));

test('whether a result is final stands where results are assessed, and only there', () => {
  expect(render(indexOf('2026'), 'markdown')).toContain('| Result |');
  expect(render(indexOf('2026-H1'), 'markdown')).not.toContain('Result');
});

test('other cycles of the folder stand below', () => {
  const scores = new ReviewScores(plan, parsePeriod('2026-06')!);
  const report = reviewIndex.build(
    { scores, sheets: [], others: [{ cycle: parsePeriod('2026-Q1')!, file: '2026-Q1.md' }] },
    contextOf(plan),
  );
  expect(render(report, 'markdown')).toContain('## Other cycles\n\n| Cycle |\n| --- |\n| [Q1 2026](2026-Q1.md) |');
  expect(report.data).toMatchObject({ others: [{ cycle: '2026-Q1', file: '2026-Q1.md' }] });
});

test('a link leads to the file whatever its name, and fits the terminal', () => {
  const [first] = reviewedScorecards(plan, parsePeriod('2026-06')!);
  const report = reviewIndex.build(
    {
      scores: new ReviewScores(plan, parsePeriod('2026-06')!),
      sheets: [{ scorecard: first!, file: '2026-06-生产_1*.md' }],
    },
    contextOf(plan),
  );
  expect(render(report, 'markdown')).toContain('(2026-06-%E7%94%9F%E4%BA%A7_1*.md)');
  for (const width of [80, 100, 120])
    expect(widest(render(indexOf('2026'), 'terminal', width))).toBeLessThanOrEqual(width);
});

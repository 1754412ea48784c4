import { quotaUse, type ScorecardScore } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { dec } from '../support/build-plan';

const graded = (id: string, grade: string | undefined, department: string | undefined = id): ScorecardScore =>
  ({ scorecard: { id, ...(department !== undefined && { department }) }, grade }) as unknown as ScorecardScore;

const company = { ...graded('company', 'A'), scorecard: { id: 'company' } } as unknown as ScorecardScore;

test('a quota counts the scorecards with its grade among those of departments and positions', () => {
  const quota = [
    { grade: 'A', share: dec('0.5') },
    { grade: 'B', share: dec('0.25') },
    { grade: 'C', share: dec(0) },
  ] as never;
  const used = quotaUse([company, graded('x', 'A'), graded('y', 'B'), graded('z', 'A'), graded('w', undefined)], {
    quota,
  });
  expect(
    used.map(({ grade, share, having, of, exceeded }) => [
      grade,
      plain(share),
      having.map(({ id }) => id).join(),
      of,
      exceeded,
    ]),
  ).toEqual([
    ['A', '0.5', 'x,z', 4, false],
    ['B', '0.25', 'y', 4, false],
    ['C', '0', '', 4, false],
  ]);
  expect(quotaUse([graded('x', 'A')], { quota }).map(({ exceeded }) => exceeded)).toEqual([true, false, false]);
  expect(quotaUse([company], { quota }).map(({ share, of }) => [plain(share), of])).toEqual([
    ['0', 0],
    ['0', 0],
    ['0', 0],
  ]);
});

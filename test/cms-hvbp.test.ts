import { planOf, readHospitals } from './support/hospitals';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const hospitals = readHospitals();

test('all 2,474 printed total performance scores of the hospitals come out of one run', async () => {
  const plan = temporaryFolder(planOf(hospitals));
  const { code, out, err } = await hoshin(['score', '2024', '--final', '-f', 'json', plan]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { scorecards } = JSON.parse(out) as { scorecards: { department: string; score: number }[] };
  const computed = new Map(scorecards.map(({ department, score }) => [department, score]));
  const wrong = hospitals.filter(({ id, total }) => computed.get(id) !== roundHalfUp(total));
  expect(hospitals).toHaveLength(2474);
  expect(wrong).toEqual([]);
});

test('the plan of the hospitals has no error', async () => {
  const plan = temporaryFolder(planOf(hospitals.slice(0, 300)));
  const { out } = await hoshin(['check', '-f', 'json', plan]);
  expect(JSON.parse(out)).toMatchObject({ errors: 0 });
});

/** On the text: 12 printed decimals to 2, half up. */
function roundHalfUp(printed: string): number {
  const [whole = '0', decimals = ''] = printed.split('.');
  const thousandths = BigInt(whole + decimals.padEnd(3, '0').slice(0, 3));
  return Number((thousandths + 5n) / 10n) / 100;
}

import { comparePlans, evolution, everyValue, itemHistory, plansOf } from '../../src/history';
import { presentAddress } from '../../src/history/compare-plans';
import { loadPlan } from '../../src/pipeline';
import { gitReader } from '../../src/source/git';
import { planVersions } from '../../src/source/plan-versions';
import { readTree } from '../../src/source/read-tree';
import { PLACES } from '../support/places';
import { yearOfCommits } from '../support/year-of-commits';

jest.unmock('../../src/pipeline');

test.each(PLACES)('the files that name an item tell its whole history: a plan %s', async (place) => {
  const repo = await yearOfCommits(place, async () => {});
  const versions = planVersions(repo.plan, { to: 'HEAD' }, gitReader({ PATH: process.env.PATH }));
  const { plan } = loadPlan(readTree(repo.plan));
  const planOf = plansOf((tree) => loadPlan(tree).plan);
  const [all, last] = [evolution(versions, planOf, { concerns: () => true }), planOf(versions.at(-1)!)!];
  const addresses = new Set(everyValue(plan).map(({ address }) => address.split(' ')[0]!));
  expect(addresses.size).toBeGreaterThan(30);
  expect(comparePlans(last, plan)).toEqual([]);
  const placed = ({ change, commit }: (typeof all)[number]): object => ({
    ...change,
    origin: change.origin?.file.path,
    commit: commit?.hash,
  });
  for (const address of addresses) {
    const own = all.filter(({ change }) => {
      const of = presentAddress(change.address, plan.renames);
      return of === address || of.startsWith(`${address} `);
    });
    const told = itemHistory(address, versions, plan, planOf);
    expect({ address, told: told.map(placed) }).toEqual({ address, told: own.map(placed) });
  }
  repo.dispose();
});

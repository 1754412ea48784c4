import { PLACES, PlacedRepo } from '../support/places';

const PLAN = { 'plan.yaml': 'kind: plan\nid: x\nname: X\n', 'odd.yaml': 'kind: nothing\n' };

test.each(PLACES)('a file is named from the top of its repository for CI: a plan %s', async (place) => {
  const repo = new PlacedRepo(place, PLAN);
  const { out } = await repo.run('check -f github');
  expect(out).toContain(`file=${repo.folder}odd.yaml,`);
  repo.dispose();
});

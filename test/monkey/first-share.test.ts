import { testSpoiltPlans } from './spoilt-plans';

// Looking for a repository takes longer than everything else, and there is none.
jest.mock('../../src/source/git', () => ({
  gitReader: () => ({
    in: () => () => {
      throw new Error('There is no git here.');
    },
  }),
}));

testSpoiltPlans(0);

import fc from 'fast-check';
import { anyResults, SAMPLE, write } from '../support/check-results';
import { hoshin } from '../support/run-cli';
import { multitoolComplaints, schemaComplaints } from './sarif-multitool';

describe('sarif', () => {
  test('Microsoft’s validator asks for nothing but a web site, which hoshin has not', async () => {
    const { out } = await hoshin(['check', 'test/slip', '-f', 'sarif']);
    expect(multitoolComplaints([out, write('sarif', SAMPLE)])).toEqual(
      Array(2).fill('SARIF2005 Warning_ProvideToolnformationUri'),
    );
  });

  test('the schema of SARIF 2.1.0 holds, whatever a plan holds', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        expect(schemaComplaints(write('sarif', results))).toEqual([]);
      }),
    );
  });
});

import { join } from 'node:path';
import { leftToWrite } from '../support/to-be-written';

test('every word, page and schema that “npm run new” made is filled in', () => {
  expect(leftToWrite(join(__dirname, '../..'))).toEqual([]);
});

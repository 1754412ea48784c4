import { memoizeLast } from '../util/memoize';
import { readPackageFile } from '../util/package-file';

export const SCRIPT_FILE = 'search.js';

/** The one script of a site: it leaves of the index what was searched for. */
export const script = memoizeLast(() => readPackageFile('src/site/search.js'));

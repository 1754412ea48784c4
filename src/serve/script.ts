import { readPackageFile } from '../util/package-file';
import { memoizeLast } from '../util/memoize';

export const SCRIPT_PATH = '/live.js';

/** The one script: it keeps an open page up to date. */
export const script = memoizeLast(() => readPackageFile('src/serve/live.js'));

import { readPackageFile } from '../../util/package-file';
import { rememberLast } from '../../util/remember-last';

export const SCRIPT_PATH = '/live.js';

/** The one script: it keeps an open page up to date. */
export const script = rememberLast(() => readPackageFile('assets/live.js'));

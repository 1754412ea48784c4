import { base } from './base';
import { beside } from './beside';
import { colourStyle } from './colours';
import { print } from './print';
import { screen } from './screen';
import { sheet } from './sheet';
import { status } from './status';
import { tables } from './tables';

/** The style sheet of every page. The same markup serves screen and paper. */
export const styles = [colourStyle, base, tables, status, screen, print, beside, sheet].join('\n');

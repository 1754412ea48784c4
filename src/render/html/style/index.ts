import { colourStyle } from './colours';
import { pageStyle } from './page';
import { paperStyle } from './paper';

/** The style sheet of every page. The same markup serves screen and paper. */
export const styles = [colourStyle, pageStyle, paperStyle].join('\n');

import { chart } from './chart';
import { command } from './command';
import type { Kind } from './kind';
import { method } from './method';
import { report } from './report';
import { rule } from './rule';

/** Every kind that `npm run new KIND ID` makes. */
export const KINDS: readonly Kind[] = [rule, method, report, chart, command];

import { actions } from './actions';
import { kpis } from './kpis';
import { links } from './links';
import { measures } from './measures';
import { plans } from './plans';
import { problems } from './problems';
import { scorecards } from './scorecards';
import type { Table } from './table';
import { targets } from './targets';
import { values } from './values';

export type { PlanFacts } from './plan-facts';
export type { Row, Table } from './table';

/** All tables but those of pay, in the order of what is written. */
export const tables: readonly Table[] = [plans, scorecards, kpis, values, targets, measures, actions, problems, links];

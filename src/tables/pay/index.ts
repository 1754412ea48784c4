import type { Table } from '../table';
import { incidents } from './incidents';
import { payMonths } from './months';
import { paySettlements } from './settlements';

/** Tables that name people with pay or conduct. They go into a folder of their own, where they are asked for. */
export const payTables: readonly Table[] = [payMonths, paySettlements, incidents];

export { prepayOf, type Advance } from './advances';
export type { Charge } from './charges';
export type { Factor } from './factors';
export { monthlySheets, type MonthlySheet, type Refund } from './monthly-sheet';
export type { PoolShare, SharedPool } from './pools';
export { settlePlan, type LackingScore, type SettledPlan } from './settle-plan';
export type { PostStretch, Settlement, Shortfall } from './settlement';
export { monthsText } from './settlement';
export { yearPay, type PersonYear, type YearPay } from './year-pay';

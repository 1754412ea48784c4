import { sum, toNumber, ZERO } from '../../util/decimal';
import type { FlatTable } from '../base/report';
import { meanCoefficient, poolShareOf, refunded } from './data';
import type { MonthFacts, PayFacts, SettlementFacts } from './facts';
import { fraction, rounded } from '../base/json-values';

type Record = Readonly<{ [column: string]: string | number | null }>;

/** One row for each person. */
export function flat(facts: PayFacts): FlatTable {
  const [columns, rows] =
    facts.type === 'month'
      ? ([MONTH, monthRecords(facts)] as const)
      : ([SETTLEMENT, settlementRecords(facts)] as const);
  const errors = facts.errors.found.length;
  return { columns, rows: rows.map((row) => columns.map((column) => (column === 'errors' ? errors : row[column]!))) };
}

const MONTH = [
  'period',
  'person',
  'name',
  'department',
  'part',
  'monthly',
  'incidents',
  'penalties',
  'deduction',
  'capped',
  'pay',
  'refunds',
  'prepay',
  'offset',
  'total',
  'errors',
] as const;

const monthRecords = ({ period, sheets }: MonthFacts): readonly Record[] =>
  sheets.map((sheet) => ({
    period: period.text,
    person: sheet.person.id,
    name: sheet.person.name,
    department: sheet.department.to,
    part: toNumber(sheet.advance.attendance.part, 1),
    monthly: rounded(sheet.monthly),
    incidents: sheet.charges.map(({ incident }) => incident.id).join(' '),
    penalties: rounded(sum(sheet.penalties)),
    deduction: rounded(sheet.deduction),
    capped: String(sheet.capped),
    pay: rounded(sheet.pay),
    refunds: rounded(refunded(sheet)),
    prepay: rounded(sheet.advance.paid),
    offset: rounded(sheet.advance.offset),
    total: rounded(sheet.total),
  }));

const SETTLEMENT = [
  'period',
  'person',
  'name',
  'department',
  'annual',
  'months',
  'coefficient',
  'due',
  'prepaid',
  'settlement',
  'policy',
  'shortfall',
  'pool',
  'corrections',
  'refunds',
  'errors',
] as const;

const settlementRecords = ({ period, settled: { settlements, pools } }: SettlementFacts): readonly Record[] =>
  settlements.map((settlement) => ({
    period: period.text,
    person: settlement.person.id,
    name: settlement.person.name,
    department: settlement.department.to,
    annual: rounded(settlement.annual),
    months: toNumber(settlement.months, 1),
    coefficient: fraction(meanCoefficient(settlement)),
    due: rounded(settlement.due),
    prepaid: rounded(settlement.prepaid),
    settlement: rounded(settlement.settlement),
    policy: settlement.shortfall?.policy ?? null,
    shortfall: rounded(settlement.shortfall?.amount),
    pool: rounded(poolShareOf(settlement, pools)),
    corrections: rounded(settlement.correction ?? ZERO),
    refunds: rounded(refunded(settlement)),
  }));

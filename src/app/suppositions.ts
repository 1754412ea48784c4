import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { milestonesOf, milestonesOn } from '../model/milestones-of';
import type { Challenge, Kpi, Milestone, Plan } from '../model/types';
import type { Supposed } from '../reports/what-if';
import { middleOf } from '../scoring/attainment';
import { decimal, HUNDRED, type Decimal } from '../util/decimal';
import { UserError } from '../util/user-error';
import { itemAt } from './find-item';
import type { Tracks } from '../scoring/types';

/** Reads `ADDRESS=VALUE` as what is supposed. `tracks` are those of the plan as it stands. */
export function supposedBy(written: string, period: Period, tracks: Tracks): Supposed {
  const at = written.lastIndexOf('=');
  const [address, value] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  const milestone = milestoneAt(address, period, tracks.plan);
  const { item, milestones } = milestone ?? wholeItem(address, period, tracks.plan);
  if (item.type === 'kpi' && item.actuals.notApplicable) throw new UserError('supposed-not-applicable', address);
  if (milestones === undefined)
    return { type: 'value', written, kpi: item as Kpi, value: valueOf(value, item as Kpi, tracks) };
  if (value === 'done') return { type: 'done', written, item, milestones };
  throw new UserError('supposed-of-milestones', value, address);
}

interface SupposedItem {
  readonly item: Kpi | Challenge;
  /** Undefined for a KPI that has values. */
  readonly milestones: readonly Milestone[] | undefined;
}

function wholeItem(address: string, period: Period, plan: Plan): SupposedItem {
  const item = itemAt(address, period, plan);
  if (item.type === 'kpi' || item.type === 'challenge') return { item, milestones: milestonesOf(item) };
  throw new UserError('supposed-without-points', address);
}

/** A single milestone, by the address of its KPI or project and its own id. */
function milestoneAt(address: string, period: Period, plan: Plan): SupposedItem | undefined {
  const year = fiscalYearOf(period, plan.fiscalYear);
  const found = plan.scorecards
    .filter((scorecard) => scorecard.year === year)
    .flatMap(milestonesOn)
    .find(({ milestone }) => milestone.address === address);
  return found && { item: found.of, milestones: [found.milestone] };
}

function valueOf(text: string, kpi: Kpi, tracks: Tracks): Decimal {
  const { target, challenge } = kpi;
  if (text === 'basic' && target) return middleOf(target);
  if (text === 'challenge' && challenge) return middleOf(challenge.target);
  if (text === 'challenge') throw new UserError('supposed-without-challenge', kpi.address);
  const [, number, percent] = /^([+-]?\d{1,15}(?:\.\d{1,15})?)\s*(%?)$/.exec(text) ?? [];
  if (number === undefined || (percent && !/^[+-]/.test(number) && kpi.unit !== '%'))
    throw new UserError('supposed-no-value', text, kpi.address);
  return percent && /^[+-]/.test(number) ? changedBy(decimal(number), kpi, tracks) : decimal(number);
}

/** The value that the year is heading for, changed by so many per cent. */
function changedBy(percent: Decimal, kpi: Kpi, tracks: Tracks): Decimal {
  const { fullYearValue } = tracks.of(kpi);
  if (!fullYearValue) throw new UserError('supposed-without-actuals', kpi.address);
  return fullYearValue.add(fullYearValue.abs().mul(percent).div(HUNDRED));
}

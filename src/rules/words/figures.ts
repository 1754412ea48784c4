import type { Indicator, Kpi, Target } from '../../model/types';
import * as figures from '../../scoring/quantity';
import * as steps from '../../scoring/step';
import { round, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { withoutUnitSpace } from '../../util/without-unit-space';

/** `99.5 %`; in Chinese `99.5%`. */
export const quantity = (value: Decimal, unit: string | undefined): Localized => spaced(figures.quantity(value, unit));

/** `18–26 days` */
export const targetQuantity = (target: Target, unit: string | undefined): Localized =>
  spaced(figures.targetQuantity(target, unit));

export const percent = (share: Decimal): Localized => spaced(steps.percent(share));

/** A figure as the KPI prints it. */
export const figure = (value: Decimal, { decimals, unit }: Kpi | Indicator): Localized =>
  quantity(round(value, decimals), unit);

const spaced = (en: string): Localized => ({ en, 'zh-CN': withoutUnitSpace(en) });

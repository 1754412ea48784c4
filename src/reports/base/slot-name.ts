import type { Period } from '../../calendar/period';
import type { ReportContext } from './report-kind';

/** A period of a year where its year is plain: `Jun`, `Q2`. */
export function slotName({ unit, index, year, text }: Period, { words }: ReportContext): string {
  switch (unit) {
    case 'month':
      return words.review.shortMonth(index);
    case 'quarter':
      return words.pictures.slots.quarter(index);
    case 'half':
      return words.pictures.slots.half(index);
    case 'year':
      return words.pictures.slots.year(year);
    case 'week':
      return text;
  }
}

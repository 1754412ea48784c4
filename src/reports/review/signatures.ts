import type { Block, Signature } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';

/**
 * Signatures of the person responsible for the scorecard, and of the chair and the keeper of the minutes (spec 03.8).
 */
export function signatures({ scorecard: { department }, review }: ReviewFacts, { words }: ReportContext): Block {
  const { chair, head, holder, minutes } = words.common.signatures;
  const own: readonly Signature[] = department
    ? [
        department.type === 'position'
          ? { role: holder, name: department.holder }
          : { role: head, name: department.head },
      ]
    : [];
  return { type: 'signatures', items: [...own, { role: chair, name: review?.chair }, { role: minutes }] };
}

import type { Contributions } from '../../scoring';
import { isPositive } from '../../util/decimal';
import { inText } from './cells';
import type { Block } from './report';
import type { ReportContext } from './report-kind';

/** The distance of a KPI's target from what the targets of its inputs make; nothing where they agree. */
export function ownTarget({ target, ownTarget: own }: Contributions, { words }: ReportContext): readonly Block[] {
  const apart = own?.sub(target);
  if (!own || !apart || apart.equals(0)) return [];
  const text = words.common.ownTarget(inText(own), inText(apart.abs()), isPositive(apart));
  return [{ type: 'paragraph', text }];
}

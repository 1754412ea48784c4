import type { Plan } from '../../model/types';
import { onPaper } from '../base/on-paper';
import type { ReportKind } from '../base/report-kind';

/** Stands where a fault took a page away, so that no link leads to nothing. */
export const siteMissing: ReportKind<Plan> = {
  build: (plan, context) => ({
    id: 'site-missing',
    title: context.words.site.missing.title,
    ...onPaper(plan, context),
    blocks: [{ type: 'paragraph', text: context.words.site.missing.why }],
    data: {},
  }),
};

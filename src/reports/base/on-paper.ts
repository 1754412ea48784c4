import type { Plan } from '../../model/types';
import type { Page, Report } from './report';
import type { ReportContext } from './report-kind';

/**
 * The language of a report and the facts of its pages, which every report has. The cycle may be one's own words or the
 * label of a period.
 */
export const onPaper = (
  { name, policy }: Pick<Plan, 'name'> & Partial<Pick<Plan, 'policy'>>,
  { language, words, say, note }: ReportContext,
  { cycle, ...about }: Omit<Page, 'organisation'> = {},
): Pick<Report, 'language' | 'page'> => ({
  language,
  page: {
    organisation: say(name),
    ...about,
    cycle: cycle && words.common.period(cycle),
    ...(note !== undefined && { note }),
    ...(policy?.paper === 'letter' && { paper: policy.paper }),
  },
});

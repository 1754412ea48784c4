import type { Plan } from '../model/types';
import type { Page, Report } from './report';
import type { ReportContext } from './report-kind';

/** The language of a report and the facts of its pages, which every report has. */
export const onPaper = ({ name }: Pick<Plan, 'name'>, { language, say }: ReportContext, about: Omit<Page, 'organisation'> = {}): Pick<Report, 'language' | 'page'> => ({
  language,
  page: { organisation: say(name), ...about },
});

import type { PeriodUnit } from '../../calendar/period';
import type { Scorecard } from '../../model/types';
import type { Section } from './section';
import { acting, weekActing, yearActing } from './sections/acting';
import { assessment } from './sections/assessment';
import { carriedOver } from './sections/carried-over';
import { pageOne, weekPageOne } from './page-one';
import { causes } from './sections/causes';
import { checking } from './sections/checking';
import { conduct } from './sections/conduct';
import { counts } from './sections/counts';
import { departments } from './sections/departments';
import { doing } from './sections/doing';
import { companyWeekFeedback, feedback, weekFeedback } from './sections/feedback';
import { ksfCheck } from './sections/ksf-check';
import { lessons } from './sections/lessons';
import { meeting } from './sections/meeting';
import { objectives } from './sections/objectives';
import { overdue } from './sections/overdue';
import { planning } from './sections/planning';
import { praise } from './sections/praise';
import { projects } from './sections/projects';
import { redList } from './sections/red-list';
import { since, sinceClosed, sinceOpen } from './sections/since';
import { strategicPath } from './sections/strategic-path';
import { strategyMap } from './sections/strategy-map';
import { sufficiency } from './sections/sufficiency';
import { summary } from './sections/summary';
import { targets } from './sections/targets';
import { trend } from './sections/trend';
import { warnings } from './sections/warnings';
import { weekDoing } from './sections/week-doing';
import { worked } from './sections/worked';
import { xMatrix } from './sections/x-matrix';

/** The sections of a review for one kind of cycle, in meeting order (spec 03.8). */
interface Contents {
  readonly department: readonly Section[];
  readonly company: readonly Section[];
}

const CONTENTS: Readonly<Record<PeriodUnit, Contents>> = {
  week: {
    department: [weekPageOne, meeting, since, planning, weekDoing, weekActing, weekFeedback],
    company: [weekPageOne, meeting, since, counts, overdue, weekActing, praise, companyWeekFeedback],
  },
  month: {
    department: [
      pageOne,
      meeting,
      since,
      summary,
      planning,
      doing,
      checking,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
    company: [
      pageOne,
      meeting,
      since,
      summary,
      departments,
      planning,
      doing,
      checking,
      redList,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
  },
  quarter: {
    department: [
      pageOne,
      meeting,
      sinceOpen,
      worked,
      summary,
      planning,
      doing,
      checking,
      causes,
      sufficiency,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
    company: [
      pageOne,
      meeting,
      sinceOpen,
      worked,
      summary,
      trend,
      departments,
      objectives,
      planning,
      doing,
      checking,
      redList,
      causes,
      sufficiency,
      xMatrix,
      strategyMap,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
  },
  half: {
    department: [
      pageOne,
      meeting,
      sinceOpen,
      worked,
      summary,
      assessment,
      planning,
      doing,
      checking,
      causes,
      sufficiency,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
    company: [
      pageOne,
      meeting,
      sinceOpen,
      worked,
      summary,
      assessment,
      trend,
      departments,
      ksfCheck,
      strategicPath,
      objectives,
      planning,
      doing,
      checking,
      redList,
      causes,
      sufficiency,
      xMatrix,
      strategyMap,
      projects,
      conduct,
      acting,
      feedback,
      warnings,
    ],
  },
  year: {
    department: [
      pageOne,
      meeting,
      sinceClosed,
      summary,
      assessment,
      doing,
      checking,
      causes,
      projects,
      lessons,
      carriedOver,
      conduct,
      yearActing,
      feedback,
      warnings,
    ],
    company: [
      pageOne,
      meeting,
      sinceClosed,
      summary,
      assessment,
      trend,
      departments,
      strategicPath,
      ksfCheck,
      objectives,
      doing,
      checking,
      redList,
      causes,
      targets,
      projects,
      lessons,
      carriedOver,
      conduct,
      yearActing,
      feedback,
      warnings,
    ],
  },
};

export const contentsOf = (unit: PeriodUnit, { department }: Scorecard): readonly Section[] =>
  CONTENTS[unit][department ? 'department' : 'company'];

import type { PeriodUnit } from '../../calendar/period';
import type { Scorecard } from '../../model/types';
import type { Section } from './section';
import { acting } from './sections/acting';
import { checking } from './sections/checking';
import { departments } from './sections/departments';
import { doing } from './sections/doing';
import { feedback } from './sections/feedback';
import { meeting } from './sections/meeting';
import { planning } from './sections/planning';
import { projects } from './sections/projects';
import { redList } from './sections/red-list';
import { since } from './sections/since';
import { summary } from './sections/summary';
import { warnings } from './sections/warnings';

/** What a review of one kind of cycle holds, in meeting order (spec 03.8). */
interface Contents {
  readonly department: readonly Section[];
  readonly company: readonly Section[];
}

const CONTENTS: Readonly<Partial<Record<PeriodUnit, Contents>>> = {
  month: {
    department: [meeting, since, summary, planning, doing, checking, projects, acting, feedback, warnings],
    company: [meeting, since, summary, departments, planning, doing, checking, redList, projects, acting, feedback, warnings],
  },
};

export const hasContents = (unit: PeriodUnit): boolean => CONTENTS[unit] !== undefined;

/** Empty for a kind of cycle that has no review report. */
export const contentsOf = (unit: PeriodUnit, { department }: Scorecard): readonly Section[] => CONTENTS[unit]?.[department ? 'department' : 'company'] ?? [];

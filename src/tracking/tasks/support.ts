import type { Plan } from '../../model/types';
import { openSupport, type UnansweredSupport } from '../unanswered-support';
import { answersFor, waitingFor, type FindTasks } from './task';

/** Requests for support to answer. */
export const support: FindTasks = (plan, window) =>
  openSupport(plan, window.day).map(({ since, ...asked }) => ({
    work: { type: 'support', asked },
    id: `support/${asked.askedIn.scorecardId}/${asked.askedIn.cycle.text}/${asked.askedIn.support.indexOf(asked.request) + 1}`,
    scorecardId: asked.askedIn.scorecardId,
    person: whoAnswers(asked, plan),
    origin: asked.request.origin,
    ...waitingFor(since, window, asked.request.by),
  }));

/** The head of the department that is asked; whoever is no department is asked by name. */
function whoAnswers(
  { request: { of } }: Pick<UnansweredSupport, 'request'>,
  { departments }: Plan,
): string | undefined {
  const department = departments.find(({ id }) => id === of);
  return department ? answersFor({ department }) : of;
}

import { QUESTIONS } from '../../../src/model/readiness-questions';
import { dayOf, type Document, type World } from './world';

/** A self-assessment at the beginning of the year; some questions are not answered. */
export const readiness = (world: World): Document => {
  const { draw, departments } = world;
  return {
    kind: 'readiness',
    on: dayOf(world, 0),
    department: draw.maybe(() => draw.of(departments), 40),
    by: [draw.person()],
    answers: Object.fromEntries(
      QUESTIONS.filter(() => draw.chance(80)).map(({ id }) => [
        id,
        { answer: draw.int(1, 5), evidence: draw.text('Evidence') },
      ]),
    ),
    note: draw.text('Note'),
  };
};

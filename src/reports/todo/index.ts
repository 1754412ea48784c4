import { paragraph } from '../base/blocks';
import { onPaper } from '../base/on-paper';
import type { ReportKind } from '../base/report-kind';
import { calendar } from './calendar';
import { data } from './data';
import type { TodoFacts } from './facts';
import { flat } from './flat';
import { personBlocks, summary } from './tables';

export { byPerson, type TodoFacts } from './facts';

/** Lists what is late, waits for an answer or is due, for each person who has to do it. */
export const todo: ReportKind<TodoFacts> = {
  build: (facts, context) => ({
    id: 'todo',
    title: context.words.todo.title(context.say(facts.plan.name)),
    ...onPaper(facts.plan, context),
    blocks: [paragraph(summary(facts, context)), ...facts.people.flatMap((one) => personBlocks(one, facts, context))],
    data: data(facts, context),
    flat: flat(facts, context),
    calendar: calendar(facts, context),
  }),
};

import { daysNamed } from '../../app/surroundings';
import { todo as ask } from '../../app/todo';
import { textOf, type Command } from '../command';
import { openPlan } from '../open-plan';
import { PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const todo: Command = {
  examples: [
    ['what is late, unanswered, or due in the next two weeks', 'hoshin todo'],
    ['what one person has to do this week', 'hoshin todo --person "Chen Wei" --within 7d'],
    ['a calendar to subscribe to', 'hoshin todo --out todo.ics'],
  ],
  call: ['todo'],
  on: 'plan',
  does: 'print',
  reports: ['todo'],
  formats: [...TABLE_FORMATS, 'ics'],
  arguments: [PATH],
  options: [
    REVISION,
    { flags: '--person <name>', value: 'text', help: 'only what this person has to do, by the name in the plan' },
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only what is of this scorecard, or asked of it: the id of a department, or company',
    },
    {
      flags: '--within <days>',
      value: 'text',
      help: 'how far ahead to look, in days or weeks: 14d, 2w (default: 14d)',
    },
    ...PRINTING,
  ],

  run([path], options, io) {
    const opened = openPlan(path, options, io);
    const within = textOf(options, 'within');
    const answer = ask(opened, {
      person: textOf(options, 'person'),
      department: textOf(options, 'department'),
      within: within === undefined ? undefined : daysNamed(within),
    });
    return tell(answer, opened, options, io);
  },
};

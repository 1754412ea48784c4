import type { SuppositionMistakes, WordsFor } from '../../../util/mistakes';

export const supposition: WordsFor<SuppositionMistakes> = {
  'no-supposition': (text) => ({
    message: `“${text}” does not say what to suppose.`,
    help: 'Write ADDRESS=VALUE, such as production/first-pass-rate=99.4.',
  }),
  'supposed-twice': (address) => ({
    message: `Two values are supposed of “${address}”.`,
    help: 'Keep one of them.',
  }),
  'supposed-without-points': (address) => ({
    message: `“${address}” has no points of its own: only KPIs and challenge projects have.`,
    help: 'Name one of them, such as production/first-pass-rate=99.4.',
  }),
  'supposed-not-applicable': (address) => ({
    message: `“${address}” does not apply this year, so no value of it changes a score.`,
    help: 'Take its “na” out of the actuals first.',
  }),
  'supposed-of-milestones': (value, address) => ({
    message: `“${value}” is nothing that “${address}” can be: it is reached by milestones.`,
    help: `Write “${address}=done”.`,
  }),
  'supposed-without-challenge': (address) => ({ message: `“${address}” has no challenge.`, help: FORMS }),
  'supposed-no-value': (text, address) => ({ message: `“${text}” is no value for ${address}.`, help: FORMS }),
  'supposed-without-actuals': (address) => ({
    message: `Nothing is reported of “${address}” yet, so that there is nothing to add per cent to.`,
    help: 'Write the value itself.',
  }),
};

const FORMS =
  'Write a number in the KPI’s unit (99.4), a change of what it is heading for (+2%, -2%), basic or challenge for that target, or done for milestones.';

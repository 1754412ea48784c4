import type { Incident } from '../model/types';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const stateContradictsDays: Rule = {
  id: 'state-contradicts-days',
  summary: 'The state of an incident is not what its days say.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    for (const { state, writtenState, origin } of plan.incidents) {
      if (writtenState === undefined || writtenState === state) continue;
      report({ message: messageOf(writtenState, state), span: locate(origin, ['state']), help: helpOf(state) });
    }
  },
};

type State = Incident['state'];

const messageOf = (written: State, state: State): Localized => ({
  en: `An incident is written as ${written}, and its days say ${state}, which counts.`,
  'zh-CN': `有一项违规行为的状态写作${IN_CHINESE[written]}，而按日期为${IN_CHINESE[state]}，以日期为准。`,
});

const helpOf = (state: State): Localized => ({
  en: `Write “state: ${state}”, leave “state:” out, or correct the days.`,
  'zh-CN': `请写“state: ${state}”，或省去“state:”，或更正日期。`,
});

const IN_CHINESE: Readonly<Record<State, string>> = {
  reported: '已上报',
  confirmed: '已确认',
  appealed: '已申诉',
  upheld: '已维持',
  revoked: '已撤销',
};

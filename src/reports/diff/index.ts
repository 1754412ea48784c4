import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { signOffText } from '../base/sign-off-text';
import { changeTable } from './change-table';
import { data, flat } from './data';
import { effects, kpiEffects } from './effects';
import { errorBlocks } from './errors';
import { linkBlocks } from './links';
import { payBlocks } from './pay';
import type { DiffFacts, Side } from './facts';
import { verdict } from './verdict';

export { isUnapproved, type DiffFacts, type Side } from './facts';
export { scoresAlone } from './alone';
export { byWeight } from './order';
export { payEffects } from './pay';

export const diff: ReportKind<DiffFacts> = {
  build: (facts, context) => ({
    id: 'diff',
    title: context.words.diff.title(context.say(facts.head.plan.name)),
    commentOn: facts.head.plan.id,
    ...onPaper(facts.head.plan, context, { confidential: facts.pay !== undefined }),
    blocks: [
      verdict(facts, context),
      head(facts, context),
      ...errorBlocks(facts, context),
      ...effects(facts, context),
      ...payBlocks(facts, context),
      ...changeTable(facts, context),
      ...kpiEffects(facts, context),
      ...linkBlocks(facts, context),
    ],
    data: data(facts, context),
    flat: flat(facts),
  }),
};

function head({ base, head: now, pay }: DiffFacts, { words }: ReportContext): Block {
  const { head: labels } = words.diff;
  const question = (now.score ?? base.score)?.question;
  return {
    type: 'facts',
    items: [
      { label: labels.base, value: sideName(base, words) },
      { label: labels.head, value: sideName(now, words) },
      ...(question
        ? [
            { label: labels.period, value: words.common.period(question.period.text) },
            { label: labels.asOf, value: question.asOf },
          ]
        : []),
      ...(pay === undefined ? [] : [{ label: labels.confidential, value: labels.withPay }]),
    ],
  };
}

function sideName({ commit, signOff, isNewest, isWorkingTree }: Side, words: ReportContext['words']): string {
  const { diff: own } = words;
  if (commit === undefined) return own.workingTreeOutsideGit;
  if (isWorkingTree) return own.workingTree(commit);
  if (signOff) return signOffText(signOff, words);
  return isNewest ? own.newest(commit) : commit;
}

import { onPaper } from '../base/on-paper';
import { areRefused, errorBlocks } from '../base/plan-errors';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { data } from './data';
import type { PayFacts } from './facts';
import { flat } from './flat';
import { head } from './head';
import { monthBlocks } from './month';
import { settlementBlocks } from './settlement';

export { explainPay, type ExplainPayFacts } from './explain';
export type { PayFacts } from './facts';

const signatures = ({ words }: ReportContext): Block => {
  const { prepared, checked, approved } = words.common.signatures;
  return { type: 'signatures', items: [{ role: prepared }, { role: checked }, { role: approved }] };
};

/** Confidential: the only report that names people with pay and conduct. */
export const pay: ReportKind<PayFacts> = {
  build: (facts, context) => ({
    id: 'pay',
    title: context.words.pay.title(context.say(facts.plan.name), facts.period.text),
    ...onPaper(facts.plan, context, { cycle: facts.period.text, confidential: true }),
    blocks: [head(facts, context), ...body(facts, context)],
    data: data(facts, context),
    flat: flat(facts),
  }),
};

function body(facts: PayFacts, context: ReportContext): readonly Block[] {
  if (areRefused(facts.errors)) return errorBlocks(facts.errors, context);
  return [
    ...(facts.type === 'month' ? monthBlocks(facts, context) : settlementBlocks(facts, context)),
    signatures(context),
  ];
}

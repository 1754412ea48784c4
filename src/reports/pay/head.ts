import { daysOf } from '../../calendar/fiscal-year';
import { shareText } from '../../model/share';
import type { Plan } from '../../model/types';
import { payFactorText } from '../base/pay-factor-text';
import type { Block, Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { areRefused } from '../base/plan-errors';
import type { PayFacts } from './facts';

/** Subject of the payment, the results and rules behind it, and the note that it is confidential. */
export function head(facts: PayFacts, context: ReportContext): Block {
  const { plan, period } = facts;
  const { head: labels } = context.words.pay;
  const { from, to } = daysOf(period, plan.fiscalYear);
  const items: readonly Fact[] = [
    { label: labels.period, value: labels.span(period.text, from, to) },
    {
      label: labels.kind,
      value: period.unit === 'month' ? labels.month : period.unit === 'half' ? labels.half : labels.year,
    },
    ...(facts.type === 'settlement' ? [{ label: labels.scores, value: scores(facts, context) }] : []),
    ...(plan.currency === undefined ? [] : [{ label: labels.currency, value: plan.currency }]),
    { label: labels.policy, value: policyText(facts, plan, context) },
    { label: labels.confidential, value: labels.onlyFor },
  ];
  return { type: 'facts', items };
}

function scores(
  { settled: { refusals, lacking, by }, errors }: Extract<PayFacts, { type: 'settlement' }>,
  { words }: ReportContext,
): string {
  return refusals.length + lacking.length > 0 || areRefused(errors)
    ? words.pay.head.refused
    : words.pay.head.final(by.score.question.asOf);
}

function policyText({ type }: PayFacts, { policy: { pay } }: Plan, { words }: ReportContext): string {
  const { policy, factors } = words.pay;
  if (type === 'month')
    return policy.list([policy.cap(shareText(pay.monthlyCap)), policy.prepay(shareText(pay.prepay))]);
  return policy.list([
    policy.factors(factors(pay.factors.map((factor) => payFactorText(factor, words.pay)))),
    policy.prepay(shareText(pay.prepay)),
  ]);
}

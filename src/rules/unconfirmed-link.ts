import { commitOf, shakenLinks, type ShakenLink } from '../history';
import { locate } from '../source/locate';
import type { Rule, RuleContext, SignedOff } from './rule';

export const unconfirmedLink: Rule = {
  id: 'unconfirmed-link',
  summary: 'A KPI supports something whose target or definition changed since the sign-off, and nobody confirmed it.',
  severity: 'info',
  group: 'targets',
  check(plan, context) {
    for (const signed of context.signedOff) {
      for (const link of shakenLinks(signed.plan, plan, signed.year)) reportUnconfirmed(link, signed, context);
    }
  },
};

function reportUnconfirmed({ kpi, to, change, confirmed, origin }: ShakenLink, { since }: SignedOff, { asOf, report }: RuleContext): void {
  const commit = commitOf(change, since());
  if (confirmed !== undefined && confirmed >= (commit?.day ?? asOf)) return;
  const when = commit ? `commit ${commit.short} of ${commit.day}` : 'a change that is not committed yet';
  const { field = '', before = 'none', after = 'none' } = change;
  report({
    message: `“${kpi.address}” supports “${to}” and is unconfirmed since ${when}: its ${NAMES[field] ?? field} was ${before}, and is ${after} now.`,
    span: locate(origin),
    help: `See whether the KPI still fits, and write that in its scorecard: “confirmed: {${to}: ${commit && commit.day > asOf ? commit.day : asOf}}”.`,
    ...(commit && { since: commit.day }),
  });
}

const NAMES: Readonly<Record<string, string>> = { 'basic.target': 'basic target' };

import { unconfirmedLinks, type UnconfirmedLink } from '../history';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const unconfirmedLink: Rule = {
  id: 'unconfirmed-link',
  summary: 'A KPI supports something whose target or definition changed since the sign-off, and nobody confirmed it.',
  severity: 'info',
  group: 'targets',
  check(plan, context) {
    for (const signed of context.signedOff) {
      const known = { since: signed.since, asOf: context.asOf };
      for (const link of unconfirmedLinks(signed.plan, plan, signed.year, known)) reportUnconfirmed(link, context);
    }
  },
};

function reportUnconfirmed({ kpi, to, change, commit, origin }: UnconfirmedLink, { asOf, report }: RuleContext): void {
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

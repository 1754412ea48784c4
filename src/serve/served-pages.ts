import type { Period } from '../calendar/period';
import { wordsFor } from '../app/answer';
import { pages } from '../app/pages';
import { onPaper } from '../reports/base/on-paper';
import { cycleName } from '../reports/base/names';
import type { Report } from '../reports/base/report';
import type { OpenedPlan } from '../app/open-plan';

/** Sheets to fill in, and to hand in: beside the report stands what `exchange.ts` makes. */
const sheetsPage = {
  id: 'sheets',
  build({ opened, cycle }: { readonly opened: OpenedPlan; readonly cycle: Period }): readonly Report[] {
    const context = wordsFor(opened);
    const { sheets } = context.words.serve;
    return [
      {
        id: 'sheets',
        title: sheets.title(context.say(opened.plan.name), cycleName(cycle, context)),
        ...onPaper(opened.plan, context, { cycle: cycleName(cycle, context) }),
        blocks: [{ type: 'paragraph', text: sheets.about }],
        data: null,
      },
    ];
  },
} as const;

/** Pages in the order of the navigation; the first is the default. */
export const servedPages: readonly [...typeof pages, typeof sheetsPage] = [...pages, sheetsPage];

export type ServedPage = (typeof servedPages)[number];

import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import { conditions } from '../score/conditions';
import type { ReportKind } from '../base/report-kind';
import { data } from './data';
import { scorecardChanges, type WhatIfFacts } from './facts';
import { flat } from './flat';
import { linesTable, overview, supposedTable } from './tables';

export type { Supposed, WhatIfFacts } from './facts';

export const whatIf: ReportKind<WhatIfFacts> = {
  build: (facts, context) => {
    const {
      words: { whatIf: words },
      say,
    } = context;
    const { plan, question } = facts.before;
    const scorecards = scorecardChanges(facts);
    const sections = scorecards.flatMap((scorecardChange): readonly Block[] => [
      { type: 'heading', level: 2, text: say(scorecardChange.before.scorecard.name) },
      ...linesTable(scorecardChange, context),
      ...conditions(scorecardChange.after, context),
    ]);
    return {
      id: 'what-if',
      title: words.title(say(plan.name), String(question.year)),
      ...onPaper(plan, context, { cycle: question.period.text }),
      blocks: [
        { type: 'facts', items: [{ label: words.rest, value: words.asReported(question.period.text, question.asOf) }] },
        supposedTable(facts, context),
        overview(scorecards, context),
        ...sections,
        { type: 'paragraph', text: words.legend },
      ],
      data: data(scorecards, facts, context),
      flat: flat(scorecards, facts, context),
    };
  },
};

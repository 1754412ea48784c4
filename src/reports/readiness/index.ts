import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import type { ReadinessSeries } from '../../readiness';
import { answers } from './answers';
import { conditions, heldBack } from './conditions';
import { data } from './data';
import { pairsOf, type ReadinessFacts } from './facts';
import { flat } from './flat';
import { head } from './head';
import { history } from './history';
import { firstStepBlocks } from './steps';

export type { ReadinessFacts } from './facts';

export const readiness: ReportKind<ReadinessFacts> = {
  build: (facts, context) => ({
    id: 'readiness',
    title: context.words.readiness.title(context.say(facts.plan.name)),
    ...onPaper(facts.plan, context),
    blocks: facts.series.flatMap((series) => blocks(series, context)),
    data: data(facts, context),
    flat: flat(facts, context),
  }),
};

/** The newest assessment in full, and beside it all that there are. */
function blocks(series: ReadinessSeries, context: ReportContext): readonly Block[] {
  const [newest] = pairsOf(series);
  const {
    words: { readiness: words },
    say,
  } = context;
  const { assessment, verdict } = newest!.now;
  return [
    { type: 'heading', level: 2, text: words.assessment(say(assessment.name), assessment.on) },
    head(newest!, context),
    {
      type: 'paragraph',
      text: context.words.common.sentences([words.verdict[verdict], ...heldBack(newest!.now, context)]),
    },
    ...conditions(newest!, context),
    ...firstStepBlocks(newest!.now, context),
    ...answers(newest!, context),
    ...history(series, context),
  ];
}

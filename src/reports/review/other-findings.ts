import type { ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import { nameOf } from '../base/names';

/**
 * Findings of the review on KPIs that nobody had to answer for, on process indicators, and on items that do not exist.
 */
export function otherFindings({ review, kpis }: ReviewFacts, context: ReportContext): readonly ListItem[] {
  const answered = kpis.filter(({ asked }) => asked).flatMap(({ findings }) => findings);
  const {
    review: { checking: own },
    common,
  } = context.words;
  return (review?.findings ?? [])
    .filter((finding) => !answered.includes(finding))
    .map(({ kpi, finding, whys, fishbone, cause }) => ({
      text: own.otherFinding(
        nameOf(kpi, context),
        common.sentences([
          finding === undefined ? own.noFinding : context.say(finding),
          ...whys.map((why) => own.detail.why(context.say(why))),
          ...fishbone.map(({ head, causes }) =>
            own.detail.causes(own.detail.heads[head] ?? head, causes.map(context.say).join(own.separator)),
          ),
          ...(cause === undefined ? [] : [own.causeOf(cause)]),
        ]),
      ),
    }));
}

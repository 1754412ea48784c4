import type { ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import { nameOf } from '../base/names';

/** What the review says of KPIs that nobody had to answer for, of process indicators, and of what is not there. */
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

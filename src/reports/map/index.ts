import { onPaper } from '../base/on-paper';
import { pictureBlock } from '../pictures';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { shortName } from '../base/names';
import type { MapFacts, MapKind, MapSubject } from './kind';

export type { MapFacts, MapKind, MapSubject } from './kind';
export { mapKinds } from './kinds';

export const map: ReportKind<MapFacts & { readonly kind: MapKind }> = {
  build: ({ kind, ...facts }, context) => {
    const {
      plan,
      subject,
      score: { question },
    } = facts;
    const { picture, blocks, content } = kind.build(facts, context);
    const { maps: words } = context.words;
    const shown = picture ? [...pictureBlock(picture), ...blocks] : [nothing(context)];
    const title = picture?.title ?? words.kinds[kind.id as keyof typeof words.kinds];
    return {
      id: 'map',
      title: words.titleOfPeriod(title, question.period.text),
      ...onPaper(plan, context, {
        cycle: question.period.text,
        subject: subject && subjectName(subject, context),
        ...(shown.some(isWide) && { sheet: 'landscape' }),
      }),
      blocks: shown,
      data: {
        plan: plan.id,
        picture: kind.id,
        address: subject === undefined ? null : subject.type === 'scorecard' ? subject.id : subject.address,
        period: question.period.text,
        year: question.year,
        asOf: question.asOf,
        title,
        description: picture?.description ?? null,
        content,
      },
      ...(picture && { picture }),
    };
  },
};

const isWide = (block: Block): boolean => (block.type === 'picture' || block.type === 'table') && block.wide === true;

const subjectName = (subject: MapSubject, context: ReportContext): string =>
  subject.type === 'scorecard' ? shortName(subject, context) : context.say(subject.name);

const nothing = ({ words }: ReportContext): Block => ({ type: 'paragraph', text: words.maps.nothing });

import { wordsOf } from '../language';
import type { HtmlContext } from '../render/html/context';
import type { OpenedPlan } from '../app/open-plan';
import { linesOf } from '../app/render';
import type { Shown } from './shown';

/** The context of blocks on a page. */
export const pageContext = (
  plan: Pick<OpenedPlan, 'tree'> | undefined,
  { language, width }: Pick<Shown, 'language' | 'width'>,
): HtmlContext => ({
  color: false,
  width,
  lineAt: linesOf(plan),
  words: wordsOf(language),
  heading: undefined,
});

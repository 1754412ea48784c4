import { wordsOf } from '../../language';
import type { CheckedPlan } from '../../pipeline';
import type { HtmlContext } from '../../render/html/context';
import { sourceOf } from '../output';
import type { Shown } from './site';

/** What blocks on a page need to know. */
export const pageContext = (checked: CheckedPlan | undefined, { language, io: { width } }: Shown): HtmlContext => ({
  color: false,
  width,
  source: sourceOf(checked),
  words: wordsOf(language),
  heading: undefined,
});

import { wordsOf } from '../../language';
import type { CheckedPlan } from '../../pipeline';
import type { HtmlContext } from '../../render/html/context';
import type { Shown } from './site';

/** What blocks on a page need to know: of confidential files no line is shown. */
export function pageContext(checked: CheckedPlan | undefined, { language, io: { width } }: Shown): HtmlContext {
  const files = new Map(checked?.tree.files.map((file) => [file.path, file]));
  return { color: false, width, source: (path) => files.get(path)?.quotable, words: wordsOf(language), heading: undefined };
}

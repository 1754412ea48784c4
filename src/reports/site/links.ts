import type { Period } from '../../calendar/period';
import type { Words } from '../../language';
import type { Scorecard } from '../../model/types';
import { join } from '../base/cells';
import type { Cell } from '../base/report';

/** Names the files of the pages of a site, by what they are of; undefined where there is no such page. */
export interface SiteLinks {
  scorecard(id: string): string;
  kpi(address: string): string;
  cycle(cycle: Period): string | undefined;
  review(cycle: Period, scorecardId: string): string | undefined;
  /** Reports of a scorecard of a year, in the order of the navigation. */
  reports(scorecard: Scorecard): readonly { readonly file: string; readonly page: keyof Words['serve']['pages'] }[];
}

/** A text that leads to a page where there is one. */
export const linkTo = (to: string | undefined, text: string): Cell =>
  to === undefined ? text : { type: 'link', to, text };

/** Links one after the other. */
export const linksInLine = (links: readonly Cell[]): Cell =>
  links.length === 0 ? '' : join(...links.flatMap((link, i): Cell[] => (i > 0 ? ['·', link] : [link])));

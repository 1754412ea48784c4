import { findingsOf } from '../app/findings';
import { inLanguage, type OpenedPlan } from '../app/open-plan';
import type { Address } from './address';
import { choose, START, type Choice } from './choice';
import { writeDocument } from './document';
import type { Host } from './host';
import type { LivePlan, PlanState } from './live-plan';
import { isProblem, orProblem, type Problem } from './problem';
import type { Shown } from './shown';

/** A page as it is now. */
export interface View {
  readonly status: number;
  readonly html: string;
  /** Stands for the state of the plan that it shows. */
  readonly version: string;
}

/** The number of pages that are kept until the plan changes. */
const MOST_PAGES = 100;

/** Gives the page that lies at an address. Knows nothing of the network. */
export class Site {
  private readonly made = new Map<string, View>();

  constructor(
    private readonly live: LivePlan,
    private readonly host: Host,
  ) {}

  view({ path, query }: Address): View {
    const state = this.live.current();
    const key = JSON.stringify([state.version, path, ...query]);
    const found = this.made.get(key) ?? this.make({ path, query }, state);
    if (this.made.size >= MOST_PAGES) this.made.clear();
    this.made.set(key, found);
    return found;
  }

  private make(address: Address, state: PlanState): View {
    const { version } = state;
    const shown = this.look(address, state);
    const html = this.orProblem(() => ({ text: writeDocument(shown) }));
    if ('text' in html)
      return { status: !isProblem(shown.content) ? 200 : shown.content.mistake ? 404 : 500, version, html: html.text };
    return { status: 500, version, html: writeDocument({ ...this.nothing(version), content: html }) };
  }

  private look(address: Address, { version, now, shown, problem }: PlanState): Shown {
    const always = { ...this.nothing(version), problem };
    if (!shown) return { ...always, content: problem! };
    const asked = this.orProblem(() => choose(address, shown));
    const language = 'page' in asked ? asked.language : shown.language;
    const opened = inLanguage(shown, language);
    const chosen = 'page' in asked ? choose(address, opened) : asked;
    const choice = 'page' in chosen ? chosen : this.start(opened);
    return {
      ...always,
      language,
      now: now && findingsOf(inLanguage(now, language)),
      reported: opened,
      isOld: now !== shown,
      choice,
      content: 'page' in chosen ? this.orProblem(() => chosen.page.build({ ...chosen, opened })) : chosen,
    };
  }

  private start(shown: OpenedPlan): Choice | undefined {
    const choice = this.orProblem(() => choose(START, shown));
    return 'page' in choice ? choice : undefined;
  }

  private orProblem<T extends object>(make: () => T): T | Problem {
    return orProblem(make, this.host);
  }

  private nothing(version: string): Omit<Shown, 'content'> {
    const { language, width } = this.host;
    return { ...NOTHING, version, language, width };
  }
}

const NOTHING: Omit<Shown, 'version' | 'language' | 'width' | 'content'> = {
  now: undefined,
  problem: undefined,
  reported: undefined,
  isOld: false,
  choice: undefined,
};

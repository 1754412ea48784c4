import { checkLoaded, type CheckedPlan } from '../../pipeline';
import type { Report } from '../../reports/base/report';
import type { Language } from '../../util/language';
import type { Options } from '../command';
import type { Io } from '../io';
import type { Address } from './address';
import { choose, START, type Choice } from './choice';
import { writeDocument } from './document';
import type { LivePlan, PlanState } from './live-plan';
import { isProblem, orProblem, type Problem } from './problem';

/** A page as it is now. */
export interface View {
  readonly status: number;
  readonly html: string;
  /** Stands for the state of the plan that it shows. */
  readonly version: string;
}

/** What stands on a page. */
export interface Shown {
  readonly version: string;
  readonly language: Language;
  /** The plan as its files are, for the findings; undefined where they hold none. */
  readonly now: CheckedPlan | undefined;
  /** Why there is no plan in the files. */
  readonly problem: Problem | undefined;
  /** The plan that the report is of: an older state where this one is not whole. */
  readonly reported: CheckedPlan | undefined;
  /** For the navigation; undefined where there is nothing to choose from. */
  readonly choice: Choice | undefined;
  readonly content: readonly Report[] | Problem;
  readonly io: Io;
}

/** So many pages are kept until the plan changes. */
const MOST_PAGES = 100;

/** Gives the page that lies at an address. Knows nothing of the network. */
export class Site {
  private readonly made = new Map<string, View>();

  constructor(
    private readonly live: LivePlan,
    private readonly options: Options,
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
    const { version, io } = state;
    const shown = this.look(address, state);
    const html = this.orProblem(() => ({ text: writeDocument(shown) }), io);
    if ('text' in html)
      return { status: !isProblem(shown.content) ? 200 : shown.content.isFault ? 500 : 404, version, html: html.text };
    return { status: 500, version, html: writeDocument({ ...NOTHING, version, io, content: html }) };
  }

  private look(address: Address, { version, now, shown, problem, io }: PlanState): Shown {
    const always = { ...NOTHING, version, problem, io };
    if (!shown) return { ...always, content: problem! };
    const asked = this.orProblem(() => choose(address, shown), io);
    if (!('page' in asked))
      return {
        ...always,
        language: shown.language,
        now,
        reported: shown,
        choice: this.start(shown, io),
        content: asked,
      };
    const reported = inLanguage(shown, asked.language);
    const options = { ...this.options, language: asked.language };
    const content = this.orProblem(() => asked.page.build({ ...asked, checked: reported, options, io }), io);
    return {
      ...always,
      language: asked.language,
      now: now && (now === shown ? reported : inLanguage(now, asked.language)),
      reported,
      choice: asked,
      content,
    };
  }

  private start(shown: CheckedPlan, io: Io): Choice | undefined {
    const choice = this.orProblem(() => choose(START, shown), io);
    return 'page' in choice ? choice : undefined;
  }

  private orProblem<T extends object>(make: () => T, io: Io): T | Problem {
    return orProblem(make, this.options.debug === true, io);
  }
}

const NOTHING: Omit<Shown, 'version' | 'io' | 'content'> = {
  language: 'en',
  now: undefined,
  problem: undefined,
  reported: undefined,
  choice: undefined,
};

/** Findings are worded when the plan is checked. */
const inLanguage = (checked: CheckedPlan, language: Language): CheckedPlan =>
  checked.language === language ? checked : checkLoaded(checked, { asOf: checked.asOf, language });

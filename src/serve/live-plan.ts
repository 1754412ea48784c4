import type { Day } from '../calendar/day';
import type { OpenedPlan } from '../app/open-plan';
import { digest } from '../util/digest';
import { isProblem, type Problem } from './problem';

/** The state of a plan by now. */
export interface PlanState {
  /** Stands for all that pages are made of: the same again when a change was taken back. */
  readonly version: string;
  /** The plan as its files are; undefined where they cannot be read as one. */
  readonly now: OpenedPlan | undefined;
  /** The plan to show: while parts of the files cannot be read, the last one of which all could. */
  readonly shown: OpenedPlan | undefined;
  readonly problem: Problem | undefined;
}

/** The plan as it is now, or what is in the way. */
interface ReadPlan {
  readonly plan: OpenedPlan | Problem;
  /** Stands for its repository. */
  readonly repository: string;
}

/** A way to read the plan. */
export interface PlanReader {
  read(): ReadPlan;
  /** The day it is looked at, which a plan that is read may be older than. */
  today(): Day;
}

/** A plan that is edited while it is shown. */
export class LivePlan {
  private state: PlanState;

  constructor(private readonly reader: PlanReader) {
    this.state = stateOf(reader.read(), undefined);
  }

  /** The state when the files last changed, or today began. */
  current(): PlanState {
    const { now } = this.state;
    if (now && now.asOf !== this.reader.today()) this.refresh();
    return this.state;
  }

  /** Reads it again and says whether anything is different. */
  refresh(): boolean {
    const { version, shown } = this.state;
    this.state = stateOf(this.reader.read(), shown);
    return this.state.version !== version;
  }
}

function stateOf({ plan, repository }: ReadPlan, before: OpenedPlan | undefined): PlanState {
  if (isProblem(plan))
    return {
      version: digest(repository, plan.mistake?.message ?? ''),
      now: undefined,
      shown: before,
      problem: plan,
    };
  return {
    version: digest(repository, versionOf(plan)),
    now: plan,
    shown: isWhole(plan) ? plan : (before ?? plan),
    problem: undefined,
  };
}

/**
 * True if all that is written was read. Wrong weights are no reason to show an older plan; a file that is no YAML is.
 */
const isWhole = ({ plan: { gaps } }: OpenedPlan): boolean => gaps.length === 0;

const versionOf = ({ tree: { files, findings }, asOf }: OpenedPlan): string =>
  digest(asOf, ...files.flatMap(({ path, text }) => [path, text]), JSON.stringify(findings));

import type { ChartFacts, Picture } from '../../charts';
import type { ReportContext } from '../base/report-kind';
import { nameOf, statusOfItem, whose } from './cells';
import type { TreeFigures } from './figures';
import { isStrategy, type Branch } from './structure';

type Leaf = ChartFacts['tree']['roots'][number];

/** More could not be read; Mermaid draws no more than 500 arrows. */
const MOST = 100;

/** Picture of the tree down to the KPIs: measures stand in the text. None for a single node. */
export function treePicture(
  roots: readonly Branch[],
  figures: TreeFigures,
  context: ReportContext,
): Picture | undefined {
  const room = { left: MOST };
  const shown = leavesOf(roots, { figures, context, room });
  if (!shown.some(({ children }) => children.length > 0)) return undefined;
  return { kind: 'tree', ...context.words.maps.tree, facts: { roots: shown, letters: context.words.common.letters } };
}

interface Growing {
  readonly figures: TreeFigures;
  readonly context: ReportContext;
  readonly room: { left: number };
}

function leavesOf(branches: readonly Branch[], growing: Growing): readonly Leaf[] {
  const {
    context: {
      words: {
        maps: { more },
      },
    },
    room,
  } = growing;
  const wanted = branches.filter(({ item }) => isStrategy(item) || !['measure', 'indicator'].includes(item.type));
  const leaves: Leaf[] = [];
  for (const branch of wanted) {
    if (room.left <= 0) break;
    room.left -= 1;
    leaves.push(leafOf(branch, growing));
  }
  const rest = wanted.length - leaves.length;
  return rest > 0 ? [...leaves, { name: more(rest), about: '', isFaint: true, children: [] }] : leaves;
}

function leafOf({ item, reference, children }: Branch, growing: Growing): Leaf {
  const { figures, context } = growing;
  const status = statusOfItem(item, figures);
  return {
    name: nameOf(item, context),
    about: whose(item, context),
    ...(status && { status }),
    ...(reference && { isFaint: true }),
    children: leavesOf(children, growing),
  };
}

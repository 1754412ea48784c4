import type { Article } from './facts';
import { challenges } from './challenges';
import { changes } from './changes';
import { objectives } from './objectives';
import { parties } from './parties';
import { pay } from './pay';
import { phasing } from './phasing';
import { result } from './result';
import { scoring } from './scoring';
import { vetoes } from './vetoes';

/** What is agreed, in its order: the signatures stand below it. */
export const articles: readonly Article[] = [
  parties,
  objectives,
  scoring,
  phasing,
  challenges,
  result,
  vetoes,
  pay,
  changes,
];

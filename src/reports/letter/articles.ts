import type { Article } from './facts';
import { challenges } from './challenges';
import { conditions } from './conditions';
import { duties } from './duties';
import { effect } from './effect';
import { changes } from './changes';
import { objectives } from './objectives';
import { parties } from './parties';
import { pay } from './pay';
import { phasing } from './phasing';
import { result } from './result';
import { roles } from './roles';
import { scoring } from './scoring';
import { vetoes } from './vetoes';

/** Articles of the letter in order: the signatures stand below them. */
export const articles: readonly Article[] = [
  parties,
  objectives,
  scoring,
  phasing,
  challenges,
  roles,
  result,
  conditions,
  vetoes,
  pay,
  duties,
  changes,
  effect,
];

import { checkstyle } from './checkstyle';
import { csv } from './csv';
import { github } from './github';
import { gitlab } from './gitlab';
import { ics } from './ics';
import { html } from './html';
import { json } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import { pdf } from './pdf';
import { svg } from './picture';
import type { Renderer } from './renderer';
import { sarif } from './sarif';
import { terminal } from './terminal';

/** The first is that for reading, the last ones show only what a check found. */
export const renderers: readonly Renderer[] = [
  terminal,
  markdown,
  html,
  pdf,
  svg,
  json,
  csv,
  ics,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
];

import { html } from './html';
import type { Renderer } from './renderer';

/** Its text is that of html; whoever writes it lets a browser print it first. */
export const pdf: Renderer = {
  ...html,
  id: 'pdf',
  summary: 'For paper and mail: the pages of html, printed by an installed Chrome, Chromium or Edge.',
  extension: '.pdf',
  printedFrom: html,
};

import { lazy } from './lazy';
import type { Renderer } from './renderer';

export const terminal: Renderer = {
  id: 'terminal',
  summary: 'For reading: tables and status letters, fitted to the width of the terminal.',
  extension: '.txt',
  render: (report, context) => lazy.print().print(report, context),
};

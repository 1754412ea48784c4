import type { Report } from '../reports/base/report';
import { lazy } from './lazy';
import type { Renderer } from './renderer';

export const html: Renderer = {
  id: 'html',
  summary: 'For screens and paper: one file that needs nothing else, with running heads and page numbers in print.',
  extension: '.html',
  render: (report, context) => lazy.html().documentOf([report], context),
  together: (reports, context) => lazy.html().documentOf(reports as [Report, ...Report[]], context),
};

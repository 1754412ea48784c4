import { jsonText } from './json-text';
import type { Renderer } from './renderer';

export const json: Renderer = {
  id: 'json',
  summary: 'For programs: the facts of the report, in the shape of schemas/reports/.',
  extension: '.json',
  render: ({ data }) => jsonText(data),
};

import { lazy } from './lazy';
import type { Renderer } from './renderer';

export const svg: Renderer = {
  id: 'svg',
  summary: 'Of a map: the picture itself, for slides, documents and wikis.',
  extension: '.svg',
  accepts: ({ picture }) => picture !== undefined,
  render: ({ picture }) => lazy.svg().svgFile(lazy.charts().drawPicture(picture!), picture!),
};

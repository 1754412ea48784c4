import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import type { Renderer } from './renderer';
import { terminal } from './terminal';

export const renderers: readonly Renderer[] = [terminal, markdown, json, csv];

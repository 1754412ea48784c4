import type { RenderContext } from '../../src/render/renderer';
import type { Block, Cell, Report } from '../../src/reports/base/report';
import { decimal } from '../../src/util/decimal';

export const context = (given: Partial<RenderContext> = {}): RenderContext => ({
  color: false,
  width: 80,
  lineAt: () => undefined,
  ...given,
});

export const report = (blocks: readonly Block[], given: Partial<Report> = {}): Report => ({
  id: 'sample',
  title: '',
  language: 'en',
  page: { organisation: 'River Foods' },
  blocks,
  data: {},
  ...given,
});

export const number = (
  value: string | undefined,
  decimals = 0,
  rest: { unit?: string; signed?: boolean } = {},
): Cell => ({
  type: 'number',
  value: value === undefined ? undefined : decimal(value),
  decimals,
  ...rest,
});

export const points = (value: string | undefined, signed = false): Cell => ({
  type: 'points',
  value: value === undefined ? undefined : decimal(value),
  signed,
});

export const percent = (value: string | undefined, decimals?: number): Cell => ({
  type: 'percent',
  value: value === undefined ? undefined : decimal(value),
  ...(decimals === undefined ? {} : { decimals }),
});

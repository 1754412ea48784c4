import { inLanguage, type OpenedPlan } from '../app/open-plan';
import { periodOf } from '../app/period';
import { languageNamed } from '../app/languages';
import { sheets } from '../app/sheet';
import type { Address } from './address';
import { answer, download, type Answer } from './answer';
import type { Host } from './host';
import { orProblemLater, sayProblem } from './problem';
import type { LivePlan } from './live-plan';

export const SHEET_PATH = '/sheet';

/** The workbook that an address asks for: of a scorecard in a cycle. */
export async function sheetFile({ query }: Address, live: LivePlan, host: Host): Promise<Answer> {
  const { now, problem } = live.current();
  const language = now?.language ?? host.language;
  const found = now ? await orProblemLater(() => made(query, now), host) : problem!;
  if ('mistake' in found) return answer(404, 'text/plain', `${sayProblem(found, language).message}\n`);
  const [file] = found;
  return download(file!.name, file!.content);
}

const made = async (query: Address['query'], now: OpenedPlan): ReturnType<typeof sheets> =>
  sheets(inLanguage(now, languageNamed(query.get('language') ?? now.language)), {
    period: periodOf(query.get('cycle') ?? '', now.plan),
    department: query.get('department') ?? 'company',
  });

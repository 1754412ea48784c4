import { Refusal, type DevTools, type Event } from './devtools';

/** A tab of a browser that prints. */
export interface Tab {
  /** The bytes of a PDF of the page at an address. */
  print(url: string): Promise<Buffer>;
}

export async function openTab(tools: DevTools): Promise<Tab> {
  const { targetId } = await tools.call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await tools.call('Target.attachToTarget', { targetId, flatten: true });
  const call = (method: string, params?: Readonly<Record<string, unknown>>): ReturnType<DevTools['call']> =>
    tools.call(method, params, sessionId);
  for (const domain of ['Page', 'Inspector']) await call(`${domain}.enable`);
  await call('Page.setLifecycleEventsEnabled', { enabled: true });

  const print = async (url: string): Promise<Buffer> => {
    tools.forget();
    const { loaderId, errorText } = await call('Page.navigate', { url });
    if (errorText !== undefined) throw new Refusal(errorText);
    await tools.heard(isLoaded(loaderId));
    const { data } = await call('Page.printToPDF', AS_BY_ITSELF);
    return Buffer.from(data ?? '', 'base64');
  };
  const crashed = async (): Promise<never> => {
    await tools.heard(({ method }) => method === 'Inspector.targetCrashed');
    throw new Refusal('the page crashed');
  };
  return { print: (url) => Promise.race([print(url), crashed()]) };
}

const isLoaded =
  (loaderId: unknown) =>
  ({ method, params }: Event): boolean =>
    method === 'Page.lifecycleEvent' && params?.name === 'load' && params.loaderId === loaderId;

/** Gives the same as `--print-to-pdf --no-pdf-header-footer --generate-pdf-document-outline`. */
const AS_BY_ITSELF = {
  printBackground: true,
  preferCSSPageSize: true,
  displayHeaderFooter: false,
  generateDocumentOutline: true,
  generateTaggedPDF: true,
};

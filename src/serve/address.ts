/** The address that a browser asks for: `/review?cycle=2026-06&department=production`. */
export interface Address {
  /** `/review` */
  readonly path: string;
  /** Each name once, as it was first given. */
  readonly query: ReadonlyMap<string, string>;
}

/** The address in a request, or undefined where it is none of this server: `http://elsewhere/`, `*`. */
export function parseAddress(target: string): Address | undefined {
  if (!/^\/(?!\/)/.test(target)) return undefined;
  const [path = '', query = ''] = target.split(/[?#]/);
  const named = [...new URLSearchParams(query)].reverse();
  return { path, query: new Map(named) };
}

/** Only what there is a value for. */
export function writeAddress(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

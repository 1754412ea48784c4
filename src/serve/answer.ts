/** The answer to a browser. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Only what this server sends is shown, nothing that a plan says can run, and nobody else may use it. */
const GUARDED = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

export const answer = (status: number, type: string, body: string): Answer => ({
  status,
  headers: headersOf(type),
  body,
});

/** A file to keep, whatever it holds. */
export const download = (name: string, body: string | Uint8Array): Answer => ({
  status: 200,
  headers: {
    ...GUARDED,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body,
});

export const headersOf = (type: string): Answer['headers'] => ({
  ...GUARDED,
  'Content-Type': `${type}; charset=utf-8`,
});

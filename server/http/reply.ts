/** What goes back to a browser. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** Why a request is turned down, with the status that says so. */
export const FAULTS = {
  malformed: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  lengthRequired: 411,
  tooLarge: 413,
  unknownScenario: 422,
  internal: 500,
  notBuilt: 503,
} as const;
export type Fault = keyof typeof FAULTS;

/** Thrown by whatever serves a request; answered as `{ error: { code, message } }`. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: Fault;
  constructor(code: Fault, message: string) {
    super(message);
    this.code = code;
  }
}

export const errorReply = (code: Fault, message: string): Reply => json(FAULTS[code], { error: { code, message } });

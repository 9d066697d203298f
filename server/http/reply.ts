import type { ApiFault } from '../../shared/protocol/api.ts';

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

const STATUS: Readonly<Record<ApiFault, number>> = {
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
};

/** Thrown by whatever serves a request; answered as `{ error: { code, message } }`. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ApiFault;
  constructor(code: ApiFault, message: string) {
    super(message);
    this.code = code;
  }
}

export const errorReply = (code: ApiFault, message: string): Reply => json(STATUS[code], { error: { code, message } });

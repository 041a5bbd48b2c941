import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Params } from 'nestjs-pino';
import { pinoHttp, type Options } from 'pino-http';
import type { Settings } from '#libs/platform';

/** Addresses that end in a family's secret, should somebody write it there: our own links have it in the fragment, which is not sent. */
const WITH_SECRET = /^\/(anmalan|min-familj)\/.+/;

/** Everything a log line may say about a request: no query, no header, no body. What is not named here is not logged. */
const SERIALIZERS = {
  req: ({ method, originalUrl, id }: Request) => ({
    id,
    method,
    path: originalUrl.split('?', 1)[0]!.replace(WITH_SECRET, '/$1/…'),
  }),
  res: ({ statusCode }: Response) => ({ status: statusCode }),
  err: serializeError,
};

/** An error without the statement's parameters and the row that the database quotes in its detail. */
function serializeError(error: Error & { code?: unknown }) {
  return { type: error.name, code: error.code, message: error.message, stack: error.stack };
}

/** Gives every request its id, told in `x-request-id`, and logs how it ended. */
export function requestLog({ LOG_LEVEL }: Settings) {
  return pinoHttp<Request, Response>({
    level: LOG_LEVEL,
    serializers: SERIALIZERS,
    wrapSerializers: false,
    customAttributeKeys: { responseTime: 'ms' },
    genReqId: (_request: Request, response: Response) => {
      const id = randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    customErrorMessage: () => 'request failed',
    // What went wrong is logged where it went wrong; here a made-up error would only repeat the status.
    customErrorObject: (_request, _response, _error, { err: _, ...line }) => line,
    autoLogging: { ignore: ({ originalUrl }) => originalUrl.startsWith('/health') },
  } satisfies Options<Request, Response> as Options<Request, Response>);
}

/** What the code itself logs; inside a request it carries the request's id. */
export function codeLog({ LOG_LEVEL }: Settings): Params {
  return { pinoHttp: { level: LOG_LEVEL, serializers: { err: serializeError } }, useExisting: true };
}

import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, NotFoundError } from '#libs/kernel';
import { domainErrorFor } from '#libs/platform';

const STATUS: Readonly<Record<string, number>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

/**
 * Errors outside GraphQL, and before it (the session lookup), as the same kind of answer: for a person a sentence, for a program
 * GraphQL's shape. Errors inside GraphQL go on to its own formatter.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw thrown;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    const requestFault = requestFaultOf(thrown);
    const problem = requestFault?.problem ?? domainErrorFor(thrown);
    response.status(requestFault?.status ?? STATUS[problem.code] ?? 500).set('Cache-Control', 'no-store');
    if (wantsText(host.switchToHttp().getRequest<Request>()))
      return void response.type('text/plain').send(`${problem.message}\n`);
    const { code, fields, message } = problem;
    response.json({ errors: [{ message, extensions: { code, ...(fields.length > 0 ? { fields } : {}) } }] });
  }
}

/** What the HTTP layer itself refuses: no such address, a body too large or unreadable. */
function requestFaultOf(thrown: unknown): { status: number; problem: DomainError } | undefined {
  if (thrown instanceof DomainError) return undefined;
  const { status } = thrown as { status?: unknown };
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  if (status === 404) return { status, problem: new NotFoundError() };
  const message = status === 413 ? 'Det du skickade är för stort.' : 'Det du skickade går inte att läsa.';
  return { status, problem: new DomainError('INVALID_INPUT', message) };
}

function wantsText(request: Request): boolean {
  return request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
}

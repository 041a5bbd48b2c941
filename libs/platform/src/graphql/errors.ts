import { Logger, type ValidationError } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { DomainError, InvalidInputError, NotFoundError, type FieldProblem } from '#libs/kernel';

const logger = new Logger('GraphQL');
/** Mistakes in the request's own text: their messages speak of the caller's document, never of data. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COSTLY',
  'OPERATION_NOT_ALLOWED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

const conflict = () =>
  new DomainError(
    'CONFLICT',
    'Uppgiften finns redan, eller har hunnit ändras av någon annan. Ladda om och försök igen.',
  );
const unavailable = () =>
  new DomainError('UNAVAILABLE', 'Samhem är tillfälligt otillgängligt. Inget har sparats. Försök igen om en stund.');
const internal = () => new DomainError('INTERNAL', 'Något gick fel hos oss. Inget har sparats. Försök igen.');

/** The one place where an error becomes an answer: a DomainError as it is, a database refusal as a general one, the rest masked. */
export function answerFor(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = originOf(thrown);
  const code = String(formatted.extensions?.['code'] ?? '');
  if (code === 'BAD_USER_INPUT') return shape(variableProblem(formatted.message), formatted);
  if (!(cause instanceof DomainError) && REQUEST_FAULTS.has(code))
    return { message: formatted.message, extensions: { code } };
  return shape(domainErrorFor(cause), formatted);
}

/** Anything thrown, as the DomainError that may be shown. What is not foreseen is logged here and masked. */
export function domainErrorFor(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  const code = databaseCode(cause);
  if (['23505', '23503', '23P01', '40001', '40P01'].includes(code)) return conflict();
  if (code === '22P02') return new NotFoundError();
  if (['22021', '22003', '22001', '23514', '22007', '22008'].includes(code)) return new InvalidInputError([]);
  if (/^(08|57P|53|57014)/.test(code) || isConnectionLoss(cause)) return unavailable();
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return internal();
}

/** True when the error is the database refusing a duplicate under that unique constraint. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const source = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  return databaseCode(error) === '23505' && (source as { constraint?: unknown }).constraint === constraint;
}

/** class-validator's findings as one DomainError with a dotted path a field. */
export function invalidInput(errors: ValidationError[]): InvalidInputError {
  const collect = (error: ValidationError, path: string): FieldProblem[] => [
    ...Object.values(error.constraints ?? {})
      .slice(0, 1)
      .map((message) => ({ path, message })),
    ...(error.children ?? []).flatMap((child) => collect(child, `${path}.${child.property}`)),
  ];
  return new InvalidInputError(errors.flatMap((error) => collect(error, error.property)));
}

function originOf(thrown: unknown): unknown {
  const original = (thrown as { originalError?: unknown } | null)?.originalError;
  return original === undefined || original === null ? thrown : originOf(original);
}

function databaseCode(cause: unknown): string {
  const source = cause instanceof QueryFailedError ? (cause.driverError as unknown) : cause;
  const code = (source as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function isConnectionLoss(cause: unknown): boolean {
  const text = `${databaseCode(cause)} ${String((cause as { message?: unknown } | null)?.message)}`;
  return /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
    text,
  );
}

/** `Variable "$input" got invalid value … at "input.startOn"; Ange ett datum …` becomes a problem at `startOn`. */
function variableProblem(message: string): InvalidInputError {
  const at = /at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1] ?? '';
  const missing = /Field "([^"]+)" of required type "[^"]+" was not provided\.$/.exec(message)?.[1];
  const path = missing ? `${at}.${missing}` : at;
  const own = /(Ange .+)$/.exec(message)?.[1];
  return new InvalidInputError([
    { path: path.replace(/^input\./, ''), message: own ?? 'Värdet saknas eller har fel form.' },
  ]);
}

function shape(error: DomainError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: error.message,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: error.code, ...(error.fields.length > 0 ? { fields: error.fields } : {}) },
  };
}

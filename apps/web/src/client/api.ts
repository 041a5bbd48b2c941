import type { TypedDocumentString } from '../graphql/graphql';
import { apiAddress } from './base';

export interface FieldError {
  path: string;
  message: string;
}

/** The api answered and said no; message is Swedish and ready to show. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fields: FieldError[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** No answer: what was sent may or may not have been done, so a retry must carry the same key. */
export class ConnectionLost extends Error {
  constructor() {
    super('Anslutningen bröts. Det du skrivit är kvar – försök igen.');
    this.name = 'ConnectionLost';
  }
}

export type Operation<Result, Variables> = TypedDocumentString<Result, Variables>;

interface Options {
  idempotencyKey?: string;
  signal?: AbortSignal;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; fields?: FieldError[] } }[];
}

export async function request<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: Options = {},
): Promise<Result> {
  return resultOf(await post<Result>(operation.toString(), variables, options));
}

function resultOf<Result>(answer: Answer<Result>): Result {
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.fields);
  if (!answer.data) throw new ConnectionLost();
  return answer.data;
}

async function post<Result>(query: string, variables: unknown, options: Options): Promise<Answer<Result>> {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-samhem-request': '1' };
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  const body = JSON.stringify({ query, variables });
  try {
    const response = await fetch(apiAddress('graphql'), { method: 'POST', headers, body, signal: options.signal });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ConnectionLost();
  }
}

/** What does not go through GraphQL, such as files: the same errors, the same header that no other site can send. */
export async function send<Result>(path: string, body: unknown): Promise<Result> {
  const headers = { 'content-type': 'application/json', 'x-samhem-request': '1' };
  const lost = () => {
    throw new ConnectionLost();
  };
  const response = await fetch(apiAddress(path), { method: 'POST', headers, body: JSON.stringify(body) }).catch(lost);
  const answer = (await response.json().catch(lost)) as Result & Pick<Answer<Result>, 'errors'>;
  if (!response.ok) resultOf({ errors: answer.errors ?? [{ message: messageOf(undefined) }] });
  return answer;
}

export function messageOf(error: unknown): string {
  if (error instanceof ApiError || error instanceof ConnectionLost) return error.message;
  return 'Något gick fel hos oss. Försök igen om en stund.';
}

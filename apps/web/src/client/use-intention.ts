import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ApiError, ConnectionLost, type Operation, request } from './api';
import { meKey } from './query-client';

export interface Intention<Result, Variables> {
  /** Undefined when it failed, or when a first press is still under way. Never throws. */
  run: (variables: Variables) => Promise<Result | undefined>;
  isPending: boolean;
  error: Error | null;
  clearError: () => void;
}

/** A key belongs to one opening of a form. With a name it survives a reload, as the draft beside it does. */
function useIdempotencyKey(name: string | undefined) {
  const key = useRef<string | null>(null);
  const current = useCallback(() => {
    key.current ??= (name && sessionStorage.getItem(`key:${name}`)) || crypto.randomUUID();
    if (name) sessionStorage.setItem(`key:${name}`, key.current);
    return key.current;
  }, [name]);
  const renew = useCallback(() => {
    key.current = null;
    if (name) sessionStorage.removeItem(`key:${name}`);
  }, [name]);
  return { current, renew };
}

// A definite no did nothing, so the next press is a new intention. After silence or an inner fault it may have been done.
function isDefinite(error: unknown): boolean {
  return error instanceof ApiError && !['INTERNAL', 'UNAVAILABLE', 'UNAUTHENTICATED'].includes(error.code);
}

/**
 * One thing the user means to do: sent once however often it is pressed, and safe to send again after a lost answer.
 * @param options.onAnswer when it is done, while the page is still being read again; `run` ends with that
 */
export function useIntention<Result, Variables>(
  operation: Operation<Result, Variables>,
  options: { keyName?: string; onAnswer?: (result: Result) => void } = {},
): Intention<Result, Variables> {
  const client = useQueryClient();
  const key = useIdempotencyKey(options.keyName);
  const busy = useRef(false);
  const mutation = useMutation({
    mutationFn: (variables: Variables) => request(operation, variables, { idempotencyKey: key.current() }),
    onSuccess: async (result) => {
      key.renew();
      options.onAnswer?.(result);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
    },
    onError: (error) => {
      if (isDefinite(error)) key.renew();
    },
  });
  const { mutateAsync, reset } = mutation;
  const run = useCallback(
    async (variables: Variables) => {
      if (busy.current) return undefined;
      busy.current = true;
      try {
        return await mutateAsync(variables);
      } catch {
        return undefined;
      } finally {
        busy.current = false;
      }
    },
    [mutateAsync],
  );
  return { run, isPending: mutation.isPending, error: mutation.error, clearError: reset };
}

export function isConnectionLost(error: unknown): boolean {
  return error instanceof ConnectionLost || (error instanceof ApiError && error.code === 'UNAVAILABLE');
}

import { useCallback, useEffect, useState } from 'react';
import { request, type Operation } from '../client/api';

export interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
}

/** What the api answers to a question asked when the page opens, and `set` for an answer that comes with something done. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Answer<Data> & { set: (data: Data) => void } {
  const [answer, setAnswer] = useState<Answer<Data>>({});
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const abort = new AbortController();
    request(operation, JSON.parse(asked) as Variables, { signal: abort.signal }).then(
      (data) => setAnswer({ data }),
      (error: unknown) => {
        if (!abort.signal.aborted) setAnswer({ error });
      },
    );
    return () => abort.abort();
  }, [operation, asked]);
  const set = useCallback((data: Data) => setAnswer({ data }), []);
  return { ...answer, set };
}

/** Does one thing at a time: a second press while it runs does nothing. */
export function useDeed(): { isBusy: boolean; error: unknown; run: (work: () => Promise<void>) => void } {
  const [state, setState] = useState<{ isBusy: boolean; error: unknown }>({ isBusy: false, error: undefined });
  const run = (work: () => Promise<void>) => {
    if (state.isBusy) return;
    setState({ isBusy: true, error: undefined });
    work().then(
      () => setState({ isBusy: false, error: undefined }),
      (error: unknown) => setState({ isBusy: false, error }),
    );
  };
  return { ...state, run };
}

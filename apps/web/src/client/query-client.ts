import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, ConnectionLost } from './api';

export const meKey = ['Me'];

/** A session that has ended empties "me"; the layout then shows the sign-in page and remembers where one was. */
function onError(error: unknown): void {
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') queryClient.setQueryData(meKey, { me: null });
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => error instanceof ConnectionLost && failures < 2,
      retryDelay: 500,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

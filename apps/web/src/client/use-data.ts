import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Operation, request } from './api';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Loaded<Node> {
  nodes: Node[];
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
}

export function queryKeyOf<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) {
  return [String(operation.__meta__?.hash), variables];
}

/** Data for a page. Waits in the layout's Suspense, fails into its error boundary: the page only sees the answer. */
export function useData<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: { refetchInterval?: (data: Result) => number | false } = {},
): Result {
  const { refetchInterval } = options;
  return useSuspenseQuery({
    queryKey: queryKeyOf(operation, variables),
    queryFn: ({ signal }) => request(operation, variables, { signal }),
    refetchInterval: refetchInterval && (({ state }) => (state.data ? refetchInterval(state.data) : false)),
  }).data;
}

/** A list that grows with "Visa fler". The operation must take $first and $after. */
export function useConnection<Result, Variables extends { first: number; after?: string | null }, Node>(
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (result: Result) => Connection<Node>,
): Loaded<Node> {
  const query = useSuspenseInfiniteQuery({
    queryKey: [...queryKeyOf(operation, variables as Variables), 'pages'],
    queryFn: ({ pageParam, signal }) => request(operation, { ...variables, after: pageParam } as Variables, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const { hasNextPage, endCursor } = pick(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
  });
  const { fetchNextPage } = query;
  return {
    nodes: query.data.pages.flatMap((page) => pick(page).nodes),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: useCallback(() => void fetchNextPage(), [fetchNextPage]),
  };
}

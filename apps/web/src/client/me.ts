import { useSuspenseQuery } from '@tanstack/react-query';
import type { MeQuery } from '../graphql/graphql';
import { request } from './api';
import { meQuery } from './me.operations';
import { meKey } from './query-client';

export type Me = NonNullable<MeQuery['me']>;

export function useMeOrNobody(): Me | null {
  return (
    useSuspenseQuery({
      queryKey: meKey,
      queryFn: ({ signal }) => request(meQuery, {}, { signal }),
      staleTime: 60_000,
    }).data.me ?? null
  );
}

/** Below the layout somebody is always signed in. */
export function useMe(): Me {
  const me = useMeOrNobody();
  if (!me) throw new Error('Nobody is signed in');
  return me;
}

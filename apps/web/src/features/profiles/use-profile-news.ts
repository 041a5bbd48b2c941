import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeyOf } from '../../client/use-data';
import { useSubscription } from '../../client/use-subscription';
import { profileCount, profilesChanged, profilesQuery } from './profiles.operations';

const keyOf = (operation: typeof profilesQuery | typeof profileCount) =>
  queryKeyOf(operation as typeof profilesQuery, {} as never)[0];

/** Reads list and count again when the api says that they have changed. */
export function useProfileNews(): void {
  const client = useQueryClient();
  const { latest } = useSubscription(profilesChanged, {});
  useEffect(() => {
    if (!latest) return;
    const lists = [keyOf(profilesQuery), keyOf(profileCount)];
    void client.invalidateQueries({ predicate: ({ queryKey }) => lists.includes(queryKey[0] as string) });
  }, [client, latest]);
}

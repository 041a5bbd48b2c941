import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Clock } from '#libs/platform';

interface Entry {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

/** Where the embedded issuer keeps sign-ins under way: in this process, until they end or it does. */
export function issuerMemory(clock: Clock): AdapterFactory {
  const entries = new Map<string, Entry>();
  const now = () => clock.milliseconds();
  const forgetEnded = () => {
    for (const [key, { endsAt }] of entries) if (endsAt < now()) entries.delete(key);
  };
  return (model) => memoryOf(model, entries, { now, forgetEnded });
}

function memoryOf(
  model: string,
  entries: Map<string, Entry>,
  time: { now: () => number; forgetEnded: () => void },
): Adapter {
  const key = (id: string) => `${model}:${id}`;
  const find = async (id: string) => {
    time.forgetEnded();
    return entries.get(key(id))?.payload;
  };
  const ofModel = () => [...entries].filter(([name]) => name.startsWith(`${model}:`));
  return {
    find,
    findByUid: async (uid) => ofModel().find(([, { payload }]) => payload.uid === uid)?.[1].payload,
    findByUserCode: async () => undefined,
    upsert: async (id, payload, seconds = 3_600) => {
      time.forgetEnded();
      entries.set(key(id), { payload, endsAt: time.now() + seconds * 1_000 });
    },
    consume: async (id) => {
      const payload = await find(id);
      if (payload) payload.consumed = Math.floor(time.now() / 1_000);
    },
    destroy: async (id) => void entries.delete(key(id)),
    revokeByGrantId: async (grantId) => {
      for (const [name, { payload }] of ofModel()) if (payload.grantId === grantId) entries.delete(name);
    },
  };
}

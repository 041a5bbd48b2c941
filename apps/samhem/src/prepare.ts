export type PrepareSettings = {
  adminUrl: string;
  redisUrl?: string;
  publicUrl: string;
  port: number;
  log: (line: string) => void;
};

export type Prepared = {
  demonstrationUsers: { name: string; role: string; where: string }[];
  /** what the api and the worker get in place of, or besides, the settings Samhem was started with */
  childEnvironment?: Record<string, string>;
};

export async function prepare(_settings: PrepareSettings): Promise<Prepared> {
  return { demonstrationUsers: [] };
}

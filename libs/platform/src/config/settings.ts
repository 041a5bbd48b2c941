import { z } from 'zod';

const port = z.coerce
  .number({ error: 'ska vara ett portnummer, t.ex. 3000' })
  .int('ska vara ett heltal')
  .min(1, 'ska vara minst 1')
  .max(65535, 'ska vara högst 65535');

const url = (schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `ska vara en adress som börjar med ${schemes.map((scheme) => `${scheme}//`).join(' eller ')}`,
  });

const shape = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(3000),
  /** The app role's connection (samhem_app), never an owner or superuser. */
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  /** Proxies in front of the api that write X-Forwarded-For: limits on the public pages count by the address they tell. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Signs session cookies; at least 32 characters. */
  SESSION_SECRET: z.string().min(32, 'ska vara minst 32 tecken'),
  /** Seals and hashes what identifies families; 32 bytes as 64 hex digits. Lost, it cannot be had again. */
  IDENTITY_KEY: z
    .string({ error: 'ska vara 64 hexadecimala siffror, t.ex. från openssl rand -hex 32' })
    .regex(/^[0-9a-f]{64}$/i, 'ska vara 64 hexadecimala siffror, t.ex. från openssl rand -hex 32'),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  /** Where mail is laid as files when there is no SMTP_URL; for demonstration and development. */
  MAIL_DIR: z.string().optional(),
  MAIL_FROM: z.string().min(3).max(200).default('Samhem <svara-inte@samhem.invalid>'),
  /** OpenID issuer; without it the embedded demonstration issuer is used, which refuses to run in production. */
  OIDC_ISSUER: url(['http:', 'https:']).optional(),
  OIDC_CLIENT_ID: z.string().min(1).default('samhem'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Settings = z.infer<typeof shape> & { publicUrl: string };

export class SettingsError extends Error {}

/**
 * The one reading of the environment. An empty variable counts as not set.
 * @throws SettingsError naming every variable that is wrong
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = shape.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`Samhem kan inte starta. Rätta inställningarna:\n${lines.join('\n')}`);
  }
  const settings = result.data;
  if (settings.NODE_ENV === 'production' && !settings.OIDC_ISSUER) {
    throw new SettingsError(
      'Samhem kan inte starta. OIDC_ISSUER saknas: den inbyggda inloggningen är bara för demonstration.',
    );
  }
  if (settings.NODE_ENV === 'production' && !settings.SMTP_URL) {
    throw new SettingsError('Samhem kan inte starta. SMTP_URL saknas: familjer som anmäler sig får annars inga brev.');
  }
  return { ...settings, publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, '') };
}

/** The settings of this process, from its environment. */
export function settingsFromEnvironment(): Settings {
  return readSettings(process.env);
}

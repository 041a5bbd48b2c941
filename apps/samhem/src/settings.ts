import path from 'node:path';
import { StartProblem } from './start-problem.js';

export type Settings = {
  port: number;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  fresh: boolean;
};

type Environment = Record<string, string | undefined>;
type Complain = (problem: string) => undefined;

// Every wrong setting is told at once, so that nobody starts five times to find five mistakes.
export function readSettings(args: string[], env: Environment, root: string): Settings {
  const problems: string[] = [];
  const complain: Complain = (problem) => void problems.push(problem);
  const given = (name: string) => env[name]?.trim() || undefined;

  const fresh = readFlags(args, complain);
  const port = readPort(given('PORT'), complain) ?? 3000;
  const databaseUrl = readDatabaseUrl(given('DATABASE_URL'), complain);
  const redisUrl = readRedisUrl(given('REDIS_URL'), complain);
  const publicUrl = readPublicUrl(given('PUBLIC_URL'), complain) ?? `http://localhost:${port}`;
  const identityKey = given('IDENTITY_KEY');
  if (identityKey !== undefined && !/^[0-9a-f]{64}$/i.test(identityKey)) {
    complain('IDENTITY_KEY: ska vara 64 hexadecimala siffror, t.ex. från openssl rand -hex 32.');
  }
  const dataDir = path.resolve(root, given('SAMHEM_DATA_DIR') ?? '.data');
  if (dataDir === path.parse(dataDir).root) complain('SAMHEM_DATA_DIR: kan inte vara hela filsystemet.');
  if (fresh && given('DATABASE_URL')) {
    complain(
      '--fresh: raderar bara den inbyggda databasen, aldrig en som DATABASE_URL pekar ut. ' +
        'Skapa en ny tom databas och ange den i DATABASE_URL, eller ta bort DATABASE_URL.',
    );
  }

  if (problems.length > 0) throw new StartProblem(problems.join('\n'));
  return { port, publicUrl, dataDir, databaseUrl, redisUrl, fresh };
}

function readFlags(args: string[], complain: Complain): boolean {
  for (const arg of args) {
    if (arg !== '--fresh')
      complain(`${arg}: okänd flagga. Den enda som finns är --fresh (börja om med en tom databas).`);
  }
  return args.includes('--fresh');
}

function readPort(value: string | undefined, complain: Complain): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
  return complain(`PORT: ska vara ett heltal från 1 till 65535, inte ”${value}”.`);
}

// The value is not repeated in the message: it usually holds a password.
function readDatabaseUrl(value: string | undefined, complain: Complain): string | undefined {
  const url = parse(value);
  if (value === undefined) return undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    return complain('DATABASE_URL: ska se ut så här: postgres://användare:lösenord@värd:5432/databas');
  }
  if (url.pathname.length < 2) return complain('DATABASE_URL: databasens namn saknas efter värden (…/databas).');
  return value;
}

function readRedisUrl(value: string | undefined, complain: Complain): string | undefined {
  const url = parse(value);
  if (value === undefined) return undefined;
  if (url && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname) return value;
  return complain('REDIS_URL: ska se ut så här: redis://värd:6379');
}

function readPublicUrl(value: string | undefined, complain: Complain): string | undefined {
  const url = parse(value);
  if (value === undefined) return undefined;
  const isOrigin = url?.pathname === '/' && !url.search && !url.hash && !url.username;
  if (url && ['http:', 'https:'].includes(url.protocol) && isOrigin) return url.origin;
  return complain(
    `PUBLIC_URL: ska vara adressen som användarna skriver, t.ex. https://samhem.example.se, inte ”${value}”.`,
  );
}

function parse(value: string | undefined): URL | undefined {
  return value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
}

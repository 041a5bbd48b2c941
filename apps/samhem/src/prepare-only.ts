import { say } from './messages.js';
import { prepare } from './prepare.js';
import { checkGivenServers, setPassword } from './servers.js';
import { readSettings } from './settings.js';
import { StartProblem } from './start-problem.js';

// For installations of several processes: makes the database ready once, before any of them starts, and ends.
// It alone knows the administrator's password; APP_PASSWORD is the one the api and the worker come with.
try {
  const settings = readSettings(process.argv.slice(2), process.env, process.cwd());
  const { databaseUrl: adminUrl, redisUrl, publicUrl, port } = settings;
  if (!adminUrl) throw new StartProblem('DATABASE_URL: behöver anges, det finns ingen inbyggd databas här.');
  await checkGivenServers(settings);
  await prepare({ adminUrl, ...(redisUrl ? { redisUrl } : {}), publicUrl, port, log: say });
  const appPassword = process.env['APP_PASSWORD'];
  if (appPassword) await setPassword(adminUrl, 'samhem_app', appPassword);
  say('databasen är förberedd.');
  process.exit(0);
} catch (problem) {
  console.error(problem instanceof StartProblem ? problem.message : problem);
  process.exit(1);
}

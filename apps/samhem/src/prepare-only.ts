import { say } from './messages.js';
import { prepare } from './prepare.js';
import { checkGivenServers } from './servers.js';
import { readSettings } from './settings.js';
import { StartProblem } from './start-problem.js';

// For installations of several processes: makes the database ready once, before any of them starts, and ends.
try {
  const settings = readSettings(process.argv.slice(2), process.env, process.cwd());
  const { databaseUrl: adminUrl, redisUrl, publicUrl, port } = settings;
  if (!adminUrl) throw new StartProblem('DATABASE_URL: behöver anges, det finns ingen inbyggd databas här.');
  await checkGivenServers(settings);
  await prepare({ adminUrl, ...(redisUrl ? { redisUrl } : {}), publicUrl, port, log: say });
  process.exit(0);
} catch (problem) {
  console.error(problem instanceof StartProblem ? problem.message : problem);
  process.exit(1);
}

import { fileURLToPath } from 'node:url';
import { say } from './messages.js';
import { readSettings } from './settings.js';
import { StartProblem } from './start-problem.js';
import { Supervisor } from './supervisor.js';

// npm, the shell and the terminal may each pass on the same Ctrl-C; what comes this soon is not a second one.
const sameKeystroke = 1_000;

const dist = fileURLToPath(new URL('../../..', import.meta.url));

try {
  const supervisor = new Supervisor(readSettings(process.argv.slice(2), process.env, process.cwd()), dist, process.env);
  stopWhenTold(supervisor);
  await supervisor.run().catch((problem) => (supervisor.isStopping ? undefined : giveUp(supervisor, problem)));
} catch (problem) {
  tell(problem);
  process.exit(1);
}

function stopWhenTold(supervisor: Supervisor): void {
  let firstAt: number | undefined;
  let killed = false;
  const told = () => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      void stop(supervisor);
    } else if (!killed && Date.now() - firstAt > sameKeystroke) {
      killed = true;
      say('avslutar genast.');
      void supervisor.kill().finally(() => process.exit(1));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, told);
  // The one who started us is gone without a word.
  process.on('disconnect', told);
}

async function stop(supervisor: Supervisor): Promise<void> {
  say('stoppar … (Ctrl-C igen avslutar genast)');
  // Work cut off in the middle may complain, but nobody waits for it any more.
  process.on('uncaughtException', () => undefined);
  await supervisor.stop().catch(tell);
  process.exit(0);
}

async function giveUp(supervisor: Supervisor, problem: unknown): Promise<never> {
  tell(problem);
  await supervisor.stop().catch(tell);
  process.exit(1);
}

function tell(problem: unknown): void {
  const text = problem instanceof StartProblem ? problem.message : ((problem as Error).stack ?? String(problem));
  console.error(`\nSamhem kan inte köra:\n${text}\n`);
}

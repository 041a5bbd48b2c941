import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { SettingsError, settingsFromEnvironment } from '#libs/platform';
import { workerModule } from './worker.module.js';

/** sysexits' EX_CONFIG: whoever started us need not try again with the same settings. */
const WRONG_SETTING = 78;

async function start(): Promise<void> {
  const settings = settingsFromEnvironment();
  const app = await NestFactory.createApplicationContext(workerModule(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  // Whoever started us is gone without a word: finish as if told to.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.({ ready: true });
}

start().catch((problem: unknown) => {
  const isSetting = problem instanceof SettingsError;
  console.error(isSetting ? problem.message : problem);
  process.exit(isSetting ? WRONG_SETTING : 1);
});

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { DoorError, PROFILES, answerLine, type EngineProfile } from '#engine';

/** The engine's door: a line of JSON in, a line of JSON out, in order; 4-matching, "A door for outside judges". */
function profileAsked(): EngineProfile {
  const { values } = parseArgs({ options: { profile: { type: 'string', default: 'lika' } } });
  const profile = PROFILES.find((one) => one === values.profile);
  if (profile) return profile;
  process.stderr.write(`--profile är en av ${PROFILES.join(', ')}\n`);
  process.exit(2);
}

function answer(line: string, profile: EngineProfile): unknown {
  const start = process.hrtime.bigint();
  try {
    const found = answerLine(line, profile);
    return { ...found, microseconds: Number((process.hrtime.bigint() - start) / 1000n) };
  } catch (problem) {
    if (!(problem instanceof DoorError)) process.stderr.write(`${(problem as Error).stack}\n`);
    return { error: (problem as Error).message };
  }
}

async function serve(): Promise<void> {
  const profile = profileAsked();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const isTaken = process.stdout.write(`${JSON.stringify(answer(line, profile))}\n`);
    // A reader that is slow is waited for, so that answers do not pile up.
    if (!isTaken) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

process.stdout.on('error', () => process.exit(0));
await serve();

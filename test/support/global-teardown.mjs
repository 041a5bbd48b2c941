import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function globalTeardown() {
  const { samhemPostgres, samhemTemplate } = globalThis;
  if (samhemPostgres) {
    await samhemPostgres.stop();
    rmSync(samhemPostgres.directory, { recursive: true, force: true });
  } else if (samhemTemplate) {
    const admin = new pg.Client({ connectionString: samhemTemplate.adminUrl });
    await admin.connect();
    for (const name of [samhemTemplate.name, `${samhemTemplate.name}_demonstration`]) {
      await admin.query(`drop database if exists ${name} with (force)`);
    }
    await admin.end();
  }
}

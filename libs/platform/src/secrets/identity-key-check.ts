import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SettingsError } from '../config/settings.js';
import { actAs, narrowActor } from '../database/actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { IdentityCipher } from './identity-cipher.js';

const REMEMBER = 'insert into samhem.installation_keys (fingerprint) values ($1) on conflict do nothing';
const KNOWN = 'select fingerprint from samhem.installation_keys order by first_used_at, fingerprint';

/** The database knows the key that seals it by a fingerprint: another key stops the start, before anything is sealed with it. */
@Injectable()
export class IdentityKeyCheck implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly cipher: IdentityCipher,
  ) {}

  /** @throws SettingsError when what is here was sealed with another key */
  async onModuleInit(): Promise<void> {
    const fingerprint = this.cipher.keyedHash('installation', 'the key that seals this database');
    const known = await actAs(narrowActor('housekeeping'), () => this.knownOr(fingerprint));
    if (known === fingerprint) return;
    throw new SettingsError(
      'Samhem kan inte starta. IDENTITY_KEY: uppgifterna i databasen är låsta med en annan nyckel. ' +
        'Ange den nyckel som installationen började med; med en ny går de inte att läsa.',
    );
  }

  /** The first key a database meets is its own from then on. */
  private knownOr(fingerprint: string): Promise<string | undefined> {
    return this.db.run(async () => {
      // Two that start together with different keys come here one after the other.
      await this.db.query(`select pg_advisory_xact_lock(hashtextextended('installation key', 0))`);
      const [first] = await this.db.query<{ fingerprint: string }>(KNOWN);
      if (first) return first.fingerprint;
      await this.db.query(REMEMBER, [fingerprint]);
      return fingerprint;
    });
  }
}

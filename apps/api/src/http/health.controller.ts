import { Controller, Get } from '@nestjs/common';
import { Public, TenantDb, actAs, narrowActor } from '#libs/platform';

@Controller('health')
export class HealthController {
  constructor(private readonly db: TenantDb) {}

  /** The process lives. */
  @Public()
  @Get()
  live() {
    return { status: 'ok' };
  }

  /** The process can do its work: 503 while the database does not answer. */
  @Public()
  @Get('ready')
  async ready() {
    await actAs(narrowActor('housekeeping'), () => this.db.query('select 1'));
    return { status: 'ok' };
  }
}

import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ApplicationsModule } from '#libs/applications';
import { BillingModule } from '#libs/billing';
import { ChecksModule } from '#libs/checks';
import { ContactsModule } from '#libs/contacts';
import { FamiliesModule } from '#libs/families';
import { IdentityModule } from '#libs/identity';
import { InterestsModule } from '#libs/interests';
import { MatchingJobsModule } from '#libs/matching';
import { MeetingsModule } from '#libs/meetings';
import { PlacementsModule } from '#libs/placements';
import {
  Clock,
  DatabaseModule,
  EventRecorder,
  JobRunner,
  ReadLog,
  SecretsModule,
  SettingsModule,
  type Settings,
} from '#libs/platform';
import { RecruitmentModule } from '#libs/recruitment';
import { ProposalsJobsModule } from '#libs/proposals';
import { RegionsModule } from '#libs/regions';
import { ScreeningModule } from '#libs/screening';
import { SettableClock } from './settable-clock.js';

/** Stands in for the worker's runner, which would start working: an effect is simply performed. */
const AT_ONCE: Pick<JobRunner, 'once'> = {
  once: async (_job, _envelope, effect) => {
    await effect();
    return true;
  },
};

@Global()
@Module({
  providers: [
    EventRecorder,
    ReadLog,
    { provide: Clock, useClass: SettableClock },
    { provide: JobRunner, useValue: AT_ONCE },
  ],
  exports: [EventRecorder, ReadLog, Clock, JobRunner],
})
class QuietPlatformModule {}

@Module({})
export class DemonstrationModule {
  /** The services of the house without HTTP, GraphQL, queue or worker, and with a clock that can be set. */
  static with(settings: Settings): DynamicModule {
    return {
      module: DemonstrationModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule.connect(),
        QuietPlatformModule,
        SecretsModule,
        RegionsModule,
        IdentityModule,
        InterestsModule,
        PlacementsModule,
        BillingModule,
        ChecksModule,
        FamiliesModule,
        ContactsModule,
        ApplicationsModule,
        MatchingJobsModule,
        RecruitmentModule,
        ScreeningModule,
        MeetingsModule,
        ProposalsJobsModule,
      ],
    };
  }
}

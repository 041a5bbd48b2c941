import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ApplicationsJobsModule } from '#libs/applications';
import { ChecksJobsModule } from '#libs/checks';
import { ContactsJobsModule } from '#libs/contacts';
import { FamiliesJobsModule } from '#libs/families';
import { HomesJobsModule } from '#libs/homes';
import { IdentityJobsModule } from '#libs/identity';
import { InterestsJobsModule } from '#libs/interests';
import { MatchingJobsModule } from '#libs/matching';
import { MeetingsJobsModule } from '#libs/meetings';
import { NeedsJobsModule } from '#libs/needs';
import {
  DatabaseModule,
  JobsModule,
  MailModule,
  SecretsModule,
  SettingsModule,
  TimeModule,
  type Settings,
} from '#libs/platform';
import { ProfilesJobsModule } from '#libs/profiles';
import { RecruitmentJobsModule } from '#libs/recruitment';
import { ProposalsJobsModule } from '#libs/proposals';
import { ScheduleRunner } from './schedule-runner.js';

/** Whose jobs the worker runs, in the order of the process. */
export const FEATURES: readonly Type[] = [
  IdentityJobsModule,
  HomesJobsModule,
  FamiliesJobsModule,
  ApplicationsJobsModule,
  ChecksJobsModule,
  RecruitmentJobsModule,
  MeetingsJobsModule,
  ProfilesJobsModule,
  NeedsJobsModule,
  MatchingJobsModule,
  InterestsJobsModule,
  ContactsJobsModule,
  ProposalsJobsModule,
];

@Module({})
class WorkerModule {}

/** An error without the statement's parameters and the row that the database quotes in its detail. */
const serializeError = ({ name, message, stack }: Error) => ({ type: name, message, stack });

/** The order matters at shutdown, which runs backwards: jobs end before the database goes. */
export function workerModule(settings: Settings): DynamicModule {
  return {
    module: WorkerModule,
    imports: [
      SettingsModule.with(settings),
      LoggerModule.forRoot({ pinoHttp: { level: settings.LOG_LEVEL, serializers: { err: serializeError } } }),
      TimeModule,
      SecretsModule,
      MailModule,
      DatabaseModule.connect(),
      JobsModule,
      ...FEATURES,
    ],
    providers: [ScheduleRunner],
  };
}

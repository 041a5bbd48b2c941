import { Module, ValidationPipe, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { LoggerModule } from 'nestjs-pino';
import { ApplicationsGraphqlModule } from '#libs/applications';
import { AuditGraphqlModule } from '#libs/audit';
import { BillingGraphqlModule } from '#libs/billing';
import { ChecksGraphqlModule } from '#libs/checks';
import { ContactsGraphqlModule } from '#libs/contacts';
import { FamiliesGraphqlModule } from '#libs/families';
import { HomesGraphqlModule } from '#libs/homes';
import { EmbeddedIssuer, ISSUER_PATH, IdentityGraphqlModule, SessionActors, SignInModule } from '#libs/identity';
import { ImportsGraphqlModule } from '#libs/imports';
import { InterestsGraphqlModule } from '#libs/interests';
import { MatchingGraphqlModule } from '#libs/matching';
import { MeetingsGraphqlModule } from '#libs/meetings';
import { NeedsGraphqlModule } from '#libs/needs';
import { PlacementsGraphqlModule } from '#libs/placements';
import {
  ACTOR_SOURCE,
  AccessGuard,
  DatabaseModule,
  EventsModule,
  MutationInterceptor,
  SecretsModule,
  SettingsModule,
  TimeModule,
  VisitorsModule,
  graphqlModule,
  invalidInput,
  type Settings,
} from '#libs/platform';
import { ProfilesGraphqlModule } from '#libs/profiles';
import { RecruitmentGraphqlModule } from '#libs/recruitment';
import { ProposalsGraphqlModule } from '#libs/proposals';
import { RegionsGraphqlModule } from '#libs/regions';
import { ScreeningGraphqlModule } from '#libs/screening';
import { StatisticsGraphqlModule } from '#libs/statistics';
import { TasksGraphqlModule } from '#libs/tasks';
import { WordsGraphqlModule } from '#libs/words';
import { actAsCaller } from './http/act-as-caller.js';
import { bodyOfCaller } from './http/body-of-caller.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { codeLog, requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { allowedOperations, readTrustedDocuments, textForHash } from './http/trusted-documents.js';
import { UnavailablePlugin } from './http/unavailable.plugin.js';
import { webFiles } from './http/web-files.js';

/** What the api offers, in the order of the process. */
export const FEATURES: readonly Type[] = [
  RegionsGraphqlModule,
  IdentityGraphqlModule,
  TasksGraphqlModule,
  HomesGraphqlModule,
  WordsGraphqlModule,
  FamiliesGraphqlModule,
  ApplicationsGraphqlModule,
  ChecksGraphqlModule,
  RecruitmentGraphqlModule,
  ScreeningGraphqlModule,
  MeetingsGraphqlModule,
  ProfilesGraphqlModule,
  NeedsGraphqlModule,
  MatchingGraphqlModule,
  InterestsGraphqlModule,
  ProposalsGraphqlModule,
  PlacementsGraphqlModule,
  BillingGraphqlModule,
  StatisticsGraphqlModule,
  AuditGraphqlModule,
  ContactsGraphqlModule,
  ImportsGraphqlModule,
];

/** One message a field, in Swedish, where the field is. Fields nobody asked for are refused by the schema itself. */
const inputCheck = () => new ValidationPipe({ transform: true, exceptionFactory: invalidInput });

@Module({})
class ApiModule {}

export function apiModule(settings: Settings): DynamicModule {
  const operations = allowedOperations(settings, readTrustedDocuments(settings));
  return {
    module: ApiModule,
    imports: [
      SettingsModule.with(settings),
      LoggerModule.forRoot(codeLog(settings)),
      TimeModule,
      SecretsModule,
      DatabaseModule.connect(),
      EventsModule,
      VisitorsModule,
      SignInModule.with(settings),
      graphqlModule(operations ? { allowedOperations: operations } : {}),
      ...FEATURES,
    ],
    controllers: [HealthController],
    providers: [
      UnavailablePlugin,
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
      { provide: APP_PIPE, useFactory: inputCheck },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  };
}

/** What a request passes on its way to a controller or to GraphQL, in order. The app is created with `bodyParser: false`. */
export function configureApi(app: INestApplication, settings: Settings): void {
  (app as NestExpressApplication).set('trust proxy', settings.TRUSTED_PROXIES);
  app.use(requestLog(settings), ...securityHeaders(settings));
  if (!settings.OIDC_ISSUER) app.use(ISSUER_PATH, app.get(EmbeddedIssuer).handle);
  app.use('/auth', app.get(SessionActors).open);
  app.use('/graphql', express.json({ limit: '100kb' }), textForHash(readTrustedDocuments(settings)));
  app.use('/graphql', actAsCaller(app.get(ACTOR_SOURCE)));
  app.use('/imports', actAsCaller(app.get(ACTOR_SOURCE)), bodyOfCaller('3mb'));
  app.use(...webFiles());
}

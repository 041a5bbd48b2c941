import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ACTOR_SOURCE, type Settings } from '#libs/platform';
import { RegionsModule } from '#libs/regions';
import { DemonstrationMailController } from './demonstration-mail.controller.js';
import { EmbeddedIssuerController } from './embedded-issuer.controller.js';
import { EmbeddedIssuer } from './embedded-issuer.js';
import { MeResolver } from './me.resolver.js';
import { SessionActors } from './session-actors.js';
import { SessionStore } from './session.store.js';
import { SessionSweep } from './session-sweep.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { UserEntity, UserRoleEntity } from './user.entity.js';
import { UserQueries } from './user.queries.js';
import { UserService } from './user.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, UserRoleEntity]), RegionsModule],
  providers: [UserService, UserQueries],
  exports: [UserService, UserQueries],
})
export class IdentityModule {}

@Module({ imports: [IdentityModule], providers: [MeResolver] })
export class IdentityGraphqlModule {}

/** Sign-in and sessions over HTTP, and the answer to who a request acts for. */
@Global()
@Module({})
export class SignInModule {
  static with(settings: Settings): DynamicModule {
    const isEmbedded = settings.OIDC_ISSUER === undefined;
    return {
      module: SignInModule,
      imports: [IdentityModule],
      controllers: [SignInController, ...(isEmbedded ? [EmbeddedIssuerController, DemonstrationMailController] : [])],
      providers: [
        SessionStore,
        SessionActors,
        SignInService,
        { provide: ACTOR_SOURCE, useExisting: SessionActors },
        ...(isEmbedded ? [EmbeddedIssuer] : []),
      ],
      exports: [ACTOR_SOURCE],
    };
  }
}

@Module({ providers: [SessionSweep], exports: [SessionSweep] })
export class IdentityJobsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { ProfileEntity, ProfileHomeEntity } from './profile.entity.js';
import { LeaveWithHome } from './leave-with-home.jobs.js';
import { RefreshProfile } from './profile.jobs.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProfileEntity, ProfileHomeEntity]), HomesModule],
  providers: [ProfileService, ProfileQueries],
  exports: [ProfileService, ProfileQueries],
})
export class ProfilesModule {}

@Module({ imports: [ProfilesModule], providers: [ProfileResolver] })
export class ProfilesGraphqlModule {}

@Module({ imports: [ProfilesModule], providers: [RefreshProfile, LeaveWithHome] })
export class ProfilesJobsModule {}

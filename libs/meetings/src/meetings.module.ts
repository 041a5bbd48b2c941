import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '#libs/applications';
import { HomesModule } from '#libs/homes';
import { RecruitmentModule } from '#libs/recruitment';
import { RegionsModule } from '#libs/regions';
import { FamilyAddresses, MailFamily, MailTools } from './invitation.jobs.js';
import { InvitationService, InvitationTools } from './invitation.service.js';
import { InvitationEntity, MeetingEntity } from './meeting.entity.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MeetingEntity, InvitationEntity]), RecruitmentModule],
  providers: [MeetingService, InvitationTools, InvitationService, MeetingQueries],
  exports: [MeetingService, InvitationService, MeetingQueries],
})
export class MeetingsModule {}

@Module({ imports: [MeetingsModule], providers: [MeetingResolver] })
export class MeetingsGraphqlModule {}

@Module({
  imports: [ApplicationsModule, HomesModule, RegionsModule],
  providers: [MailTools, FamilyAddresses, MailFamily],
})
export class MeetingsJobsModule {}

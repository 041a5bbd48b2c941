import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { ConsentEntity } from './consent.entity.js';
import { ConsentQueries } from './consent.queries.js';
import { ConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { DoorQueries } from './door.queries.js';
import { DoorResolver } from './door.resolver.js';
import { DoorService } from './door.service.js';
import { FamilyDoor } from './family-door.service.js';
import { FamilyLetters } from './family-letter.service.js';
import { HomeOfEvent, RemindFamily, TellPublished } from './family-mail.jobs.js';
import { LinkService } from './link.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ConsentEntity]), HomesModule],
  providers: [ConsentService, ConsentQueries, LinkService],
  exports: [ConsentService, ConsentQueries, LinkService],
})
export class FamiliesModule {}

@Module({
  imports: [FamiliesModule, HomesModule, RegionsModule, TasksModule],
  providers: [ConsentResolver, DoorResolver, DoorService, DoorQueries, FamilyDoor],
})
export class FamiliesGraphqlModule {}

@Module({
  imports: [FamiliesModule, HomesModule, RegionsModule],
  providers: [FamilyLetters, HomeOfEvent, RemindFamily, TellPublished],
})
export class FamiliesJobsModule {}

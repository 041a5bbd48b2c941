import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#libs/identity';
import { NeedsModule } from '#libs/needs';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { MunicipalityTalkEntity, StatedWantEntity } from './contact.entity.js';
import { ContactQueries } from './contact.queries.js';
import { ContactResolver, TalkResolver } from './contact.resolver.js';
import { ContactChoice, ContactService } from './contact.service.js';
import { ContactSweep } from './contact-sweep.service.js';
import { TalkQueries } from './talk.queries.js';
import { AfterTalk, TalkService } from './talk.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([MunicipalityTalkEntity, StatedWantEntity]),
    IdentityModule,
    NeedsModule,
    RegionsModule,
    TasksModule,
  ],
  providers: [ContactService, ContactChoice, ContactQueries, ContactSweep, TalkService, AfterTalk, TalkQueries],
  exports: [ContactService, ContactChoice, ContactQueries, ContactSweep, TalkService, TalkQueries, IdentityModule],
})
export class ContactsModule {}

@Module({ imports: [ContactsModule], providers: [ContactResolver, TalkResolver] })
export class ContactsGraphqlModule {}

@Module({ imports: [ContactsModule], exports: [ContactsModule] })
export class ContactsJobsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { ConsentEntity } from './consent.entity.js';
import { ConsentQueries } from './consent.queries.js';
import { ConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { LinkService } from './link.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ConsentEntity]), HomesModule],
  providers: [ConsentService, ConsentQueries, LinkService],
  exports: [ConsentService, ConsentQueries, LinkService],
})
export class FamiliesModule {}

@Module({ imports: [FamiliesModule], providers: [ConsentResolver] })
export class FamiliesGraphqlModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { RegionsModule } from '#libs/regions';
import { HomeImportController } from './home-import.controller.js';
import { HomeImportEntity, ImportedHomeEntity } from './import.entity.js';
import { ImportQueries } from './import.queries.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { PreviewService } from './preview.service.js';
import { RowReader } from './row-reader.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([HomeImportEntity, ImportedHomeEntity]), HomesModule, RegionsModule],
  providers: [ImportService, PreviewService, RowReader, ImportQueries],
  exports: [ImportService, PreviewService, ImportQueries, RegionsModule],
})
export class ImportsModule {}

@Module({ imports: [ImportsModule], providers: [ImportResolver], controllers: [HomeImportController] })
export class ImportsGraphqlModule {}

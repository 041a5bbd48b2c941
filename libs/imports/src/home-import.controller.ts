import { Body, Controller, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow, ForbiddenError, UNIT_STAFF } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { ImportBody, PreviewBody } from './import.input.js';
import { ImportService } from './import.service.js';
import type { Imported, Preview } from './import.type.js';
import { PreviewService } from './preview.service.js';
import { templateColumns, templateCsv, templateXlsx } from './template.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Files do not fit through GraphQL's door. The caller acts here as there; what changes something asks for a header that no other
 * site's form or link can send.
 */
@Controller('imports/homes')
export class HomeImportController {
  constructor(
    private readonly previews: PreviewService,
    private readonly imports: ImportService,
    private readonly regions: RegionQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Get('template.csv')
  async csv(@Res() response: Response): Promise<void> {
    download(response, { name: 'hem-mall.csv', type: 'text/csv; charset=utf-8' }, templateCsv(await this.columns()));
  }

  @Allow(...UNIT_STAFF)
  @Get('template.xlsx')
  async xlsx(@Res() response: Response): Promise<void> {
    download(response, { name: 'hem-mall.xlsx', type: XLSX }, await templateXlsx(await this.columns()));
  }

  @Allow(...UNIT_STAFF)
  @Post('preview')
  @HttpCode(200)
  async preview(
    @Headers('x-samhem-request') ours: string | undefined,
    @Body() { file }: PreviewBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Preview> {
    assertOurs(ours, response);
    return this.previews.preview(Buffer.from(file, 'base64'));
  }

  @Allow(...UNIT_STAFF)
  @Post()
  @HttpCode(200)
  async import(
    @Headers('x-samhem-request') ours: string | undefined,
    @Body() { file, rows, previewHash }: ImportBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Imported> {
    assertOurs(ours, response);
    return this.imports.import(Buffer.from(file, 'base64'), rows, previewHash);
  }

  private async columns() {
    const { zones } = await this.regions.mine();
    return templateColumns(zones.map(({ name }) => name));
  }
}

function assertOurs(ours: string | undefined, response: Response): void {
  if (ours !== '1') throw new ForbiddenError();
  response.set('Cache-Control', 'no-store');
}

function download(response: Response, { name, type }: { name: string; type: string }, content: Buffer): void {
  response.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
  response.send(content);
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb, requireActor } from '#libs/platform';
import { AgreementEntity, FigureEntity, MunicipalityEntity, RegionEntity, ZoneEntity } from './region.entity.js';
import type { Founding, FoundingMember } from './founding.js';
import { RegionQueries } from './region.queries.js';
import type { RegionType } from './region.type.js';

@Injectable()
export class RegionService {
  constructor(
    private readonly db: TenantDb,
    private readonly queries: RegionQueries,
  ) {}

  /** Founds the region whose id the system actor carries; nobody else may. All of it or nothing. */
  async foundRegion({ zones, municipalities, agreement, ...region }: Founding): Promise<RegionType> {
    const { regionId } = requireActor();
    if (!regionId) throw new Error('a region is founded by the system acting in it: systemActor(newId)');
    return this.db.run(async (manager) => {
      await manager.insert(RegionEntity, {
        id: regionId,
        code: region.code,
        name: region.name,
        unitName: region.unitName,
      });
      await manager.insert(
        ZoneEntity,
        zones.map((zone) => ({ regionId, ...zone })),
      );
      for (const member of municipalities) await this.join(manager, regionId, member);
      await manager.insert(AgreementEntity, { regionId, ...agreement });
      return this.queries.mine();
    });
  }

  private async join(manager: EntityManager, regionId: string, { figures, ...member }: FoundingMember): Promise<void> {
    const { identifiers } = await manager.insert(MunicipalityEntity, { regionId, ...member });
    const municipalityId = identifiers[0]!['id'] as string;
    await manager.insert(
      FigureEntity,
      figures.map((figure) => ({ regionId, municipalityId, ...figure })),
    );
  }
}

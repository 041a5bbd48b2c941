import { prepare } from '../../apps/samhem/src/prepare.js';
import { asSuperuser, startTestDatabase } from '../support/database.js';
it('smoke', async () => {
  const database = await startTestDatabase();
  const t = Date.now();
  await prepare({ adminUrl: database.adminUrl, publicUrl: 'http://localhost:3000', port: 3000, log: () => undefined });
  console.log('fill', Date.now() - t);
  console.log(JSON.stringify(await asSuperuser(database, `select r.code, u.withheld_reason, u.withdrawn_at is not null w, count(*),
   avg((u.age_bands is not null)::int)::float ages, avg((u.zone_code is not null)::int)::float zone, avg((u.free_places is not null)::int)::float places,
   avg((u.has_own_children is not null)::int)::float own, avg((u.offers_own_room is not null)::int)::float room, avg((u.capability_trauma is not null)::int)::float trauma,
   avg((u.has_animals is not null)::int)::float animals, avg((u.languages is not null)::int)::float lang, avg((u.available is not null)::int)::float avail
   from samhem.publications u join samhem.regions r on r.id = u.region_id group by 1,2,3 order by 1,2`), null, 1));
  console.log(JSON.stringify(await asSuperuser(database, `select kind, count(*) from samhem.tasks group by 1`)));
  await database.drop();
}, 120_000);

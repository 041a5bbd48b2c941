import { Test } from '@nestjs/testing';
import { HomesModule, HomeService, HomeQueries, PlaceQueries } from '#libs/homes';
import { ProfilesModule, ProfileService, ProfileQueries } from '#libs/profiles';
import { DatabaseModule, EventsModule, SettingsModule, TimeModule, TenantDb, actAs, readSettings, systemActor, type Actor } from '#libs/platform';
import { asSuperuser, startTestDatabase } from '../support/database.js';

const R = '00000000-0000-7000-8000-000000000001', M = '00000000-0000-7000-8000-000000000002', U = '00000000-0000-7000-8000-000000000003';

export async function main() {
  const database = await startTestDatabase();
  await asSuperuser(database, `insert into samhem.regions (id, code, name, unit_name) values ('${R}','poolen','Poolen','Enheten')`);
  await asSuperuser(database, `insert into samhem.zones values ('${R}','norr','Norr'),('${R}','syd','Syd'),('${R}','ost','Öst')`);
  await asSuperuser(database, `insert into samhem.municipalities (region_id,id,code,name,official_name,organisation_number,zone_code,is_host) values ('${R}','${M}','0184','Solna','Solna stad','212000-0019','norr',false)`);
  const settings = readSettings({ NODE_ENV: 'test', DATABASE_URL: database.appUrl, SESSION_SECRET: 'x'.repeat(32) });
  const module = await Test.createTestingModule({ imports: [SettingsModule.with(settings), DatabaseModule.connect(), TimeModule, EventsModule, HomesModule, ProfilesModule] }).compile();
  const app = module.createNestApplication(); await app.init();
  const homes = app.get(HomeService), hq = app.get(HomeQueries), pq = app.get(PlaceQueries), profiles = app.get(ProfileService), q = app.get(ProfileQueries), db = app.get(TenantDb);
  const unit: Actor = systemActor(R);
  const member: Actor = { scope: 'member', userId: U, regionId: R, municipalityId: M, roles: ['caseworker'] };
  const today = new Date().toISOString().slice(0, 10) as never;
  const input = { regi: 'own', places: 3, identity: { familyName: 'A', givenNames: 'B', street: 'C 1', postalCode: '12345', locality: 'D', municipalityCode: '0191' },
    offer: { assignmentType: 'foster_home', ageFrom: 5, ageTo: 14, zoneCode: 'norr', hasOwnChildren: true, hasAnimals: false, isStepFree: false, offersOwnRoom: true, hasDaytimeAdult: false, languages: ['sv','ar'], capabilities: [{ area: 'npf', level: 2 }], availableFrom: today, availabilityConfirmedOn: today } } as never;
  console.log(await asSuperuser(database, 'select type, scope from samhem.event_log order by id'));
  await asSuperuser(database, `insert into samhem.profiles select '${R}', gen_random_uuid(), 1, (array['foster_home','emergency_foster_home','contact_family'])[1+(random()*2.99)::int%3],
    string_to_array((array['0-6','7-12,13-17','13-17','0-6,7-12'])[1+(random()*3.99)::int%4], ','), (array['norr','syd','ost'])[1+(random()*2.99)::int%3], (array['0','1','2','3+'])[1+(random()*3.99)::int%4],
    random()<.5, random()<.4, random()<.2, random()<.8, random()<.3, string_to_array((array['sv','sv,ar','sv,en,so'])[1+(random()*2.99)::int%3], ','),
    c[1], c[2], c[3], c[4], c[5], current_date, current_date - (random()*45)::int, now() - random()*interval '400 days', null
    from generate_series(1,5000) n, lateral (select array_agg((array['none','some','strong'])[1+(random()*2.99)::int%3]) c from generate_series(1,5) g where n > 0) x`);
  await asSuperuser(database, 'vacuum analyze samhem.profiles');
  const filter = { assignmentType: 'foster_home', ageBand: '13-17', minFreePlaces: 1, capabilities: ['npf'], noAnimals: true } as const;
  await actAs(member, async () => {
    const page = await q.list({ first: 20 }, filter as never);
    const next = await q.list({ first: 20, after: page.pageInfo.endCursor! }, filter as never);
    console.log(page.nodes.length, page.nodes[0], next.nodes[0]!.publishedAt, page.nodes.at(-1)!.publishedAt);
    for (const f of [filter, {}, { language: 'so', capabilities: ['npf', 'trauma', 'school', 'protection'], zoneCode: 'norr', ageBand: '0-6', noAnimals: true, noOwnChildren: true }]) {
      const start = performance.now();
      for (let i = 0; i < 300; i++) await q.list({ first: 20 }, f as never);
      console.log('ms/page', (performance.now() - start) / 300);
    }
    const t0 = performance.now(); for (let i = 0; i < 300; i++) await db.query('select 1'); console.log('ms/empty', (performance.now() - t0) / 300);
    const t = performance.now(); const m = await q.market(); console.log('market', m.length, performance.now() - t);
    const { readFileSync } = await import('node:fs');
    let sql = '', par: unknown[] = [];
    const orig = db.query.bind(db); db.query = (async (s: string, p: unknown[]) => { sql = s; par = p; return orig(s, p); }) as never;
    await db.run(async (manager) => {
      const client = (manager.queryRunner as any).databaseConnection;
      const pid = (await client.query('select pg_backend_pid() pid')).rows[0].pid;
      const back = () => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) * 10; };
      const measure = async (name: string, work: () => Promise<unknown>) => {
        for (let i = 0; i < 100; i++) await work();
        const b = back(), c = process.cpuUsage(), w = performance.now(); const n = 1000;
        for (let i = 0; i < n; i++) await work();
        const u = process.cpuUsage(c);
        console.log(name.padEnd(30), 'node cpu', ((u.user + u.system) / 1000 / n).toFixed(3), 'backend cpu', ((back() - b) / n).toFixed(3), 'wall', ((performance.now() - w) / n).toFixed(2));
      };
      for (const f of [filter, {}]) {
        await q.list({ first: 20 }, f as never);
        await measure('list', () => q.list({ first: 20 }, f as never));
        await measure('orig', () => orig(sql, par));
        await measure('pg', () => client.query(sql, par));
        await measure('pg prepared', () => client.query({ name: 'x' + JSON.stringify(f).length, text: sql, values: par }));
        const flat = sql.replace(/json_build_array\(.*\) as capabilities/, 'p.capability_substance, p.capability_trauma, p.capability_npf, p.capability_school, p.capability_protection').replace(/json_build_object\('code', z.code, 'name', z.name\) as zone/, 'z.code, z.name as zname');
        await measure('pg flat', () => client.query(flat, par));
        const arr = flat.replace('p.age_bands as', "array_to_string(p.age_bands, ',') as").replace('p.languages,', "array_to_string(p.languages, ',') as languages,");
        await measure('pg flat, no arrays', () => client.query(arr, par));
        await measure('pg flat, rowmode', () => client.query({ text: arr, values: par, rowMode: 'array' }));
        const one = `select json_agg(x) as x from (${sql}) x`;
        await measure('pg one json', () => client.query(one, par));
        await measure('select 1', () => client.query('select 1'));
      }
    });
  });
  await app.close(); await database.drop();
}

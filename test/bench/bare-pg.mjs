// The least there can be: one transaction with its row context and one statement over node:http, answered as JSON.
import { createServer } from 'node:http';
import pg from 'pg';
import { FILTER, PAGE } from './market.mjs';

const settings = Object.entries(JSON.parse(process.env.CASEWORKER));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, idleTimeoutMillis: 60_000 });
const CONTEXT = `select ${settings.map((_, index) => `set_config('app.' || $${2 * index + 1}, $${2 * index + 2}, true)`).join(', ')}`;
const LIST = `
  select p.*, json_build_object('code', z.code, 'name', z.name) as zone
  from samhem.profiles p join samhem.zones z on z.region_id = p.region_id and z.code = p.zone_code
  where p.is_shown and p.on_market and p.market_until >= current_date and p.municipality_id = samhem.current_municipality()
    and p.assignment_type = $1 and (p.age_bands is null or p.age_bands && array[$2, '0-12'])
    and (p.zone_code is null or p.zone_code = $3) and p.has_animals is not true
  order by p.id limit $4`;

async function list() {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(CONTEXT, settings.flat());
    const { rows } = await client.query(LIST, [FILTER.assignmentType, FILTER.ageBand, FILTER.zoneCode, PAGE + 1]);
    await client.query('commit');
    return rows.slice(0, PAGE);
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  request.resume();
  list().then(
    (nodes) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { profiles: { nodes } } })),
    (error) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }));

// PostGraphile 5 on the same database, as the same role, under the same row policies.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const caseworker = JSON.parse(process.env.CASEWORKER);
const pgSettings = Object.fromEntries(Object.entries(caseworker).map(([name, value]) => [`app.${name}`, value]));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['samhem'],
      poolConfig: { max: 10, idleTimeoutMillis: 60_000 },
      pubsub: false,
    }),
  ],
  grafast: { context: () => ({ pgSettings }), explain: false },
  grafserv: { graphiql: false, websockets: false },
});
const server = createServer();
server.on('error', (error) => console.error(error));
const served = instance.createServ(grafserv);
await served.addTo(server);
if (process.env.PRINT) {
  const { printSchema } = await import('graphql');
  console.log(printSchema((await instance.getSchemaResult()).schema));
}
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }));

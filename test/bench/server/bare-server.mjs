/*
 * What the server's requests a second are measured against: about the least that answers what comes next. A process of
 * its own; the database's address is its first argument. Says its port on standard output.
 */
import {serve} from '@hono/node-server';
import {Hono} from 'hono';
import pg from 'pg';
import {soonest} from './soonest.mjs';

const pool = new pg.Pool({connectionString: process.argv[2], max: 10});
const app = new Hono();
app.get('/groups', async (context) => {
  const {rows} = await pool.query({name: 'soonest', text: soonest, values: [Math.floor(Date.now() / 60_000)]});
  return context.json({items: rows});
});
serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1'}, ({port}) => console.log(port));

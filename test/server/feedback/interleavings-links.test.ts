import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {feedbackRoutes} from '../../../src/server/routes/feedback/all.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {type Asked, asked, gave, hashOf, inTables, openFeedback, received, signed, unsigned} from './support/asking.js';
import {type Chair, type Circle, opened, take} from './support/circle.js';

/** A link of one of those who are there. */
type Link =
  'read' | 'other read' | 'give' | 'card' | 'other card' | 'host' | 'handed out' | 'spent' | 'place' | 'nobody';

interface World {
  site: Site;
  links: Record<Link, string>;
  /** Of a card that has arrived at `read`. */
  card: string;
  /** Another place in the round, to which `place` owes a card. */
  place: string;
}

const reading = ['read', 'other read', 'place'] as const;

/** Which links open what; what is not said here is 404 for all others. `own` = that of `read` alone. */
const opens: Record<string, readonly Link[]> = {
  'GET /feedback/ask': reading,
  'PUT /feedback/ask': reading,
  'DELETE /feedback/ask': reading,
  'GET /feedback/ask/cards': reading,
  'PUT /feedback/ask/cards/{cardId}': ['read'],
  'POST /feedback/ask/cards/{cardId}/report': ['read'],
  'GET /feedback/invitation': ['give'],
  'POST /feedback/cards': ['give', 'place'],
  'GET /feedback/card': ['card', 'other card'],
  'PUT /feedback/card': ['card', 'other card'],
  'DELETE /feedback/card': ['card', 'other card'],
  'GET /feedback/round': ['host'],
  'PUT /feedback/round': ['host'],
  'DELETE /feedback/round': ['host'],
  'GET /feedback/seat': ['handed out', 'place'],
  'PUT /feedback/seat': ['handed out'],
  'PUT /feedback/seat/owed/{seatId}': ['place'],
};

// Whoever comes with a new secret may begin something with it.
const begin = ['POST /feedback/asks', 'POST /feedback/rounds'];

const bodies: Record<string, object> = {
  'PUT /feedback/ask': {closed: true},
  'PUT /feedback/ask/cards/{cardId}': {thanked: true},
  'POST /feedback/ask/cards/{cardId}/report': {reason: 'other'},
  'PUT /feedback/card': unsigned,
  'PUT /feedback/round': {closed: true},
  'PUT /feedback/seat': {hash: hashOf(newSecret())},
  'PUT /feedback/seat/owed/{seatId}': {state: 'passed'},
};

const requestOf = ({card, place}: World, name: string, secret: string): [path: string, init: RequestInit] => {
  const [method = '', pattern = ''] = name.split(' ');
  const path = pattern.replace('{cardId}', card).replace('{seatId}', place);
  if (name === 'POST /feedback/cards')
    return [path, sending({...signed, to: undefined}, {secret: newSecret(), 'Kith-Give': secret, key: randomUUID()})];
  const body = bodies[name];
  if (body) return [path, sending(body, {method, secret, 'If-Match': '*'})];
  return [path, {method, headers: {'Kith-Secret': secret, 'If-Match': '*'}}];
};

const ask = ({site}: World, [path, init]: [path: string, init: RequestInit]): Promise<Response> => site.ask(path, init);

const untimed = (text: string): string => text.replace(/"stamp":"[^"]*"/, '');

/** All that all links read, and under which tags. */
const allRead = async (world: World): Promise<Record<string, string>> => {
  const views: Record<string, string> = {};
  for (const [name, links] of Object.entries(opens).filter(([route]) => route.startsWith('GET')))
    for (const link of links) {
      const answer = await ask(world, requestOf(world, name, world.links[link]));
      views[`${name} ${link}`] = `${answer.status} ${answer.headers.get('etag')} ${untimed(await answer.text())}`;
    }
  return views;
};

const linksOf = async (site: Site, [one, other]: Asked[], circle: Circle): Promise<World['links']> => {
  const [spent, free] = circle.chairs as [Chair, Chair];
  return {
    read: one!.secret,
    'other read': other!.secret,
    give: one!.give,
    card: (await gave(site, one!, signed)).secret,
    'other card': (await gave(site, other!)).secret,
    host: circle.host,
    'handed out': free.handed,
    spent: spent.handed,
    place: spent.own,
    nobody: newSecret(),
  };
};

describe('every link of feedback on every route', () => {
  let world: World;
  before(async () => {
    const site = await openFeedback();
    const asks = [await asked(site), await asked(site)];
    const circle = await opened(site, 4);
    await take(site, circle.chairs[0]!);
    const links = await linksOf(site, asks, circle);
    const [card] = await received(site, asks[0]!);
    world = {site, links, card: card!.id, place: circle.chairs[1]!.id};
  });
  after(() => world.site.close());

  it('looks at every route there is', () => {
    const names = feedbackRoutes.map(({method, path}) => `${method} ${path}`);
    assert.deepEqual(names.sort(), [...Object.keys(opens), ...begin].sort());
  });

  it('opens what it opens', async () => {
    for (const [read, view] of Object.entries(await allRead(world))) assert.match(view, /^200 /, read);
  });

  it('is 404 everywhere else, always the same to the letter, and changes nothing', async () => {
    const at = await allRead(world);
    const answers = new Set<string>();
    for (const [name, fitting] of Object.entries(opens))
      for (const [link, secret] of Object.entries(world.links)) {
        if (fitting.includes(link as Link)) continue;
        const answer = await ask(world, requestOf(world, name, secret));
        const {requestId: _id, instance: _at, ...problem} = (await answer.json()) as Record<string, unknown>;
        const headers = [...answer.headers].filter(([header]) => header !== 'request-id');
        assert.equal(answer.status, 404, `${name} with the link “${link}”`);
        answers.add(JSON.stringify([problem, headers]));
      }
    assert.equal(answers.size, 1, [...answers].join('\n'));
    assert.deepEqual(await allRead(world), at);
  });

  // taking back what is gone is no error
  const asking = Object.entries(opens).filter(([name]) => !name.startsWith('DELETE'));

  it('is 404 everywhere once its time is over, also before it is cleared away', async () => {
    const over = sql`now() - interval '1 minute'`;
    await inTables(world.site, sql`UPDATE feedback_asks SET until = ${over}, erase_at = ${over}`);
    await inTables(world.site, sql`UPDATE feedback_rounds SET until = ${over}, erase_at = ${over}`);
    for (const [name, links] of asking)
      for (const link of links) {
        const answer = await ask(world, requestOf(world, name, world.links[link]));
        assert.equal(answer.status, 404, `${name} with the link “${link}”: ${await answer.text()}`);
      }
  });
});

/*
 * A server that answers as a test has written down: `PUT /scripted/{name}` with a list of answers, then every request below
 * that address takes the next one (the last repeats), and `GET /scripted/{name}?log` tells what was asked.
 */

const begin = '/scripted/';

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const plays = new Map();

const told = (context, {req}, body) => ({
  method: req.method,
  url: context.url,
  headers: req.headers,
  body,
});

const typeOf = (status) => (status < 400 ? 'application/json' : 'application/problem+json');

const answer = (context, {status = 200, headers = {}, body = '', drop, hang}) => {
  context.respond = !drop && !hang;
  // a browser asks again by itself as long as nothing of an answer has come
  if (drop) context.res.writeHead(200, {'content-length': 99}).write('half', () => context.req.socket.destroy());
  if (!context.respond) return;
  context.status = status;
  context.set({'content-type': typeOf(status), ...headers});
  context.body = typeof body === 'string' ? body : JSON.stringify(body);
};

const play = async (context) => {
  const [name] = context.path.slice(begin.length).split('/');
  const body = await bodyOf(context.req);
  if (context.method === 'PUT' && context.path === begin + name) {
    plays.set(name, {answers: JSON.parse(body), log: []});
    context.status = 204;
    return;
  }
  const {answers, log} = plays.get(name) ?? {answers: [{status: 404}], log: []};
  if (context.querystring === 'log') {
    answer(context, {body: log});
    return;
  }
  log.push(told(context, context, body));
  answer(context, answers.length > 1 ? answers.shift() : answers[0]);
};

/** Part of the test runner's own server, so that pages reach it without leaving their origin. */
export const scriptedServer = (context, next) => (context.path.startsWith(begin) ? play(context) : next());

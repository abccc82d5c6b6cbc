import {readBody} from './body.js';
import type {Answer} from './answer.js';
import type {CrossOrigin} from './cross-origin.js';
import {readHeaders} from './headers.js';
import {HttpProblem, missing} from './http-problem.js';
import type {Limiter} from './limits.js';
import type {Call, Parts} from './parts.js';
import {checkLength, readQuery} from './query.js';
import type {Route} from './route.js';

/** What stands before every route. */
export interface Guards {
  origins: CrossOrigin;
  limits: Limiter;
}

/** As long as any id may be; none holds what no text in the database can. */
const checkParams = (params: Record<string, string>): void => {
  for (const value of Object.values(params)) if (value.length > 500 || /\p{Cc}|\p{Cs}/u.test(value)) throw missing();
};

/** One request through all checks of its route, the cheap ones first, to its answer. */
export const answerOf = async (
  route: Route,
  call: Call,
  params: Record<string, string>,
  {origins, limits}: Guards,
  parts: Parts,
): Promise<Answer> => {
  const {request} = call;
  call.route = route.path;
  call.nameless = route.nameless ?? false;
  checkLength(request.url);
  origins.check(request);
  if (route.counted !== 'never') limits.read(call);
  checkParams(params);
  const query = route.query && readQuery(request.url, route.query);
  const headers = readHeaders(request.headers, route.headers ?? []);
  const body = route.body && (await readBody(request, route.body));
  if (route.counted === 'writes') await limits.write(call);
  return route.answer({params, query, body, header: ({name}) => headers.get(name) ?? '', call}, parts);
};

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** What is answered where no route is: 404, 405 with what is allowed, and `OPTIONS`. */
export const elsewhere = (routes: Route[], {origins, limits}: Guards) => {
  const patterns = routes.map(({path, method, nameless}) => ({pattern: patternOf(path), path, method, nameless}));
  return (call: Call): Answer => {
    checkLength(call.request.url);
    const here = patterns.filter(({pattern}) => pattern.test(call.path));
    if (here[0]) call.route = here[0].path;
    call.nameless = here.some(({nameless}) => nameless);
    if (here.length === 0 || call.request.method !== 'OPTIONS') limits.read(call);
    if (here.length === 0) throw missing();
    const methods = here.flatMap(({method}) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const allow = [...methods, 'OPTIONS'].join(', ');
    if (call.request.method !== 'OPTIONS')
      throw new HttpProblem(405, `This takes ${allow}.`, {headers: {Allow: allow}});
    return {status: 204, headers: {Allow: allow, ...origins.preflight(call.request.headers.get('Origin'), allow)}};
  };
};

/** Who may import whom, inside `src`. A folder that begins with `/` is one of `src`; everything else is a package. */
const any = ['plain', 'lazy', 'type'];
const lazy = ['lazy', 'type'];
const type = ['type'];
const lit = {lit: any, '@lit': any};

const allowed = {
  model: {valibot: any},
  i18n: {'/model': any},
  backend: {'/model': any},
  // these folders are loaded when such a feed comes, so what they need may come with them
  'backend/feeds/csv': {papaparse: any},
  'backend/feeds/icalendar': {'ical.js': any},
  'backend/feeds/kith': {valibot: any},
  theme: {lit: any},
  context: {'/backend': type, '/i18n': type, '/model': type, ...lit},
  controllers: {
    '/context': any,
    '/i18n': any,
    '/model': any,
    '/backend': type,
    ...lit,
  },
  'controllers/backend': {'/backend/connect': lazy},
  // what is typed is kept and sent on above the ports, once; widgets reach it through these
  'controllers/sending': {'/backend/outbox': lazy},
  'controllers/drafts': {'/backend/drafts': lazy},
  // loaded ahead of the moment in which it is needed
  'controllers/help-now': {'/ui/help': lazy},
  'controllers/leaving': {'/backend/wipe': lazy},
  'ui/feedback/qr': {'lean-qr': any},
  ui: {'/theme': any, '/i18n': any, '/model': any, ...lit},
  widgets: {
    '/context': any,
    '/controllers': any,
    '/i18n': any,
    '/model': any,
    '/theme': any,
    '/ui': any,
    '/backend': type,
    ...lit,
  },
  define: {'/widgets': any},
  server: {'/model': any, '/backend/backend': type, '*': any},
  // an import reads the same feeds as a page does, and the check asks what every backend is asked
  'server/import': {'/backend/feeds': any},
  'server/commands': {'/conformance': lazy, '/backend/connect': lazy},
};

const within = (name, folder) => name === folder || name.startsWith(`${folder}/`) || folder === '*';

/** `/widgets/finder/list` for a module of `src`, without its ending; `undefined` outside. */
export const placeOf = (file) => /\/src(\/.+?)\.\w+$/.exec(file.replaceAll('\\', '/'))?.[1];

const targetOf = (place, source) =>
  source.startsWith('.') ? new URL(source, `file://${place}`).pathname.replace(/\.(js|ts)$/, '') : source;

const folderOf = (place, depth) =>
  `/${place
    .split('/')
    .slice(1, depth + 1)
    .join('/')}`;

/** Within a layer everything is open, but a widget is closed to other widgets. */
const isNeighbour = (place, target, layer) => within(target, folderOf(place, layer === 'widgets' ? 2 : 1));

/** Whether the module at `place` may import `source` in this way: `plain`, `lazy` or `type`. */
export function mayImport(place, source, kind) {
  const layer = place.split('/')[1];
  if (!Object.hasOwn(allowed, layer) || place.lastIndexOf('/') === 0) return true;
  const target = targetOf(place, source);
  if (isNeighbour(place, target, layer)) return true;
  const rules = Object.entries(allowed).filter(([folder]) => within(place, `/${folder}`));
  return rules
    .flatMap(([, rule]) => Object.entries(rule))
    .some(([name, kinds]) => kinds.includes(kind) && within(target, name) && (name !== '*' || !source.startsWith('.')));
}

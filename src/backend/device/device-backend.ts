import type {Group, Source} from '../../model/group.js';
import {recordsOf} from '../../model/records-of.js';
import type {ChangesPort, GroupsPort} from '../backend.js';
import {LocalGroups} from '../local-groups.js';
import {DeviceChanges} from './device-changes.js';
import type {Kept} from './keeping-store.js';
import {type OwnOptions, type OwnPorts, openStore, ownPorts} from './own-ports.js';

/** What a device backend may be told. */
export interface DeviceOptions extends OwnOptions {
  /** The listing. When missing, the one that was kept before, if any. */
  groups?: readonly Group[];
  source?: Source;
}

/** A backend that needs no server. */
export interface DeviceBackend extends OwnPorts {
  readonly groups: GroupsPort;
  readonly changes: ChangesPort;
  /** Where things are really kept: in memory, whatever was asked, where the browser refuses to keep them. */
  kept(): Promise<Kept>;
  /** Forgets all that is kept on the device. From then on everything is in memory only, until `device.keepHere`. */
  erase(): Promise<void>;
}

interface Listing {
  groups: readonly Group[];
  source: Source;
  asOf: number;
}

const place = 'listing';

const local = ({groups, source, asOf}: Listing, kept: () => Promise<Kept>): LocalGroups =>
  new LocalGroups({
    records: recordsOf(groups),
    source: [source],
    asOf,
    explain: async () => {
      const {reason} = await kept();
      return reason ? [{code: 'not-kept', at: source.id, message: reason.message}] : [];
    },
  });

/** Everything on the visitor's own device: in memory or, once they say that it is their own, in IndexedDB. */
export const deviceBackend = (options: DeviceOptions = {}): DeviceBackend => {
  const {groups: given, source = {id: 'device'}, now = () => Date.now()} = options;
  const store = openStore(options);
  const kept = (): Promise<Kept> => store.kept();
  const listing = store.transact([place], (values): Listing => {
    if (given) values.set(place, {groups: given, source, asOf: now()});
    return (values.get(place) as Listing | undefined) ?? {groups: [], source, asOf: now()};
  });
  // Whoever asks is told; nobody may ask.
  listing.catch(() => undefined);
  const opened = listing.then((found) => local(found, kept));
  opened.catch(() => undefined);
  const groups: GroupsPort = {
    search: async (query, about) => (await opened).search(query, about),
    get: async (id, about) => (await opened).get(id, about),
    problems: async () => (await opened).problems(),
  };
  return {
    groups,
    changes: new DeviceChanges(store, {now, group: (id) => groups.get(id)}),
    ...ownPorts(store, options),
    kept,
    erase: () => store.erase(),
  };
};

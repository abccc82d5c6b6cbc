import {secretFrom} from '../../model/secret.js';
import type {DevicePort} from '../backend.js';
import type {DeviceCheckIns} from './device-check-ins.js';
import {isHeld} from './held-check-ins.js';
import {type KeepingStore, type Kept, type Merge, addMissing} from './keeping-store.js';
import {hashOf} from './secrets.js';

/** The device's own secret. */
interface Own {
  secret: string;
  hash: string;
}

const place = 'own-secret';

const newSecret = (): string => secretFrom((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));

const where = ({keep}: Kept): Pick<Kept, 'keep'> => ({keep});

const ownIn = (values: ReadonlyMap<string, unknown>): Own | undefined => values.get(place) as Own | undefined;

/** The same values, where what is under one secret is under another. */
const under = (other: Own, own: Own, values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> => {
  const moved = (value: unknown): unknown =>
    isHeld(value) && value.secretHash === own.hash ? {...value, secretHash: other.hash} : value;
  return new Map([...values].map(([key, value]) => [key, moved(value)]));
};

/** A backend that keeps everything with the visitor. */
export const devicePort = (store: KeepingStore, checkIns: DeviceCheckIns): DevicePort => {
  // Another page may have kept its own secret before: then all is under that one.
  const merge: Merge = (device, memory) => {
    const [there, here] = [ownIn(device), ownIn(memory)];
    if (!there || !here) return addMissing(device, memory);
    checkIns.takeFor(there.hash, here.hash);
    addMissing(device, under(there, here, memory));
  };
  return {
    kept: async () => where(await store.kept()),
    keepHere: async () => where(await store.keepHere(merge)),
    secret: async () => {
      const secret = newSecret();
      const fresh: Own = {secret, hash: await hashOf(secret)};
      return store.transact([place], (values) => {
        const own = (values.get(place) as Own | undefined) ?? fresh;
        values.set(place, own);
        return own.secret;
      });
    },
    erase: () => store.erase(),
  };
};

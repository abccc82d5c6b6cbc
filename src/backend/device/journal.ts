import {isKept} from './indexed-store.js';
import {type OwnPorts, openStore, ownPorts} from './own-ports.js';

const name = 'journal';

let journal: Promise<OwnPorts> | undefined;

const opened = async (): Promise<OwnPorts> => {
  const keep = (await isKept(`kith-${name}`)) ? 'own-device' : 'memory';
  const store = openStore({name, keep});
  const forget = (): void => {
    journal = undefined;
    store.erase().catch(() => undefined);
  };
  globalThis.addEventListener?.('kith-leaving', forget, {once: true});
  return ownPorts(store, {unknownQuestionnaires: 'taken'});
};

/**
 * The journal of this device: what `endpoint="device:"` names, one for the whole page. In memory until `device.keepHere`;
 * on later visits it is there again.
 */
export const openJournal = (): Promise<OwnPorts> => (journal ??= opened());

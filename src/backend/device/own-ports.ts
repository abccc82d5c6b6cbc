import type {AnonymousCheckIn} from '../../model/contract/check-in-draft.js';
import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import type {CheckInsPort, DevicePort, QuestionnairesPort} from '../backend.js';
import type {FeedbackPort} from '../feedback.js';
import {type Unknown, accepted} from './accepted.js';
import {DeviceCheckIns} from './device-check-ins.js';
import {devicePort} from './device-port.js';
import {DeviceQuestionnaires} from './device-questionnaires.js';
import {feedbackIn} from './feedback/feedback-in.js';
import type {FeedbackOptions} from './feedback/turn.js';
import {KeepingStore} from './keeping-store.js';
import {hashes} from './secrets.js';
import type {Store} from './store.js';

/** Where and how somebody's own things are kept. */
export interface OwnOptions {
  /**
   * Where things are kept. `memory`, the default: as long as the page is open. `own-device`: in IndexedDB, for the next
   * visit and without a network. Choose that only after the person has said “this is my own device”.
   */
  keep?: 'memory' | 'own-device';
  /** What check-ins are taken of, besides what is shipped. */
  questionnaires?: readonly QuestionnaireOffer[];
  /** Whether check-ins of any other questionnaire are `taken` as they come, or `refused`, the default. */
  unknownQuestionnaires?: Unknown;
  /** How long peer feedback waits, and is kept. */
  feedback?: Omit<FeedbackOptions, 'now'>;
  /** Keeps several apart on one site. */
  name?: string;
  /** Epoch milliseconds; the device's clock when missing. */
  now?: () => number;
}

/** What a member is asked, and what they told; and what people give each other. */
export interface OwnPorts {
  readonly questionnaires: QuestionnairesPort;
  readonly checkIns: CheckInsPort;
  readonly feedback: FeedbackPort;
  readonly device: DevicePort;
}

const onDevice = async (name: string): Promise<Store> => {
  // Without https no secret can be hashed, and none may be written down as it is.
  if (!hashes()) throw new Error('the page has no https.');
  return (await import('./indexed-store.js')).indexedStore(name);
};

/** A place to keep things, on the device under a name that begins with `kith-`. */
export const openStore = ({keep = 'memory', name = 'device'}: OwnOptions): KeepingStore =>
  new KeepingStore(() => onDevice(`kith-${name}`), keep);

/** Questionnaires, check-ins and peer feedback on the device. */
export const ownPorts = (
  store: KeepingStore,
  {questionnaires: more, unknownQuestionnaires = 'refused', now = () => Date.now(), feedback}: OwnOptions,
): OwnPorts => {
  const questionnaires = new DeviceQuestionnaires(more);
  const accept = (draft: AnonymousCheckIn): Promise<void> => accepted(questionnaires, draft, unknownQuestionnaires);
  const checkIns = new DeviceCheckIns(store, {now, accept});
  return {
    questionnaires,
    checkIns,
    feedback: feedbackIn(store, {...feedback, now}),
    device: {
      ...devicePort(store, checkIns),
      eraseRound: async (secret) => (await import('./feedback/device-feedback.js')).eraseRound(store, secret),
    },
  };
};

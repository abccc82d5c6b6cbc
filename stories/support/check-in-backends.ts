import {type Backend, BackendError, type BackendErrorKind, type CheckInsPort} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import type {QuestionnaireOffer} from '../../src/model/contract/questionnaire-offer.js';
import {now} from './scene.js';

/* Backends that take check-ins, each with a story of its own. */

const promised = {keepDays: 90, readers: 'Hosts of the Tuesday group', hostsRead: 'on Tuesday mornings'};

const offers: QuestionnaireOffer[] = ['arriving', 'leaving', 'phq-4', 'phq-9'].map((id) => ({id, ...promised}));

const taking = (differently: (checkIns: CheckInsPort) => Partial<CheckInsPort> = () => ({})): Backend => {
  const {questionnaires, checkIns} = deviceBackend({questionnaires: offers, unknownQuestionnaires: 'taken', now});
  return {
    questionnaires,
    checkIns: {
      send: (draft, link) => checkIns.send(draft, link),
      sendAnonymously: (draft, link) => checkIns.sendAnonymously(draft, link),
      get: (link) => checkIns.get(link),
      list: (secret, options) => checkIns.list(secret, options),
      correct: (draft, link, version) => checkIns.correct(draft, link, version),
      withdraw: (link) => checkIns.withdraw(link),
      withdrawAll: (secret) => checkIns.withdrawAll(secret),
      ...differently(checkIns),
    },
  };
};

const never = (): Promise<never> => new Promise(() => undefined);

/** Takes every check-in. */
export const taker = (): Backend => taking();

/** Keeps everything here; nothing leaves the device. */
export const nearTaker = (): Backend => deviceBackend({now});

/** Never says whether a check-in has come. */
export const silentTaker = (): Backend => taking(() => ({send: never}));

/** Takes no check-in, for this reason. */
export const failingTaker = (kind: BackendErrorKind): Backend =>
  taking(() => ({send: () => Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`))}));

/** Never says what it asks. */
export const wordless: Backend = {questionnaires: {list: never, get: never}};

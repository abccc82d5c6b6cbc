import type {Route} from '../http/route.js';
import {putChange, sendChange, showChange, withdraw} from './changes.js';
import {listOwn, putCheckIn, sendAnonymously, sendCheckIn, showCheckIn, withdrawAll, withdrawOne} from './check-ins.js';
import {discovery} from './discovery.js';
import {feedbackRoutes} from './feedback/all.js';
import {oneGroup, searchGroups} from './groups.js';
import {health, ready} from './health.js';
import {openapi} from './openapi.js';
import {listQuestionnaires, oneQuestionnaire} from './questionnaires.js';

/** Every route there is: registration, checks and the OpenAPI document are made from this. */
export const routes: Route[] = [
  discovery,
  searchGroups,
  oneGroup,
  sendChange,
  showChange,
  putChange,
  withdraw,
  listQuestionnaires,
  oneQuestionnaire,
  sendCheckIn,
  listOwn,
  withdrawAll,
  // before the one that takes any id
  sendAnonymously,
  showCheckIn,
  putCheckIn,
  withdrawOne,
  ...feedbackRoutes,
  openapi,
  health,
  ready,
];

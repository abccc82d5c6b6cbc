import type {Route} from '../http/route.js';
import {putChange, sendChange, showChange, withdraw} from './changes.js';
import {discovery} from './discovery.js';
import {oneGroup, searchGroups} from './groups.js';
import {health, ready} from './health.js';
import {openapi} from './openapi.js';

/** Every route there is: registration, checks and the OpenAPI document are made from this. */
export const routes: Route[] = [
  discovery,
  searchGroups,
  oneGroup,
  sendChange,
  showChange,
  putChange,
  withdraw,
  openapi,
  health,
  ready,
];

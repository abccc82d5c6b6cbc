import type {Requirement} from './requirement.js';
import {toldChanges} from './requirements/changes.js';
import {checkInRequirements} from './requirements/check-ins/all.js';
import {feedbackRequirements} from './requirements/feedback/all.js';
import {filters} from './requirements/filters.js';
import {oracle} from './requirements/oracle.js';
import {order} from './requirements/order.js';
import {places} from './requirements/places.js';
import {offeredQuestionnaires} from './requirements/questionnaires.js';
import {worded} from './requirements/text.js';
import {pagesAndGroups} from './requirements/pages-and-groups.js';

/** Everything that a backend does, whoever wrote it. */
export const requirements: readonly Requirement[] = [
  ...order,
  ...pagesAndGroups,
  ...filters,
  ...worded,
  ...places,
  ...oracle,
  ...toldChanges,
  ...offeredQuestionnaires,
  ...checkInRequirements,
  ...feedbackRequirements,
];

import {gad, scale} from './phq-family.js';

/** GAD-2: the first two questions of the GAD-7. */
export const questionnaire = scale('gad-2', gad.slice(0, 2));

import {gad, scale} from './phq-family.js';

/** GAD-7. */
export const questionnaire = scale('gad-7', gad);

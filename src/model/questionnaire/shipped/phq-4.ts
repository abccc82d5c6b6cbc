import {gad, phq, scale} from './phq-family.js';

/** PHQ-4: the GAD-2, then the PHQ-2. */
export const questionnaire = scale('phq-4', [...gad.slice(0, 2), ...phq.slice(0, 2)]);

import {phq, scale} from './phq-family.js';

/** PHQ-2: the first two questions of the PHQ-9. */
export const questionnaire = scale('phq-2', phq.slice(0, 2));

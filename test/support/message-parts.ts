/* Every part of the texts. */
export {asking} from '../../src/i18n/parts/asking.js';
export {card} from '../../src/i18n/parts/card.js';
export {details} from '../../src/i18n/parts/details.js';
export {feedback} from '../../src/i18n/parts/feedback.js';
export {form} from '../../src/i18n/parts/form.js';
export {giving} from '../../src/i18n/parts/giving.js';
export {help} from '../../src/i18n/parts/help.js';
export {leading} from '../../src/i18n/parts/leading.js';
export {list} from '../../src/i18n/parts/list.js';
export {moreQuestions} from '../../src/i18n/parts/more-questions.js';
export {receiving} from '../../src/i18n/parts/receiving.js';
export {round} from '../../src/i18n/parts/round.js';
export {seat} from '../../src/i18n/parts/seat.js';
export {sending} from '../../src/i18n/parts/sending.js';
export {tablet} from '../../src/i18n/parts/tablet.js';
export {trend} from '../../src/i18n/parts/trend.js';

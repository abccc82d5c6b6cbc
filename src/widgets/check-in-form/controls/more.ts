/* What draws the questions that few questionnaires ask. */
export {draw} from './more/draw.js';
export {own, tick} from './more/own-words.js';
export {press} from './more/press.js';
export {read} from './more/read.js';
export {roomLeft} from './more/room-left.js';
export {folded, pageAbout, rich} from './more/rich.js';
export {tables} from './tables.styles.js';
export {moreStyles} from './more.styles.js';

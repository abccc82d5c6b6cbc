import {register} from 'tsx/esm/api';

// the server and its tests are TypeScript
register();
const {measureCards} = await import('./feedback-all.mjs');

/** Measures peer feedback on the server against bare SQL: `{browser, tables, columns}`. */
export const bench = async ({samples}) => ({...(await measureCards({samples})), columns: ['server', 'bare']});

import {register} from 'tsx/esm/api';

// the server and its tests are TypeScript
register();
const {measureAll} = await import('./server/measure-all.mjs');

/** Measures the server against bare SQL and a bare handler: `{browser, tables, columns}`. */
export const bench = async ({samples, keep}) => ({...(await measureAll({samples, keep})), columns: ['server', 'bare']});

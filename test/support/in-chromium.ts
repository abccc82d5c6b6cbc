/** A test that tells the browser how wide, dark or high in contrast its page is: only Chromium can be told. */
export const inChromium = /Chrome\//.test(navigator.userAgent) ? it : it.skip;
/** Whether the browser can be told. */
export const isChromium = inChromium === it;

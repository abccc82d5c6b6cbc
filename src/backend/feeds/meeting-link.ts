import {safeLink} from '../../model/text/link.js';

const hosts =
  /(?:^|\.)(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|gotomeeting\.com|gotomeet\.me|goto\.com|whereby\.com|jit\.si|skype\.com|bluejeans\.com|freeconferencecall\.com|discord\.gg|bbb\.[\w.-]+|bigbluebutton\.[\w.-]+)$/;

const hostOf = (url: string): string => new URL(url).hostname;

/** The first link in a text that leads into an online meeting of a known provider. */
export const meetingLink = (text: string | undefined): string | undefined => {
  for (const [found] of (text ?? '').slice(0, 20_000).matchAll(/https:\/\/[^\s<>"')\]]+/gi)) {
    const url = safeLink(found.replace(/[.,;:!?]+$/, ''));
    if (url && hosts.test(hostOf(url))) return url;
  }
  return undefined;
};

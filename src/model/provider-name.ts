// Host endings of the services that groups meet on, and the names people know them by.
const providers: [ending: string, name: string][] = [
  ['zoom.us', 'Zoom'],
  ['zoom.com', 'Zoom'],
  ['zoomgov.com', 'Zoom'],
  ['meet.google.com', 'Google Meet'],
  ['teams.microsoft.com', 'Microsoft Teams'],
  ['teams.live.com', 'Microsoft Teams'],
  ['webex.com', 'Webex'],
  ['meet.jit.si', 'Jitsi'],
  ['8x8.vc', 'Jitsi'],
  ['whereby.com', 'Whereby'],
  ['gotomeeting.com', 'GoTo Meeting'],
  ['goto.com', 'GoTo Meeting'],
  ['gotomeet.me', 'GoTo Meeting'],
  ['skype.com', 'Skype'],
  ['discord.gg', 'Discord'],
  ['discord.com', 'Discord'],
  ['freeconferencecall.com', 'FreeConferenceCall'],
  ['freeconference.com', 'FreeConference'],
  ['facebook.com', 'Facebook'],
  ['bluejeans.com', 'BlueJeans'],
  ['signal.group', 'Signal'],
  ['t.me', 'Telegram'],
  ['chat.whatsapp.com', 'WhatsApp'],
  ['youtube.com', 'YouTube'],
  ['vk.com', 'VK'],
  ['senfcall.de', 'Senfcall'],
];

/** The service behind a link, by the name people know (`Zoom`), otherwise its host; undefined when it is no web link. */
export const providerName = (link: string): string | undefined => {
  const host = /^https?:\/\/([^/?#:]+)/i
    .exec(link)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  return providers.find(([ending]) => host === ending || host?.endsWith(`.${ending}`))?.[1] ?? host;
};

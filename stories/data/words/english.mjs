/* Words that every English-speaking group may use, whatever it is about. */
import {belonging} from './belonging.mjs';
import {body} from './body.mjs';
import {making} from './creative.mjs';
import {family} from './family.mjs';
import {loss} from './loss.mjs';
import {mind} from './mind.mjs';
import {safety} from './safety.mjs';

export const english = {
  topics: [...loss, ...mind, ...body, ...family, ...belonging, ...safety, ...making],
  closings: [
    'You do not have to speak. Listening is taking part.',
    'Come once and see. You owe us nothing.',
    'If you are late, come in anyway.',
    'Your first visit is just to look around.',
    'We will keep a seat for you.',
    'Bring someone with you if that makes it easier.',
    'New faces are welcome every time.',
    'If today is not the day, we will be here next time.',
    'Nothing is recorded and nobody takes notes.',
    'You can leave whenever you like, without giving a reason.',
  ],
  agreements: [
    'What is said here stays here',
    'We speak from our own life',
    'Advice only when someone asks for it',
    'You may pass, every time',
    'One person speaks at a time',
    'Phones stay in the bag',
    'We come sober',
    'We use the names and pronouns people give',
    'If someone is in danger, we get help, and we say so first',
  ],
  venues: [
    'Lantern Hall',
    'The Old Pump House',
    "St Brigid's Church Hall",
    'Willow Community Centre',
    'The Corner Library',
    'Mill Street Clinic, meeting room',
    'Harbour House',
    'The Glasshouse',
    'Quaker Meeting Room',
    'Kingfisher School, hall',
  ],
  streets: [
    'Lantern Lane',
    'Tailor Row',
    'Jasmine Walk',
    'Half Moon Street',
    'Clock Square',
    'Orchard Road',
    'Heron Street',
  ],
  arrivals: [
    'Ring the green bell and someone will come down.',
    'Second floor; there is a lift.',
    'The entrance is on the garden side.',
    'Look for the yellow sign on the door.',
    'The door is open 15 minutes before we start.',
    'Ask for us at the front desk; they are friendly.',
  ],
  fromAfar: [
    'We meet by video. You can turn the camera off, or ring in by phone.',
    'Some talk, some type in the chat. Do what suits you.',
    'It is a small group, so the faces soon become familiar.',
    'Make a hot drink, find a quiet corner and come in.',
    'Two hosts are there: one leads, and one looks after anyone who needs a moment.',
    'We start with a minute of quiet, then go round once, then talk freely.',
  ],
  roomOnly: 'Phones stay in the bag',
  online: 'The link opens ten minutes early. You can keep your camera off.',
  onlineAsk: 'We send you the link after you have been in touch.',
  ask: 'Get in touch first. A host answers within three days.',
  free: 'Free. There is a jar for tea money, and nobody looks.',
  paused: 'We are having a rest for now. We will say here when we are back.',
  off: 'Some dates are called off, because the room is taken or it is a holiday.',
};

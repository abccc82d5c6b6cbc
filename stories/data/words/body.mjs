/* Words for groups about living with pain, illness and recovery. */
export const body = [
  {
    topic: 'Chronic pain',
    slug: 'chronic-pain',
    hosts: 'both',
    access: ['step-free'],
    names: ['{area} Pain Café', 'Good Days, Bad Days: {area}', 'Living with Pain, {area}'],
    openings: [
      'For people whose pain has stayed, and who are tired of explaining it.',
      'Pain you cannot see is still pain. We believe you.',
      'For people with back pain, fibromyalgia, arthritis, migraine, or pain nobody has named yet.',
    ],
    middles: [
      'Chairs with arms, cushions, a mat on the floor: sit, stand or lie down as you need.',
      'We share pacing tips, good jokes and bad ones, and how to talk to people who do not see it.',
      'If you have to cancel at the last minute, that is fine. Everyone here has done it.',
    ],
  },
  {
    topic: 'Long illness',
    slug: 'long-illness',
    hosts: 'both',
    access: ['step-free'],
    names: [
      'The Waiting Room Club, {area}',
      '{area} Living with Cancer Group',
      'One Day at a Time with Illness, {area}',
    ],
    openings: [
      'For people who live with cancer or another long illness, at any stage.',
      'You are more than your test results. Come and talk about them, or about anything else.',
      'Friends mean well and still say odd things. In this group no one tells you to stay positive.',
    ],
    middles: [
      'We share what helps with tiredness, fear and the long waits between visits.',
      'Partners and friends have their own table in the next room.',
      'We keep the windows open and masks by the door for those who need them.',
    ],
  },
  {
    topic: 'Recovery',
    slug: 'recovery',
    hosts: 'peer',
    names: ['{area} Recovery Meeting', 'First Things First, {area}', 'Sober and Here, {area}', 'Fresh Start, {area}'],
    openings: [
      'For anyone who wants to stop drinking or using, or is wondering about it.',
      'Day one or year twenty, there is a chair for you.',
      'We have all tried to do it alone. Together it goes better.',
      'A slip does not close the door here. Come back the same evening if you can.',
    ],
    middles: [
      'A short reading, then open sharing. Three minutes each, so that everyone gets a turn.',
      'You can sit at the back and just listen. Your first name, or any name, is enough.',
      'After the meeting there is coffee, and phone numbers for those who want them.',
      'We respect every path: steps, no steps, medicine, faith or none.',
    ],
  },
  {
    topic: 'Family of people who drink or use',
    slug: 'recovery-family',
    hosts: 'peer',
    names: ['Family and Friends, {area}', 'Someone I Love Drinks: {area}', 'Loving Someone in Addiction, {area}'],
    openings: [
      'For parents, partners, children and friends of someone who drinks, uses or gambles.',
      'You did not cause it, and you cannot carry it for them. You can look after yourself.',
      'Whether they are still drinking or in recovery, you deserve support of your own.',
    ],
    middles: [
      'We share how we set limits and still love. We do not give each other orders.',
      'No one will ask who your person is. What you say stays in the room.',
      'Bring the thing you cannot say at home. It has probably been said here before.',
    ],
  },
  {
    topic: 'Gambling',
    slug: 'gambling',
    also: ['Recovery'],
    hosts: 'peer',
    names: ['Out of the Game, {area}', '{area} Gambling Support', 'All Bets Off, {area}'],
    openings: [
      'For people who want to gamble less, or not at all.',
      'It starts on a phone at night. It can end in a room with people who understand.',
      'Debt and shame feel smaller once they are said out loud.',
    ],
    middles: [
      'We help each other put blocks on accounts and phones, and get through pay day.',
      'We go round the circle: what was hard, what helped, what is next.',
      'A money adviser drops in now and then. Ask anything; nothing is written down.',
    ],
  },
];

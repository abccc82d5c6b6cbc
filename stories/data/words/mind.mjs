/* Words for groups about how we feel, think and sense. They name experiences; they never decide what somebody has. */
export const mind = [
  {
    topic: 'Anxiety',
    slug: 'anxiety',
    hosts: 'both',
    names: ['Breathing Room, {area}', '{area} Anxiety Meet-up', 'Worry Less, Together: {area}', 'Butterflies, {area}'],
    openings: [
      'If your heart races before the phone rings, you will be understood here.',
      'A calm hour for people who worry more than they would like to.',
      'Panic, worry, that knot in the stomach: we know them well, and we talk about them plainly.',
      'Getting out of the door was the hard part. The rest is easy: find a chair, have some water, listen.',
    ],
    middles: [
      'We start with slow breathing, then share one thing that helped this week and one that did not.',
      'We practise small brave steps and cheer each other on. Nobody is pushed.',
      'You can sit near the door, step out and come back. We will not make a fuss.',
    ],
  },
  {
    topic: 'Depression',
    slug: 'depression',
    hosts: 'both',
    names: ['Low Days Club, {area}', '{area} Depression Support Group', 'A Little Lighter, {area}'],
    openings: [
      'For people who live with depression, or who feel flat and far away and do not have a word for it.',
      "If getting dressed was today's big win, well done. Come and tell us.",
      'You do not need a letter from a doctor. If the days feel heavy, this group is for you.',
    ],
    middles: [
      'We talk about ordinary things: sleep, food, money, people, and what got us through the week.',
      'We keep it short and kind. There is always someone who just wants to listen.',
      'After the talk, those who like go for a slow walk round the block.',
    ],
  },
  {
    topic: 'Hearing voices',
    slug: 'hearing-voices',
    hosts: 'peer',
    names: ['{area} Hearing Voices Group', 'Voices and Visions, {area}', 'Listening In, {area}'],
    openings: [
      'For people who hear voices, see visions or sense things that others do not.',
      'However you understand your voices, your own words for them are good enough here.',
      'Many people hear voices. In this group you can talk about them without being talked down to.',
    ],
    middles: [
      'We share what the voices are like, what sets them off and what makes life easier.',
      'The hosts hear voices themselves. No one will tell you what to believe.',
      'We share ways to cope that worked for us. What you do with them is up to you.',
    ],
  },
  {
    topic: 'Eating',
    slug: 'eating',
    hosts: 'both',
    join: 'ask',
    names: ['Kind to the Body, {area}', '{area} Eating Support Group', 'At the Table, {area}'],
    openings: [
      'For adults who struggle with food, eating or how they see their body.',
      'Food can take up a whole day of thinking. Here is an hour off, with people who get it.',
      'For people of every size and shape who want a more peaceful life with food.',
    ],
    middles: [
      'We never talk about weights, sizes or numbers. We talk about feelings and about the week.',
      'We welcome people who are in treatment, waiting for it, or not sure they want any.',
      'Some evenings we write, some evenings we share. You can always pass.',
    ],
  },
  {
    topic: 'Autism and ADHD',
    slug: 'neurodivergent',
    inRoom: true,
    hosts: 'peer',
    access: ['quiet-room'],
    names: ['{area} Neurodivergent Social', 'Spark: ADHD and Autism in {area}', 'Stim-Friendly Social, {area}'],
    openings: [
      'For autistic adults, people with ADHD, and people who wonder if that might be them.',
      'Bring your headphones, your fidget toy or your very long story about trains.',
      'No small talk needed. Arrive, pick a table, and do your own thing near other people.',
    ],
    middles: [
      'The plan for the evening is on our page, step by step, with photos of the room and the way in.',
      'Lights are low and there is a quiet room with a door that closes.',
      'You may move, rock, doodle, leave early or not speak at all. All of that is normal here.',
    ],
  },
  {
    topic: 'Stress and burnout',
    slug: 'burnout',
    hosts: 'both',
    names: ['Enough for Today, {area}', '{area} Burnout Group', 'The Slow Hour, {area}'],
    openings: [
      'For people who are worn out by work, study, or by holding everything together.',
      'You have been strong for a long time. Here you may put things down for a bit.',
      'For nurses, teachers, drivers, cooks and everyone else who is running on empty.',
    ],
    middles: [
      'We look at rest, saying no, and asking for help, one small step at a time.',
      'No slides and no homework. Ten minutes of quiet, then we talk.',
      'People often say the best part is hearing that it is not just them.',
    ],
  },
];

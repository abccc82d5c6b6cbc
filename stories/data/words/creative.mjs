/* Words for groups that make something together. No talent needed, in any of them. */
const creative = (topic, slug, words) => ({topic, slug, also: ['Creative'], hosts: 'both', creative: true, ...words});

export const making = [
  creative('Playback theatre', 'playback', {
    inRoom: true,
    names: ['{area} Playback Theatre', 'Tell Us, We Will Play It: {area}', 'Mirror Stage, {area}'],
    openings: [
      'You tell a true moment from your life, and our players act it out for you, there and then.',
      "Playback theatre turns everyday stories into small plays. Watching one's own is a quiet wonder.",
      'Come to tell, to play, or to watch. All three are needed.',
    ],
    middles: [
      'We warm up with music and movement, and nobody is put on the spot.',
      'The teller always has the last word on their story.',
      'No script and no costumes: a few scarves, a drum and a lot of listening.',
    ],
  }),
  creative('Psychodrama', 'psychodrama', {
    hosts: 'professional',
    join: 'ask',
    names: ['{area} Psychodrama Evenings', 'Empty Stage, {area}', 'Act It Through, {area}'],
    openings: [
      'Instead of only talking about it, we put the scene on its feet and look at it together.',
      'A small action group, led by a trained psychodramatist.',
      'Try out the talk with your mother before you have it. Swap chairs. See what changes.',
    ],
    middles: [
      "Each evening follows one person's question. The group takes the other parts.",
      'We end with sharing: not advice, but what it touched in us.',
      'A first chat with the host comes before you join, to see if it is right for you now.',
    ],
  }),
  creative('Social therapy', 'social-therapy', {
    names: ['{area} Social Therapy Performance Group', 'Perform Your Life, {area}', 'A Head Taller, {area}'],
    openings: [
      'We grow by trying to be who we are not yet. Here we do it as a group, out loud.',
      'Part talk and part play: a group that builds its own way of being together.',
      'Stuck in the same old part? In this ensemble you can try another one.',
    ],
    middles: [
      'Someone brings a thing they are stuck in, and together we stage it five different ways.',
      'The question is less what is wrong and more what can we make with it.',
      'We play, we fall about laughing, and then somebody says something very true.',
    ],
  }),
  creative('Choir', 'choir', {
    inRoom: true,
    names: ['{area} Feel-Better Choir', 'Off-Key and Happy, {area}', 'The Breathing Choir, {area}'],
    openings: [
      'A choir for people who have had a rough year, or think they cannot sing.',
      'No one is tested and no one reads music. We learn by ear, in parts.',
      'Singing together slows the breath and lifts the day. That is all the theory we have.',
    ],
    middles: [
      'Half an hour of warming up, an hour of songs from all over, then cake.',
      'Sing, hum, or sit in the middle of the sound with your eyes closed.',
      'We sing for the care home next door twice a year, for those who want to.',
    ],
  }),
  creative('Improv', 'improv', {
    names: ['Improv for Anxious People, {area}', 'Yes, And: {area}', '{area} Improv Playground'],
    openings: [
      'Making things up together, for people who think too much.',
      'In improv, mistakes are presents. That is a good thing to practise.',
      'Silly games that make you braver on the bus, at work and on the phone.',
    ],
    middles: [
      'All games are played in pairs or all at once. There is never an audience.',
      'You can tap out of any game, and we will cheer for that as well.',
      'We start gently: by the end you may have been a lighthouse.',
    ],
  }),
  creative('Art', 'art', {
    inRoom: true,
    part: 'afternoon',
    names: ['{area} Open Art Table', 'Paint It Out, {area}', 'Colour Hour, {area}'],
    openings: [
      'Paper, paint, clay and company, for days when words do not come.',
      'You do not have to be good at art. You have to like making a mess a bit.',
      'Draw, stitch, cut or stare out of the window with a brush in your hand.',
    ],
    middles: [
      'All materials are here and aprons too. Take your work home or leave it on our wall.',
      'There is a loose theme, and you are free to ignore it.',
      'An artist and a host are in the room. Nobody will explain your picture to you.',
    ],
  }),
  creative('Writing', 'writing', {
    names: ['Write It Down, {area}', '{area} Pocket Notebook Group', 'Letters We Never Sent, {area}'],
    openings: [
      'Short writing games for people who are going through something.',
      'Seven minutes, one pen, no spelling test.',
      'We write letters we will never send, and lists of small good things.',
    ],
    middles: [
      'You can read aloud, have someone read for you, or fold it up and keep it.',
      'We say thank you after each piece. We do not mark it.',
      'Write in any language. We like how it sounds even when we do not understand it.',
    ],
  }),
  creative('Dance', 'dance', {
    inRoom: true,
    access: ['step-free'],
    names: ['{area} Kitchen Disco', 'Moving Through, {area}', 'Seated and Standing Dance, {area}'],
    openings: [
      'Dance as you are: standing, sitting, wheeling or just tapping a foot.',
      'An hour of music and easy moves for tired bodies and busy heads.',
      'No steps to learn and no mirrors on the wall.',
    ],
    middles: [
      'We begin lying down or sitting and end with one loud song that someone picked.',
      'Wear socks and something soft. Leave when you have had enough.',
      'The host shows every move in three sizes, so that there is one for you.',
    ],
  }),
];

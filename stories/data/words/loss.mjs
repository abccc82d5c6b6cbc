/* Words for groups about loss. `{area}` becomes the part of town, or the city for a group that meets online. */
export const loss = [
  {
    topic: 'Grief',
    slug: 'grief',
    hosts: 'both',
    names: ['{area} Grief Circle', 'Tea and Grief, {area}', 'Still Here: Grief in {area}', 'The Empty Chair, {area}'],
    openings: [
      'For anyone who misses someone, whether it was last month or long ago.',
      'Grief does not keep a timetable, and neither do we. Come in whatever shape you are in today.',
      'Someone you love has died, and the world goes on as if nothing happened. Here, we stop for an hour.',
      'We are a small circle of people who have lost a partner, a parent, a child or a friend.',
    ],
    middles: [
      'We light a candle, say the names we want to say, and then talk or sit together.',
      'Each person has a few minutes that are theirs. Some talk, some bring a photo, some are quiet.',
      'Two hosts who have been through loss themselves look after the time, so you do not have to.',
      'Tears are fine and so is laughing. We often do both.',
    ],
  },
  {
    topic: 'Bereaved by suicide',
    slug: 'suicide-loss',
    also: ['Grief'],
    hosts: 'both',
    join: 'ask',
    names: ['After Suicide: {area} Support Group', 'Carrying Their Name, {area}', 'Bereaved by Suicide, {area}'],
    openings: [
      'For adults who have lost someone to suicide. You will meet people who know this kind of grief.',
      'When someone dies by suicide there are so many questions. You do not have to carry them alone.',
      'A gentle group for families and friends after a death by suicide, however long ago it was.',
    ],
    middles: [
      'We talk about the person, not only about how they died. Nobody is asked for details.',
      'Guilt, anger, love, relief, numbness: all of it has been said in this room before.',
      'One of our hosts calls you before your first visit, so that you know a voice when you arrive.',
    ],
  },
  {
    topic: 'Baby loss',
    slug: 'baby-loss',
    also: ['Grief'],
    audiences: ['parents'],
    hosts: 'both',
    names: ['Small Footprints, {area}', '{area} Baby Loss Evening', 'Held in Our Hearts, {area}'],
    openings: [
      'For mothers, fathers and partners after a miscarriage, a stillbirth or the death of a baby.',
      'However long you knew your baby, you are a parent, and you are welcome here.',
      'Other people may have stopped asking. We would love to hear about your baby.',
    ],
    middles: [
      'We sit in soft chairs, with tea, and take turns. There is no need to explain your tears.',
      'Grandparents may come too. Please leave other babies at home for this one.',
      'We mark birthdays together, and we remember names.',
    ],
  },
  {
    topic: 'Separation',
    slug: 'separation',
    hosts: 'peer',
    names: ['Starting Over, {area}', 'Two Homes: {area} Separation Group', 'After the Split, {area}'],
    openings: [
      'For people whose marriage or long relationship is ending, or ended a while ago.',
      'You had a plan for your life and now it looks different. We are working that out too.',
      'Divorce is paperwork, and also sleepless nights. We are here for the nights.',
    ],
    middles: [
      'We swap notes on children, money, holidays and the first time cooking for one.',
      "This is not a place to find a new partner, and nobody is on anyone's side.",
      'Each evening has one small theme, such as Sundays, or the house keys.',
    ],
  },
];

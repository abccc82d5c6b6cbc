/* Cities of the United Kingdom. */
import {area, digits} from './quarter.mjs';

const phone = (chance) => `+44 1632 960${digits(chance, 3)}`;

export const britishCities = [
  {
    name: 'London',
    slug: 'london',
    country: 'United Kingdom',
    zone: 'Europe/London',
    english: 34,
    arabic: 3,
    arabicName: 'لندن',
    phone,
    money: '£',
    languages: ['pl', 'so', 'bn', 'fr', 'pt', 'ar'],
    sign: 'bfi',
    areas: [
      area('Hackney', 51.545, -0.055),
      area('Peckham', 51.474, -0.069),
      area('Brixton', 51.461, -0.115),
      area('Walthamstow', 51.584, -0.021),
      area('Ealing', 51.513, -0.304),
      area('Camden', 51.539, -0.142),
    ],
  },
  {
    name: 'Manchester',
    slug: 'manchester',
    country: 'United Kingdom',
    zone: 'Europe/London',
    english: 14,
    phone,
    money: '£',
    languages: ['ur', 'pl', 'ar'],
    sign: 'bfi',
    areas: [
      area('Chorlton', 53.442, -2.277),
      area('Ancoats', 53.484, -2.227),
      area('Levenshulme', 53.444, -2.193),
      area('Salford', 53.483, -2.293),
    ],
  },
  {
    name: 'Belfast',
    slug: 'belfast',
    country: 'United Kingdom',
    zone: 'Europe/London',
    english: 16,
    phone,
    money: '£',
    languages: ['ga', 'pl', 'uk'],
    sign: 'bfi',
    areas: [
      area('Cathedral Quarter', 54.603, -5.927),
      area('Ormeau', 54.582, -5.917),
      area('Falls', 54.595, -5.962),
      area('Ballyhackamore', 54.596, -5.869),
    ],
  },
  {
    name: 'Glasgow',
    slug: 'glasgow',
    country: 'United Kingdom',
    zone: 'Europe/London',
    english: 12,
    phone,
    money: '£',
    languages: ['pl', 'ur', 'fa'],
    sign: 'bfi',
    areas: [area('Govanhill', 55.835, -4.255), area('Partick', 55.871, -4.309), area('Dennistoun', 55.861, -4.214)],
  },
];

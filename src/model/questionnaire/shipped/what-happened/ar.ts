import {whatHappened} from '../what-happened.js';

export const questionnaire = whatHappened('ar', {
  title: 'ماذا حدث',
  intro: 'التفكير في لحظة واحدة يكفي. يمكن كتابة الكثير أو القليل.',
  happened: 'ماذا حدث',
  felt: 'بماذا شعرتُ',
  believed: 'ماذا اعتقدتُ',
  did: 'ماذا فعلتُ',
});

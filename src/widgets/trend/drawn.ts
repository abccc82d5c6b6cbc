/* What is loaded once somebody asks to see their check-ins. */
export {seriesOf} from '../../model/questionnaire/series.js';
export {pictureStyles, trendPicture} from '../../ui/trend/picture.js';

export {readFeed} from './backend/feeds/read-feed.js';
export type {FeedFormat, FeedOptions, ReadFeed} from './backend/feeds/feed.js';
export type {Group, Meeting, Source} from './model/group.js';
export type {Problem} from './model/records.js';

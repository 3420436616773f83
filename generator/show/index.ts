/** Show: events for a terminal, or as data. */
export { eventText } from './event.js';
export { eventsData, listData } from './json.js';
export { listText, type EventGroup } from './list.js';

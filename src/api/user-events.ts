import { listUserEvents, type UserEvent } from '~/contract/user-events';
import { listSource } from './list-source';

/** Names an event in lists of them. */
export const userEventKey = ({ event_trace_id, event_type, event_time }: UserEvent) =>
  `${event_trace_id ?? ''} ${event_type ?? ''} ${event_time ?? ''}`;

/** What happened with accounts (ListUserEvents): a page of it, or all that matches. */
export const userEventsSource = listSource(listUserEvents, ['user-events'], userEventKey);

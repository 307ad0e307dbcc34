import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  ACCOUNT_TYPES,
  listAppGroupAuthorizationQuery,
  listAuthorizationMailRecordQuery,
  MAIL_RESULTS,
  MAIL_TYPES,
} from '~/contract/app-authorizations';
import {
  APP_STATES,
  APP_TYPES,
  AUTHORIZATION_TYPES,
  listAppGroupQuery,
  listPublishedAppQuery,
} from '~/contract/app-groups';
import { sliceOf } from '~/ui/list/list';
import { appGroupList } from './app-groups-list';
import { authorizationsList } from './detail/authorizations-list';
import { mailsList } from './detail/mails-list';
import { publishedAppsList } from './detail/published-apps-list';

const text = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 128 }));
const maybe = <T extends string>(words: readonly T[]) => fc.constantFrom<T | ''>('', ...words);
const fits = (schema: z.ZodMiniType, query: object) => expect(schema.safeParse(query).error).toBeUndefined();

test('every view of app groups is a read that fits the contract', () => {
  const view = fc.record({
    name: text,
    app_type: maybe(APP_TYPES),
    app_server_group_id: text,
    authorization_type: maybe(AUTHORIZATION_TYPES),
    app_group_id: text,
  });
  fc.assert(
    fc.property(view, (change) => {
      const { start, toQuery } = appGroupList;
      fits(listAppGroupQuery, { ...toQuery({ ...start, ...change }), ...sliceOf(start) });
    }),
  );
});

test('so is every view of the lists of one group, which is named where the call needs it', () => {
  const apps = publishedAppsList('g');
  const granted = authorizationsList('g');
  const mails = mailsList('g');
  const view = fc.record({
    name: text,
    account: text,
    account_id: text,
    app_id: text,
    state: maybe(APP_STATES),
    account_type: maybe(ACCOUNT_TYPES),
    mail_send_type: maybe(MAIL_TYPES),
    mail_send_result: maybe(MAIL_RESULTS),
  });
  fc.assert(
    fc.property(view, (change) => {
      fits(listPublishedAppQuery, { ...apps.toQuery({ ...apps.start, ...change }), ...sliceOf(apps.start) });
      const authorizations = granted.toQuery({ ...granted.start, ...change });
      fits(listAppGroupAuthorizationQuery, { ...authorizations, ...sliceOf(granted.start) });
      const records = mails.toQuery({ ...mails.start, ...change });
      fits(listAuthorizationMailRecordQuery, { ...records, ...sliceOf(mails.start) });
      expect([authorizations.app_group_id, records.app_group_id]).toEqual(['g', 'g']);
    }),
  );
});

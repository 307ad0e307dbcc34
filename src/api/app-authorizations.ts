import { listAppGroupAuthorization } from '~/contract/app-authorizations';
import { listSource } from './list-source';

/** Authorizations of app groups (ListAppGroupAuthorization): a page of them, or all that match. */
export const authorizationsSource = listSource(
  listAppGroupAuthorization,
  ['app-authorizations'],
  ({ id }) => id,
);

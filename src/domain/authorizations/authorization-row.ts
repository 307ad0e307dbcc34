import { PLATFORM_TYPES, type Authorization } from '~/contract/app-authorizations';
import type { KnownItem } from '~/lib/known-items';
import { accountKey, type Account } from './accounts';
import { pairId, pairName } from './pairs';

/** The account of an authorization, as a request names it: what the service does not say is left out. */
export function accountOfRow(row: Authorization): Account {
  const { account, account_id: id, domain, platform_type } = row;
  const platform = PLATFORM_TYPES.find((one) => one === platform_type);
  return {
    account: account || id || row.id,
    account_type: row.account_type === 'USER_GROUP' ? 'USER_GROUP' : 'USER',
    ...(id && { id }),
    ...(domain && { domain }),
    ...(platform && { platform_type: platform }),
  };
}

/** The authorization as actions on pairs name it. */
export function authorizationItem(row: Authorization): KnownItem {
  const account = accountOfRow(row);
  const group = row.app_group_id ?? '';
  return {
    id: pairId({ account: accountKey(account), group }),
    name: pairName(account.account, row.app_group_name || group),
  };
}

import type { User } from '~/contract/users';

export type UserState = 'locked' | 'disabled' | 'expired' | 'active';

/** What keeps a person from signing in, the strongest reason first. */
export function userStateOf(user: {
  locked?: User['locked'];
  disabled?: User['disabled'];
  expired?: boolean | null | undefined;
}): UserState {
  if (user.locked) return 'locked';
  if (user.disabled) return 'disabled';
  return user.expired ? 'expired' : 'active';
}

export const STATE_TONES = {
  locked: 'failed',
  disabled: 'plain',
  expired: 'attention',
  active: 'good',
} as const;

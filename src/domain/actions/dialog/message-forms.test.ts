import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/action-forms/en-US';
import { fromDeleteParams } from '~/domain/actions/delete/delete-form';
import { fromLogoffParams, logoffFormSchema } from '~/domain/actions/logoff/logoff-form';
import { fromNotifyParams, notifyFormSchema } from '~/domain/actions/notify/notify-form';

describe('the forms of messages and deletion', () => {
  it('refuses a message too long, or one of blanks', () => {
    const logoff = logoffFormSchema(messages.errors);
    expect(logoff.safeParse({ message: '' }).success).toBe(true);
    expect(logoff.safeParse({ message: 'x'.repeat(255) }).success).toBe(true);
    expect(logoff.safeParse({ message: 'x'.repeat(256) }).success).toBe(false);
    const notify = notifyFormSchema(messages.errors);
    expect(notify.safeParse({ text: ' \n' }).error?.issues[0]?.message).toBe(messages.errors.noText);
    expect(notify.parse({ text: ' indented' })).toEqual({ text: ' indented' });
  });

  it('is filled in again from what was sent', () => {
    expect(fromLogoffParams({ message: 'Bye' })).toEqual({ message: 'Bye' });
    expect(fromLogoffParams(null)).toEqual({ message: '' });
    expect(fromNotifyParams({ text: 'Hello' })).toEqual({ text: 'Hello' });
    expect(fromNotifyParams({ text: '' })).toEqual({ text: '' });
    const chosen = { deleteUsers: true, emailNotification: false, force: true };
    expect(fromDeleteParams(chosen)).toEqual(chosen);
    expect(fromDeleteParams(undefined)).toEqual({
      deleteUsers: false,
      emailNotification: true,
      force: false,
    });
  });
});

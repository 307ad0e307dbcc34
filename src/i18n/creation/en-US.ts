/** A creation whose answer was lost. */
export const messages = {
  open: 'Open it',
  outcomes: {
    created: 'It exists now: it was created although no answer came.',
    notFound: 'It was not created. Send it again.',
    unread: 'It is not known whether it was created. Look for its name in the list before you send it again.',
  },
};

import type { messages as source } from './en-US';

export const messages = {
  open: 'L’ouvrir',
  outcomes: {
    created: 'L’élément existe maintenant : il a été créé bien qu’aucune réponse ne soit arrivée.',
    notFound: 'L’élément n’a pas été créé. Envoyez à nouveau la demande.',
    unread:
      'On ne sait pas si l’élément a été créé. Cherchez son nom dans la liste avant d’envoyer à nouveau la demande.',
  },
} satisfies typeof source;

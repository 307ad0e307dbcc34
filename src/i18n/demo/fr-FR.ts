import type { messages as source } from './en-US';

export const messages = {
  scenarios: {
    normal: 'Normal',
    empty: 'Projet vide',
    slow: 'Service lent',
    flaky: 'Service instable',
    stale: 'Une lecture sur deux échoue',
    forbidden: 'Sans droits (403)',
    expired: 'Session expirée (401)',
    'broken-contract': 'Réponses non conformes',
    troubled: 'Actions en difficulté',
    offline: 'Hors ligne',
    huge: '100 000 bureaux',
    documented: 'Exemples de la documentation',
  },
} satisfies typeof source;

import { words } from '~/i18n/words';
import type { progressWords as source } from './progress-en-US';

const { n, plural } = words('fr-FR');

export const progressWords = {
  drawer: {
    title: 'Opérations',
    close: 'Fermer les opérations',
    empty: 'Rien en cours',
    emptyBody: 'Ce que vous lancez apparaît ici et continue si vous quittez ou rechargez la page.',
    all: 'Toutes les opérations',
    cancel: 'Arrêter l’envoi',
    cancelled: 'Arrêté : ce qui n’était pas envoyé ne le sera pas.',
    underWay: 'En cours',
    finished: 'Terminés',
    waitingForSignIn: 'Attend que vous vous reconnectiez.',
    notify: 'M’avertir à la fin des actions',
    notifyDenied: 'Le navigateur n’autorise pas les notifications de cette console.',
    progress: (title) => `Avancement : ${title}`,
  },
  held: {
    title: 'En attente de votre décision',
    begunBy: (user, age) => `Lancée sous une autre connexion par ${user} (${age}).`,
    begunBySomebody: (age) => `Lancée sous une autre connexion par une personne inconnue (${age}).`,
    waiting: (count) => plural(count, { one: '# élément non envoyé.', other: '# éléments non envoyés.' }),
    send: (count) => plural(count, { one: 'Envoyer # élément', other: 'Envoyer # éléments' }),
    drop: (count) => plural(count, { one: 'Abandonner # élément', other: 'Abandonner # éléments' }),
  },
  summary: {
    running: (count) => `${n(count)} en cours`,
    waiting: (count) => `${n(count)} en attente`,
    succeeded: (count) => plural(count, { one: '# terminé', other: '# terminés' }),
    failed: (count) => plural(count, { one: '# en échec', other: '# en échec' }),
    unknown: (count) => plural(count, { one: '# inconnu', other: '# inconnus' }),
    cancelled: (count) => plural(count, { one: '# non envoyé', other: '# non envoyés' }),
    skipped: (count) => plural(count, { one: '# écarté', other: '# écartés' }),
  },
  ended: {
    good: (title) => `${title} : terminé.`,
    partly: (title, failed, unknown) =>
      `${title} : terminé, ${[failed > 0 && `${n(failed)} en échec`, unknown > 0 && `${n(unknown)} inconnus`].filter(Boolean).join(', ')}.`,
    stopped: (title) => `${title} : arrêté.`,
    report: 'Ouvrir le rapport',
  },
} satisfies typeof source;

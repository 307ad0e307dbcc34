import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

export const messages = {
  title: 'Déploiement d’une image',
  current: 'Dernier déploiement',
  none: 'Aucun déploiement progressif n’a été lancé dans ce navigateur',
  noneBody:
    'Un déploiement progressif reconstruit d’abord quelques bureaux. Vous les comparez aux autres, puis vous continuez, arrêtez ou réparez.',
  begin: 'Reconstruire le pool',
  repair: 'Réparer les autres images',
  heading: (image) => `Déploiement progressif de ${image}`,
  states: {
    first: 'Le premier lot est en cours.',
    onHold: 'Le premier lot est terminé. Le reste attend votre décision.',
    rest: 'Le reste est en cours.',
    ended: 'Terminé.',
  },
  begun: 'Lancé',
  report: 'Ouvrir le rapport',
  poolImageChanged: (image) =>
    `L’image du pool a été changée ailleurs depuis le début de ce déploiement. C’est maintenant ${image}.`,
  changePool: 'Changer l’image du pool',
  leavesPool: (image) =>
    `Le pool lui-même garde l’image ${image}. Les bureaux ajoutés plus tard la reçoivent, et une réparation la rétablit.`,
  added: (count) =>
    plural(count, {
      one: '# bureau du pool ne fait pas partie de ce déploiement\u00A0: ajouté plus tard ou écarté.',
      other: '# bureaux du pool ne font pas partie de ce déploiement\u00A0: ajoutés plus tard ou écartés.',
    }),
  gone: (count) =>
    plural(count, {
      one: '# bureau de ce déploiement n’est plus dans le pool.',
      other: '# bureaux de ce déploiement ne sont plus dans le pool.',
    }),
  continue: (rest) => `Continuer avec ${n(rest)}`,
  continueImage: (image, count) =>
    `Continuer avec ${image} sur ${plural(count, { one: '# bureau', other: '# bureaux' })}`,
  stop: (rest) => `Arrêter, ne pas envoyer ${n(rest)}`,
  notYet: (open) =>
    plural(open, {
      one: 'Vous pourrez continuer quand # bureau du premier lot sera terminé.',
      other: 'Vous pourrez continuer quand # bureaux du premier lot seront terminés.',
    }),
  allSent:
    'Tout est envoyé. Ce qui est envoyé ne peut plus être rappelé\u202F; les échecs peuvent être reconstruits.',
  rebuildBroken: (count) =>
    `Reconstruire à nouveau ${plural(count, { one: '# bureau', other: '# bureaux' })}`,
  held: {
    title: 'Déploiements en attente d’une décision',
    line: (pool, first, total, age) =>
      `Déploiement dans ${pool}\u00A0: premier lot de ${n(first)} sur ${n(total)} bureaux, lancé ${age}.`,
    open: 'Comparer et décider',
  },
  table: {
    caption: 'Le premier lot et le reste',
    first: 'Premier lot',
    rest: 'Reste',
    desktops: 'Bureaux',
    onNewImage: 'Avec la nouvelle image',
    of: (count, total) => `${n(count)} sur ${n(total)}`,
    notOnNewImage: 'Terminés sans la nouvelle image',
    running: 'En marche',
    inError: 'En erreur',
    done: 'Opérations réussies',
    failed: 'Opérations échouées ou inconnues',
    open: 'Non terminées',
    logins: 'Connexions',
    failedLogins: 'Connexions échouées',
    setup: 'Établissement, moyenne',
    rtt: 'Aller-retour, moyenne',
    seconds: (value) => `${n(Math.round(value * 10) / 10)}\u00A0s`,
    milliseconds: (value) => `${n(Math.round(value))}\u00A0ms`,
    before: (value) => `avant\u00A0: ${value}`,
    nothing: 'aucune',
    reasons: (reasons) => `Causes d’échec des connexions au premier lot\u00A0: ${and(reasons)}.`,
  },
  continuing: {
    title: (count) => `Continuer avec ${plural(count, { one: '# bureau', other: '# bureaux' })}`,
    body: (count, image) =>
      `${plural(count, { one: '# bureau reçoit', other: '# bureaux reçoivent' })} l’image ${image}. Les programmes et fichiers des disques système sont perdus.`,
    gone: (count) =>
      plural(count, {
        one: '# bureau n’est plus dans le pool et est écarté. Le reste continue comme nouvelle action.',
        other:
          '# bureaux ne sont plus dans le pool et sont écartés. Le reste continue comme nouvelle action.',
      }),
    added: (count) =>
      plural(count, {
        one: 'Reconstruire aussi # bureau hors de ce déploiement',
        other: 'Reconstruire aussi # bureaux hors de ce déploiement',
      }),
    accept: (now, image) => `Le pool a maintenant l’image ${now}. Continuer quand même avec ${image}`,
    mustAccept: 'Confirmez que vous continuez bien que le pool ait une autre image.',
  },
} satisfies typeof source;

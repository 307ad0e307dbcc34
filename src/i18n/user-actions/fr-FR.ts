import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural, and } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });
const groups = (count: number) =>
  plural(count, { one: '# groupe d’utilisateurs', other: '# groupes d’utilisateurs' });

export const messages = {
  about: {
    'lock-users':
      'Un utilisateur verrouillé ne peut plus se connecter tant que son compte n’est pas déverrouillé.',
    'unlock-users': 'Les utilisateurs peuvent de nouveau se connecter.',
    'reset-passwords':
      'Le service envoie à chaque utilisateur un message pour définir un nouveau mot de passe. Il n’indique pas si le message est arrivé.',
    'disable-users':
      'Un utilisateur désactivé ne peut plus se connecter. Les bureaux et les appartenances restent, et le compte peut être réactivé.',
  },
  lost: 'Les comptes sont supprimés définitivement. Leurs bureaux restent mais perdent ces utilisateurs, de même que leurs groupes et autorisations.',
  insteadAbout: 'Un compte désactivé ne peut pas se connecter non plus, et tout reste attribué.',
  instead: 'Désactiver à la place',
  hit: {
    users: 'Utilisateurs supprimés',
    usersAtWork: 'Utilisateurs avec des sessions ouvertes',
    lose: (desktopCount, groupCount, grants) =>
      `Ce qui leur est attribué : ${desktops(desktopCount)}, ${groups(groupCount)}, ${plural(grants, { one: '# autorisation', other: '# autorisations' })}.`,
    atWork: (count) =>
      plural(count, {
        one: '# utilisateur a des sessions ouvertes. Elles continuent si vous ne les fermez pas.',
        other: '# utilisateurs ont des sessions ouvertes. Elles continuent si vous ne les fermez pas.',
      }),
    desktops,
  },
  members: {
    addTo: (group) => `Les utilisateurs deviennent membres de ${group} et reçoivent ce qui lui est attribué.`,
    removeFrom: (group) => `Les utilisateurs quittent ${group} et perdent ce qu’ils n’ont que par ce groupe.`,
    signInAgain: 'Les utilisateurs connectés voient le changement à leur prochaine connexion.',
  },
  groups: {
    lost: 'Les groupes sont supprimés définitivement. Leurs membres perdent ce qu’ils n’ont que par eux.',
    stays: 'Les utilisateurs eux-mêmes restent.',
    hit: 'Groupes supprimés',
    hold: (members, desktopCount) =>
      `${plural(members, { one: '# membre', other: '# membres' })}, ${desktops(desktopCount)}`,
    loses: (members, desktopCount, appGroups, pools) =>
      `${plural(members, { one: '# membre', other: '# membres' })}. Attribués à ces groupes : ${and([
        desktops(desktopCount),
        plural(appGroups, {
          one: '# groupe d’applications',
          many: '# groupes d’applications',
          other: '# groupes d’applications',
        }),
        plural(pools, { one: '# pool de bureaux', many: '# pools de bureaux', other: '# pools de bureaux' }),
      ])}.`,
    appGroups: (names) => `Groupes d’applications : ${names.join(', ')}`,
    pools: (names) => `Pools de bureaux : ${names.join(', ')}`,
  },
} satisfies typeof source;

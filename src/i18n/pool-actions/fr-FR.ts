import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  power: {
    'start-pools': 'Tous les bureaux du pool arrêtés ou en veille prolongée démarrent.',
    'stop-pools':
      'Tous les bureaux du pool s’arrêtent. Les utilisateurs sont déconnectés ; les disques restent en l’état.',
    'restart-pools':
      'Tous les bureaux du pool redémarrent. Les utilisateurs sont déconnectés quelques minutes.',
    'hibernate-pools':
      'La mémoire de tous les bureaux du pool est gardée sur disque et les bureaux sont mis en veille prolongée. Windows uniquement.',
  },
  wholePool:
    'Le service agit sur le pool entier et passe les bureaux pour lesquels c’est impossible à cet instant.',
  hit: {
    title: 'Bureaux par pool',
    sum: (count, inUse) =>
      inUse === 0 ? desktops(count) : `${desktops(count)}, ${n(inUse)} en cours d’utilisation`,
  },
  remove: {
    lost: 'Le pool et ses autorisations sont supprimés, sans retour possible.',
    stays: 'Les utilisateurs, les groupes d’utilisateurs et les images restent en l’état.',
    obstacles: 'Ce qui empêche la suppression',
    obstacle: (name, count, autoCreates) =>
      `${name} : ${[count > 0 ? `${desktops(count)} dans le pool` : '', autoCreates ? 'mise à l’échelle automatique active' : ''].filter(Boolean).join(', ')}`,
  },
  users: {
    about: {
      'add-pool-users': (pool) => `Ils pourront utiliser des bureaux du pool ${pool}.`,
      'remove-pool-users': (pool) => `Ils ne pourront plus obtenir de bureau du pool ${pool}.`,
      'change-pool-users': (pool) => `Le groupe d’autorisations vaut sur les bureaux du pool ${pool}.`,
    },
    removed: 'L’accès par un autre groupe d’utilisateurs du pool demeure.',
    permission: 'Groupe d’autorisations',
    permissions: {
      users: 'Utilisateurs',
      administrators: 'Administrateurs',
      default: 'Par défaut (Linux)',
      sudo: 'Administrateurs (Linux)',
    },
  },
} satisfies typeof source;

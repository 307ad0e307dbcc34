import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

export const messages = {
  titleOf: (desktop) => `Sortie de ${desktop}`,
  previous: 'Bureau précédent',
  next: 'Bureau suivant',
  place: (at, count) => `Enregistrement ${n(at)} sur ${n(count)}`,
  code: (code) => `Code ${code}`,
  read: (read, all) => `${plural(read, { one: '# sortie lue', other: '# sorties lues' })} sur ${n(all)}`,
  readMore: (count) => plural(count, { one: 'Lire # sortie', other: 'Lire # sorties' }),
  stop: 'Arrêter la lecture',
  budget: (count) =>
    `Chaque sortie demande un appel\u00A0: au plus ${n(count)} sont lues à la fois, les échecs d’abord.`,
  failed: (count) =>
    plural(count, {
      one: '# sortie n’a pas pu être lue. La raison\u00A0:',
      other: '# sorties n’ont pas pu être lues. La première raison\u00A0:',
    }),
  strict: 'Toute différence compte',
  search: 'Rechercher dans les sorties',
  export: 'Exporter les sorties en CSV',
  csvHeads: ['Bureau', 'ID du bureau', 'État', 'Code', 'Raison', 'Sortie'],
  groups: (groups, outputs) =>
    `${plural(outputs, { one: '# sortie', other: '# sorties' })} en ${plural(groups, { one: '# groupe', other: '# groupes' })}, les plus petits d’abord.`,
  matching: (groups, outputs) =>
    `Trouvé dans ${plural(outputs, { one: '# sortie', other: '# sorties' })} de ${plural(groups, { one: '# groupe', other: '# groupes' })}, les plus petits d’abord.`,
  noMatch: 'Aucune des sorties lues ne contient ce texte.',
  lenient: 'Les noms, adresses et heures des bureaux ne comptent pas comme différences.',
  groupsLabel: 'Groupes de sorties égales',
  moreGroups: (count) =>
    plural(count, {
      one: '# groupe de plus. Recherchez pour le trouver.',
      other: '# groupes de plus. Recherchez pour les trouver.',
    }),
  said: (count) => plural(count, { one: '# bureau', other: '# bureaux ont répondu de même' }),
  open: (desktop) => `Ouvrir la sortie de ${desktop}`,
  inventory: (count) =>
    plural(count, { one: 'Voir # bureau dans l’inventaire', other: 'Voir # bureaux dans l’inventaire' }),
  runOn: (count) => plural(count, { one: 'Exécuter sur ce bureau', other: 'Exécuter sur ces # bureaux' }),
  compare: 'Comparer',
  names: (names, more) => (more > 0 ? `${names.join(', ')} et ${n(more)} de plus` : and(names)),
  viewer: {
    size: (lines, bytes) =>
      `${plural(lines, { one: '# ligne', other: '# lignes' })}, ${n(bytes)}\u00A0octets`,
    copy: 'Copier la sortie',
    download: 'Télécharger',
    reread: 'Lire en UTF-8',
    misread:
      'Cela ressemble à de l’UTF-8 lu dans un autre encodage. «\u00A0Lire en UTF-8\u00A0» peut le réparer.',
    lost: 'Des lettres ont été perdues avant d’arriver au service. Placez ceci au début du script\u00A0: chcp 65001 (batch), ou [Console]::OutputEncoding = [Text.Encoding]::UTF8 (PowerShell).',
    cut: 'La sortie finit au milieu d’une ligne, à une taille ronde\u00A0: le service l’a peut-être coupée.',
    empty: 'Aucune sortie.',
    output: (desktop) => `Sortie de ${desktop}`,
    search: 'Rechercher dans la sortie',
    found: (at, count) => `${n(at)} sur ${n(count)}`,
    foundMost: (at, count) => `${n(at)} sur les ${n(count)} premières lignes trouvées`,
    previous: 'Précédent',
    next: 'Suivant',
    fresh: (count) => plural(count, { one: '# nouvelle ligne', other: '# nouvelles lignes' }),
    longer: (count) => ` … ${n(count)} caractères de plus, à copier ou à télécharger`,
  },
  earlier: {
    show: 'Comparer avec une sortie antérieure de ce script sur ce bureau',
    none: 'Il n’y a pas de sortie antérieure.',
    choose: 'Exécution antérieure',
    nothing: 'Aucune',
    before: 'Avant',
    now: 'Maintenant',
  },
  uses: {
    of: (count) => plural(count, { one: 'Actions pour # bureau', other: 'Actions pour # bureaux' }),
    ofSelected: 'Actions pour ces bureaux',
    inventory: 'Voir dans l’inventaire',
    tooMany: (most) => `L’inventaire montre au plus ${n(most)} bureaux choisis`,
    none: 'Ces enregistrements ne nomment aucun bureau',
  },
} satisfies typeof source;

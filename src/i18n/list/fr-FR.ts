import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

export const messages = {
  search: (many) => `Rechercher parmi les ${many}`,
  searchIn: 'Rechercher dans',
  filters: (count) => (count === 0 ? 'Filtres' : `Filtres (${n(count)})`),
  filterTitle: (many) => `Filtrer les ${many}`,
  applied: 'Filtres appliqués',
  apply: 'Appliquer les filtres',
  contains: (value) => `contient ${value}`,
  values: (count) => plural(count, { one: '# valeur', other: '# valeurs' }),
  nothingFound: 'Aucun résultat',
  presets: 'Filtres prédéfinis',
  help: {
    pieces: 'Appuyez sur Entrée après chaque valeur.',
  },
  errors: {
    tooLong: (most) => `${n(most)} caractères au plus.`,
    tooLongTogether: (most) => `${n(most)} caractères au plus en tout. Retirez des valeurs.`,
    tooMany: (count, most) => `${n(count)} valeurs ; ${n(most)} au plus.`,
    notIds: (which) => `Pas un ID : ${which}`,
    notAChoice: (value) => `Valeur inconnue : ${value}`,
    notADay: 'Saisissez une date, comme 24/11/2026.',
    notAWholeNumber: 'Saisissez un nombre entier, par exemple 100.',
    notAnIp: 'Seulement des chiffres, des points et des deux-points, comme 10.0.3.',
    notAWord: 'Seulement des lettres, chiffres, tirets et traits de soulignement.',
    notATag: 'Écrivez clé=valeur, sans virgule.',
    tooManyIds: (count, most) => `${n(count)} ID, c’est trop : une recherche en accepte ${n(most)}.`,
  },
  noMatch: {
    title: 'Aucun résultat',
    body: (filters) =>
      filters.length === 1
        ? `Rien ne répond au filtre ${and(filters)}.`
        : `Rien ne répond à la fois aux filtres ${and(filters)}.`,
  },
  selection: {
    label: (many) => `Sélection : ${many}`,
    all: (total) => `Sélectionner les ${n(total)} qui correspondent`,
    reading: (read, total) =>
      total === 0 ? 'Lecture de ce qui correspond' : `${n(read)} lus sur ${n(total)}`,
    failed: (why) => `Tout n’a pas pu être lu. La sélection reste inchangée. ${why}`,
    kept: 'Les filtres ont changé',
    copyIds: 'Copier les ID',
    idsCopied: (count) => plural(count, { one: '# ID copié', other: '# ID copiés' }),
  },
  menu: {
    copyName: 'Copier le nom',
    copyId: 'Copier l’ID',
    openPanel: 'Afficher à côté de la liste',
    openPanelOf: (name) => `Afficher ${name} à côté de la liste`,
    openPage: 'Ouvrir sa page',
    restoreOf: (name) => `Restaurer ${name}`,
  },
  exporting: {
    button: 'Exporter',
    title: (many) => `Exporter les ${many} en CSV`,
    which: 'Lignes',
    hint: 'Le fichier contient le nom, l’ID et les colonnes affichées, en UTF-8.',
    page: (rows) => `Cette page : ${rows}`,
    selection: (rows) => `La sélection : ${rows}`,
    all: (rows) => `Tout ce qui correspond : ${rows}`,
    start: 'Exporter',
    progressLabel: 'Avancement de l’export',
    progress: (read, total) => `${n(read)} lus sur ${n(total)}`,
    done: (rows) => `Le fichier a été remis à votre navigateur : ${rows}.`,
    missing: (count) =>
      plural(count, {
        one: '# ligne sélectionnée n’est plus dans la liste ni dans le fichier.',
        other: '# lignes sélectionnées ne sont plus dans la liste ni dans le fichier.',
      }),
  },
  views: {
    title: 'Vues enregistrées',
    none: 'Une vue garde sous un nom les filtres, les colonnes, le tri et la taille de page, dans ce navigateur.',
    nameLabel: 'Enregistrer cette vue sous',
    save: 'Enregistrer',
    copyLink: 'Copier un lien vers cette vue',
    linkCopied: 'Lien copié',
    shareNamed: (name) => `Copier un lien vers ${name}`,
    deleteNamed: (name) => `Supprimer la vue ${name}`,
  },
} satisfies typeof source;

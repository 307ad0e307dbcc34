import { words } from '~/i18n/words';
import type { messages as english } from './en-US';

const { n, plural, and } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });
const tasks = (count: number) => plural(count, { one: '# tâche', other: '# tâches' });
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });

export const messages: typeof english = {
  title: 'Ce que vise la tâche',
  kinds: 'Choisir par',
  kind: {
    DESKTOP: 'Bureaux',
    DESKTOP_POOL: 'Pools',
    DESKTOP_TAG: 'Étiquettes',
    ALL_DESKTOPS: 'Tous les bureaux',
  },
  desktops: {
    search: 'Chercher des bureaux',
    placeholder: 'Nom, utilisateur, adresse IP ou ID',
    list: 'Bureaux trouvés',
    none: 'Aucun bureau ne correspond.',
    noneAtAll: 'Le projet n’a aucun bureau.',
    shown: (shown, total) => `${n(shown)} affichés sur ${desktops(total)}`,
    shownSome: (shown) => `${desktops(shown)} affichés, il y en a d’autres`,
    addAll: (count) => `Ajouter les ${n(count)} qui correspondent`,
    addAllUnknown: 'Ajouter tous ceux qui correspondent',
    adding: 'Lecture des correspondances…',
    added: (count) => plural(count, { one: '# bureau ajouté.', other: '# bureaux ajoutés.' }),
    addedSome: (count, most) =>
      `${plural(count, { one: '# bureau ajouté', other: '# bureaux ajoutés' })} : pas plus de ${n(most)} au total.`,
  },
  paste: {
    open: 'Coller des noms ou des ID',
    label: 'Noms ou ID',
    help: 'Séparés par des espaces, des virgules ou des retours à la ligne. Noms entiers, quelle que soit la casse.',
    add: 'Ajouter ceux-ci',
    looking: (count) => plural(count, { one: 'Recherche de # entrée…', other: 'Recherche de # entrées…' }),
    stop: 'Arrêter',
    empty: 'Collez au moins un nom ou un ID.',
    added: (count) => plural(count, { one: '# bureau ajouté.', other: '# bureaux ajoutés.' }),
    known: (count) => plural(count, { one: '# était déjà choisi.', other: '# étaient déjà choisis.' }),
    unknown: (count) =>
      plural(count, {
        one: '# est introuvable et reste ici.',
        other: '# sont introuvables et restent ici.',
      }),
    ambiguous: (count) =>
      plural(count, {
        one: '# nom est porté par plusieurs bureaux et reste ici : donnez l’ID.',
        other: '# noms sont portés par plusieurs bureaux et restent ici : donnez les ID.',
      }),
    tooMany: (count, most) =>
      plural(count, {
        one: `# reste ici : pas plus de ${n(most)} au total.`,
        other: `# restent ici : pas plus de ${n(most)} au total.`,
      }),
  },
  pools: {
    search: 'Chercher des pools',
    placeholder: 'Nom ou ID',
    list: 'Pools de bureaux',
    none: 'Aucun pool ne correspond.',
    noneAtAll: 'Le projet n’a aucun pool de bureaux.',
    facts: desktops,
    help: 'Un pool désigne les bureaux qu’il a au moment de l’exécution.',
  },
  tags: {
    search: 'Chercher des étiquettes',
    placeholder: 'clé ou clé=valeur',
    list: 'Étiquettes utilisées',
    none: 'Aucune étiquette utilisée ne correspond.',
    noneAtAll: 'Aucun bureau n’a d’étiquette.',
    anyValue: 'toute valeur',
    add: (tag) => `Ajouter ${tag}`,
    help: 'Une étiquette désigne les bureaux qui la portent au moment de l’exécution. Une clé seule vaut pour toute valeur.',
    bad: 'Une clé, ou clé=valeur ; sans virgule.',
    counting: 'Comptage…',
    now: (count) => `${desktops(count)} à présent`,
    uncounted: 'Comptage impossible',
  },
  all: {
    label: 'Tous les bureaux du projet',
    help: 'Tous ceux qui existent quand le déclencheur se produit, y compris ceux créés plus tard.',
  },
  chosen: {
    title: 'Sélection',
    none: 'Rien de choisi.',
    total: (counts) =>
      and(
        [
          counts['ALL_DESKTOPS'] ? 'tous les bureaux' : '',
          counts['DESKTOP'] ? desktops(counts['DESKTOP']) : '',
          counts['DESKTOP_POOL'] ? plural(counts['DESKTOP_POOL'], { one: '# pool', other: '# pools' }) : '',
          counts['DESKTOP_TAG']
            ? plural(counts['DESKTOP_TAG'], { one: '# étiquette', other: '# étiquettes' })
            : '',
          counts['other'] ? `${n(counts['other'])} d’un autre genre` : '',
        ].filter(Boolean),
      ),
    filter: 'Chercher dans la sélection',
    noMatch: 'Rien ne correspond dans la sélection.',
    remove: (name) => `Retirer ${name}`,
    removeAll: 'Tout retirer',
    removed: (count) => plural(count, { one: '# entrée retirée.', other: '# entrées retirées.' }),
    undo: 'Annuler',
    full: (most) => `Pas plus de ${n(most)} au total.`,
    gone: 'Absent de la liste des bureaux',
    namesFailed: 'Les noms n’ont pu être lus ; les ID sont affichés.',
    desktops: (count, most) => `${n(count)} sur ${desktops(most)} au plus`,
    noDesktops: 'Aucun bureau choisi.',
  },
  clashes: {
    title: 'Conflits',
    about: 'Les autres tâches activées qui touchent les mêmes bureaux à moins d’une heure d’une exécution.',
    waiting: 'Affichés dès que l’on sait quand la tâche s’exécute et sur quoi.',
    noRuns: 'La planification n’a plus d’exécution à venir : aucun conflit possible.',
    listing: 'Lecture de la liste des tâches…',
    reading: (read, total) => `${n(read)} lues sur ${tasks(total)}`,
    counting: (read, total) =>
      plural(total, {
        one: `Bureaux lus pour ${n(read)} pool ou étiquette sur #`,
        other: `Bureaux lus pour ${n(read)} pools et étiquettes sur #`,
      }),
    progress: 'Recherche de conflits',
    none: (count) =>
      plural(count, {
        one: 'Aucune autre tâche activée ne touche ces bureaux à moins d’une heure de la prochaine exécution.',
        other:
          'Aucune autre tâche activée ne touche ces bureaux à moins d’une heure des # prochaines exécutions.',
      }),
    found: (count) => plural(count, { one: '# autre tâche en conflit', other: '# autres tâches en conflit' }),
    clash: (action, name, count, when) =>
      `${action} « ${name} » touche ${count === null ? 'une partie' : n(count)} de ces bureaux ${when}`,
    before: (count) => `${minutes(count)} avant`,
    after: (count) => `${minutes(count)} après`,
    same: 'au même moment',
    at: (when) => `D’abord à l’exécution du ${when}`,
    of: (count, total) =>
      plural(total, {
        one: `à ${n(count)} sur la prochaine exécution`,
        other: `à ${n(count)} des # prochaines exécutions`,
      }),
    open: (name) => `Ouvrir ${name}`,
    more: (count) => `${n(count)} de plus`,
    atLeast: (most) =>
      `Un pool ou une étiquette a plus de ${desktops(most)} ; seuls ceux-là ont été comparés.`,
    partly: (count) =>
      plural(count, {
        one: '# tâche n’a pu être lue ; on ne sait pas si elle est en conflit.',
        other: '# tâches n’ont pu être lues ; on ne sait pas si elles sont en conflit.',
      }),
    unclear: (count) =>
      plural(count, {
        one: '# tâche a une planification que la console ne comprend pas.',
        other: '# tâches ont une planification que la console ne comprend pas.',
      }),
    unclearNames: (names, more) =>
      more > 0 ? `${names.join(', ')} et ${n(more)} de plus` : names.join(', '),
    unexpanded:
      'Les bureaux de certains pools ou étiquettes n’ont pu être lus ; seul ce qui porte le même nom a été comparé.',
    again: 'Vérifier à nouveau',
  },
};

import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  title: 'Scripts',
  many: 'scripts',
  total: (count) => plural(count, { one: '# script', other: '# scripts' }),
  views: 'Vues des scripts',
  runs: 'Exécutions',
  newScript: 'Créer un script',
  types: { POWERSHELL: 'PowerShell', BAT: 'Batch', SHELL: 'Shell' },
  systems: { POWERSHELL: 'Windows', BAT: 'Windows', SHELL: 'Linux' },
  columns: {
    name: 'Nom',
    type: 'Type',
    version: 'Version',
    description: 'Description',
    update_time: 'Modification',
    create_time: 'Création',
    id: 'ID du script',
  },
  quick: { placeholder: 'Nom du script', hints: { name: () => 'Noms qui contiennent ce texte' } },
  presets: { all: 'Tous', windows: 'PowerShell', linux: 'Shell' },
  filters: { names: { name: 'Nom', type: 'Type', id: 'ID du script' } },
  runOpen: 'Exécuter un script ou une commande',
  menu: { run: 'Exécuter', edit: 'Ouvrir et modifier', duplicate: 'Dupliquer', delete: 'Supprimer' },
  empty: {
    title: 'Aucun script',
    body: 'Un script contient des commandes PowerShell, batch ou shell. Il s’exécute sur des bureaux, sur un pool ou par étiquette.',
  },
  remove: {
    lost: 'Les scripts sont supprimés avec leur texte. Cette action est irréversible.',
    stays: 'Les exécutions passées et leurs sorties restent.',
    openRuns: (count) =>
      plural(count, {
        one: '# exécution avec ces scripts n’est pas terminée. La suppression ne l’arrête pas.',
        other: '# exécutions avec ces scripts ne sont pas terminées. La suppression ne les arrête pas.',
      }),
    schedules: (count) =>
      plural(count, {
        one: '# tâche planifiée a exécuté ces scripts. Sa prochaine exécution peut échouer\u00A0:',
        other:
          '# tâches planifiées ont exécuté ces scripts. Leurs prochaines exécutions peuvent échouer\u00A0:',
      }),
    schedulesLabel: 'Tâches planifiées',
    noSchedules:
      'Aucune exécution de tâche planifiée n’a utilisé ces scripts. Une tâche qui ne s’est pas encore exécutée n’indique pas son script.',
  },
  diff: {
    same: 'Les deux sont identiques.',
    onlyEnds: 'Seules les fins de ligne diffèrent.',
    from: (line) => `Ils diffèrent à partir de la ligne ${n(line)}.`,
    working: 'Comparaison en cours…',
    cancel: 'Annuler la comparaison',
    title: (left, right) => `Comparaison de ${left} et ${right}`,
    line: 'Ligne',
    folded: (count) => plural(count, { one: '# ligne identique', other: '# lignes identiques' }),
    more: (count) => plural(count, { one: '# ligne de plus', other: '# lignes de plus' }),
  },
} satisfies typeof source;
